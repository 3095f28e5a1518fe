//! A questionnaire with its questions and versions.

use nastavnik_domain::survey::{Fields, builtin};
use nastavnik_store::survey::{self, Version};
use serde::Serialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct SurveyCard {
    id: String,
    fields: Fields,
    own: bool,
    archived: bool,
    /// The newest first; none for one of the program's that nobody has answered or changed yet.
    versions: Vec<Version>,
    /// Answers to the newest version: changed questions will be a version of their own.
    responses: u32,
    /// As it came with the program, when the school's is different.
    original: Option<Fields>,
}

pub fn get(app: &App, arg: Id) -> Result<SurveyCard, Fault> {
    let store = app.store()?;
    let found = survey::get(store, &arg.id)?;
    let original = builtin::get(&found.id).filter(|fields| **fields != found.fields).cloned();
    Ok(SurveyCard {
        versions: survey::versions(store, &found.id)?,
        responses: found.version.map_or(0, |version| version.responses),
        id: found.id,
        fields: found.fields,
        own: found.own,
        archived: found.archived,
        original,
    })
}
