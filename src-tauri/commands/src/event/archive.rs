//! An event into the archive and back.

use nastavnik_domain::Day;
use nastavnik_store::{Done, event};

use crate::person::Id;
use crate::roadmap::short;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "event.archive", "Событие в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "event.restore", "Событие возвращено из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", short(&event::get(app.store()?, id)?.fields.title));
    app.transact(op, &label, |tx| {
        event::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
