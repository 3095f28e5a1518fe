//! A course into the archive and back.

use nastavnik_domain::Day;
use nastavnik_store::{Done, qualification};

use super::named;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "qualification.archive", "Курс в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "qualification.restore", "Курс возвращён из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let label = format!("{verb}: {}", named(store, &qualification::get(store, id)?.fields)?);
    app.transact(op, &label, |tx| {
        qualification::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
