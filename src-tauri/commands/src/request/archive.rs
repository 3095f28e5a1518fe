//! An entry of the dictionary out of use and back; those who have it keep it.

use nastavnik_domain::Day;
use nastavnik_store::{Done, request};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "request.archive", "Запрос убран из справочника", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "request.restore", "Запрос возвращён в справочник", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let all = request::list(app.store()?, true)?;
    let label =
        all.into_iter().find(|request| request.id == id).map(|request| request.label).unwrap_or_default();
    app.transact(op, &format!("{verb}: {label}"), |tx| {
        request::archive(tx, id, on)?;
        Ok(Empty {})
    })
}
