//! A pair into the archive and back.

use nastavnik_domain::Day;
use nastavnik_store::{Done, pair};

use super::not_twice;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "pair.archive", "Пара в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let found = pair::get(app.store()?, &arg.id)?;
    if found.finished_on.is_none() {
        not_twice(app, &found)?;
    }
    set(app, "pair.restore", "Пара возвращена из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", pair::title(app.store()?, id)?);
    app.transact(op, &label, |tx| {
        pair::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
