//! The school's template into the archive and back; programmes made by it do not change.

use nastavnik_domain::Day;
use nastavnik_store::{Done, template};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "template.archive", "Шаблон в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "template.restore", "Шаблон возвращён из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", template::get(app.store()?, id)?.template.title);
    app.transact(op, &label, |tx| {
        template::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
