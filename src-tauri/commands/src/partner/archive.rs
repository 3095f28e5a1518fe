//! A partner into the archive and back.

use nastavnik_domain::Day;
use nastavnik_store::{Done, organization};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "partner.archive", "Партнёр в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "partner.restore", "Партнёр возвращён из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", organization::get(app.store()?, id)?.fields.short_name);
    app.transact(op, &label, |tx| {
        organization::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
