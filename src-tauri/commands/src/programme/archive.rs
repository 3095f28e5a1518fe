//! A programme into the archive and back.

use nastavnik_domain::Day;
use nastavnik_store::{Done, programme};

use super::{live_pair, name};
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "programme.archive", "Программа в архиве", &arg.id, Some(today))
}

/// While its pair is in the archive, it would come back to no list.
pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    live_pair(store, &programme::get(store, &arg.id)?.pair_id)?;
    set(app, "programme.restore", "Программа возвращена из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let label = format!("{verb}: {}", name(store, &programme::get(store, id)?)?);
    app.transact(op, &label, |tx| {
        programme::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
