//! All questionnaires with how many should answer and how many have.

use nastavnik_domain::survey::{Moment, Role};
use nastavnik_domain::vocabulary::Form;
use nastavnik_store::survey::{self, respondents};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{bounds, expected};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SurveyQuery")]
pub struct Query {
    school_year: i16,
    /// Those in the archive instead of the others.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    archived: bool,
}

#[derive(Serialize, TS)]
pub struct SurveyRow {
    id: String,
    title: String,
    forms: Vec<Form>,
    role: Option<Role>,
    moment: Option<Moment>,
    own: bool,
    archived: bool,
    questions: u32,
    expected: u32,
    complete: u32,
    /// Filled in part: they wait.
    partial: u32,
}

pub fn list(app: &App, arg: Query) -> Result<Vec<SurveyRow>, Fault> {
    let (store, bounds) = (app.store()?, bounds(arg.school_year)?);
    let members = respondents::members(store, arg.school_year)?;
    let filled = respondents::filled(store, arg.school_year)?;
    let wanted = survey::list(store)?.into_iter().filter(|survey| survey.archived == arg.archived);
    let rows = wanted.map(|survey| {
        let filled = filled.get(&survey.id).copied().unwrap_or_default();
        SurveyRow {
            expected: expected(&survey.fields, &members, bounds).len() as u32,
            id: survey.id,
            title: survey.fields.title,
            forms: survey.fields.forms,
            role: survey.fields.role,
            moment: survey.fields.moment,
            own: survey.own,
            archived: survey.archived,
            questions: survey.fields.questions.len() as u32,
            complete: filled.complete,
            partial: filled.partial,
        }
    });
    Ok(rows.collect())
}
