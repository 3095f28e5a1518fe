//! A questionnaire that is not asked any more, and back. Its answers stay.

use nastavnik_domain::Day;
use nastavnik_store::{Done, survey};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn archive(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let today = app.today();
    set(app, "survey.archive", "Анкета в архиве", &arg.id, Some(today))
}

pub fn restore(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    set(app, "survey.restore", "Анкета возвращена из архива", &arg.id, None)
}

fn set(app: &mut App, op: &str, verb: &str, id: &str, on: Option<Day>) -> Result<Done<Empty>, Fault> {
    let (found, today) = (survey::get(app.store()?, id)?, app.today());
    app.transact(op, &format!("{verb}: {}", found.fields.title), |tx| {
        survey::archive(tx, id, on, today)?;
        Ok(Empty {})
    })
}
