//! A roadmap into the archive and back.

use nastavnik_domain::Day;
use nastavnik_store::{Done, roadmap};

use super::short;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "roadmap.archive", "Дорожная карта в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "roadmap.restore", "Дорожная карта возвращена из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let label = format!("{verb}: {}", short(&roadmap::get(app.store()?, id)?.fields.title));
    app.transact(op, &label, |tx| {
        roadmap::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
