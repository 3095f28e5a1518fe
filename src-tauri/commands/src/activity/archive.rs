//! An activity out of the roadmap and back; all that was said of it is kept.

use nastavnik_domain::Day;
use nastavnik_store::Done;
use nastavnik_store::roadmap::activity;

use super::named;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "activity.archive", "Мероприятие убрано", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "activity.restore", "Мероприятие возвращено", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", named(&activity::get(app.store()?, id)?.fields));
    app.transact(op, &label, |tx| {
        activity::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
