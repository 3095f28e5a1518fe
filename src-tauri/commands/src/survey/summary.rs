//! What the answers to a questionnaire say in a school year.

use nastavnik_domain::survey::figures::{self, Summary};
use nastavnik_domain::survey::{Moment, Role, version};
use nastavnik_domain::vocabulary::Form;
use nastavnik_store::Read;
use nastavnik_store::survey::{self, Survey, figures::counted, respondents};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{bounds, expected};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SurveySummaryQuery", optional_fields = nullable)]
pub struct Query {
    survey_id: String,
    school_year: i16,
    /// Of pairs of this form only.
    form: Option<Form>,
}

#[derive(Serialize, TS)]
pub struct SurveySummary {
    title: String,
    role: Option<Role>,
    moment: Option<Moment>,
    /// Forms of mentoring that its answers speak of.
    forms: Vec<Form>,
    expected: u32,
    /// Complete answers: they are what is summed up.
    responses: u32,
    partial: u32,
    /// Why there is nothing but their number.
    few: Option<String>,
    /// The same questionnaire at the beginning, and how many have answered it.
    before: Option<SurveyBefore>,
    questions: Vec<Summary>,
}

#[derive(Serialize, TS)]
pub struct SurveyBefore {
    id: String,
    title: String,
    responses: u32,
}

pub fn summary(app: &App, arg: Query) -> Result<SurveySummary, Fault> {
    let (store, bounds, year) = (app.store()?, bounds(arg.school_year)?, arg.school_year);
    let found = survey::get(store, &arg.survey_id)?;
    let filled = respondents::filled(store, year)?.get(&found.id).copied().unwrap_or_default();
    let now = counted(store, &found.id, year, arg.form)?;
    let few = match arg.form {
        Some(_) => figures::few_of(now.responses, filled.complete),
        None => figures::few(now.responses),
    };
    let before = beginning(store, &found)?;
    let then = match &before {
        Some(before) => counted(store, &before.id, year, arg.form)?,
        None => Default::default(),
    };
    // The beginning of one form may be told from the rest as well.
    let all_then = match &before {
        Some(before) => respondents::filled(store, year)?.get(&before.id).map_or(0, |filled| filled.complete),
        None => 0,
    };
    let compared = before
        .as_ref()
        .filter(|_| arg.form.is_none() || figures::few_of(then.responses, all_then).is_none())
        .map(|before| (&before.fields, &then));
    let twice = match &before {
        Some(before) => survey::figures::twice(store, &before.id, &found.id, year, arg.form)?,
        None => Vec::new(),
    };
    let former = survey::former(store, &found, year)?;
    let mut members = respondents::members(store, year)?;
    let mut forms: Vec<Form> = members
        .iter()
        .filter(|member| member.expected(&found.fields, bounds))
        .map(|member| member.form)
        .collect();
    forms.sort_unstable();
    forms.dedup();
    members.retain(|member| arg.form.is_none_or(|form| member.form == form));
    Ok(SurveySummary {
        expected: expected(&found.fields, &members, bounds).len() as u32,
        responses: now.responses,
        partial: filled.partial,
        questions: figures::summaries(&found.fields, &former, &now, compared, &twice, few.is_some()),
        few,
        before: before.map(|before| SurveyBefore {
            id: before.id,
            title: before.fields.title,
            responses: then.responses,
        }),
        title: found.fields.title,
        role: found.fields.role,
        moment: found.fields.moment,
        forms,
    })
}

/// The questionnaire that asked the same people the same at the beginning; one in the archive only
/// when there is no other.
fn beginning(store: &Read, after: &Survey) -> Result<Option<Survey>, Fault> {
    if after.fields.moment != Some(Moment::After) {
        return Ok(None);
    }
    let mut all = survey::list(store)?;
    all.retain(|one| version::pairs(&one.fields, &after.fields));
    // The program's end belongs to the program's beginning, the school's to the school's.
    all.sort_by_key(|one| (one.archived, one.own != after.own));
    Ok(all.into_iter().next())
}
