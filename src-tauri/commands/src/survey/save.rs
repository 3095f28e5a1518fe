//! A new questionnaire or a change of one. Who has answered keeps the version that was asked.

use nastavnik_domain::survey::{Fields, check};
use nastavnik_store::{Done, survey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SurveySave", optional_fields = nullable)]
pub struct Save {
    /// A new one without it.
    id: Option<String>,
    fields: Fields,
}

#[derive(Serialize, TS)]
pub struct SurveySaved {
    id: String,
    /// Number of the version that is asked now.
    version: u32,
    /// Answers that stay with the version before, because the questions are others now.
    left: u32,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<SurveySaved>, Fault> {
    let (fields, today) = (check(arg.fields)?, app.today());
    if let Some(id) = &arg.id {
        survey::get(app.store()?, id)?;
    }
    let verb = if arg.id.is_some() { "Изменена анкета" } else { "Новая анкета" };
    app.transact("survey.save", &format!("{verb}: {}", fields.title), |tx| {
        let saved = survey::save(tx, arg.id.as_deref(), &fields, today)?;
        Ok(SurveySaved { id: saved.id, version: saved.number, left: saved.left })
    })
}
