//! A figure off the list and back.

use nastavnik_domain::Day;
use nastavnik_store::Done;
use nastavnik_store::indicator::measure;

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "measure.archive", "убран", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let fields = measure::get(app.store()?, &arg.id)?;
    if measure::twin(app.store()?, &fields, Some(&arg.id))?.is_some() {
        return Err(Fault::new(
            "exists",
            "Такой показатель уже записан заново.",
            "Исправьте ту строку, которая есть в списке.",
        ));
    }
    set(app, "measure.restore", "возвращён", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("Показатель «{}» {verb}", measure::get(app.store()?, id)?.title);
    app.transact(op, &label, |tx| {
        measure::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
