//! Who should answer a questionnaire, who has, and whose answers wait.

use std::collections::HashMap;

use nastavnik_domain::Day;
use nastavnik_domain::survey::answer;
use nastavnik_store::survey::{self, Survey, respondents, response};
use nastavnik_store::{Read, pair, person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::survey::bounds;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ResponseQuery")]
pub struct Query {
    survey_id: String,
    school_year: i16,
}

#[derive(Serialize, TS)]
pub struct ResponseList {
    expected: u32,
    complete: u32,
    partial: u32,
    /// By their names; those without a name last.
    people: Vec<Respondent>,
}

#[derive(Clone, Default, Serialize, TS)]
pub struct Respondent {
    person_id: Option<String>,
    name: String,
    detail: String,
    pair_id: Option<String>,
    pair: String,
    /// Waited for, by form, side and time of the pair.
    expected: bool,
    response_id: Option<String>,
    day: Option<Day>,
    complete: bool,
    /// Required questions that wait for an answer.
    missing: u32,
}

pub fn list(app: &App, arg: Query) -> Result<ResponseList, Fault> {
    let (store, bounds) = (app.store()?, bounds(arg.school_year)?);
    let survey = survey::get(store, &arg.survey_id)?;
    // Places in the list of those whose sheet has not been met yet.
    let mut waiting: HashMap<String, usize> = HashMap::new();
    let mut people: Vec<Respondent> = Vec::new();
    for member in respondents::by_names(store, arg.school_year)? {
        if !member.expected(&survey.fields, bounds) || waiting.contains_key(&member.person_id) {
            continue;
        }
        let one = of(store, Some(&member.person_id), Some(&member.pair_id))?;
        waiting.insert(member.person_id, people.len());
        people.push(Respondent { expected: true, ..one });
    }
    let waited = people.len() as u32;
    let (mut complete, mut partial) = (0, 0);
    for found in respondents::answered(store, &survey.id, arg.school_year)? {
        let answered = answered(store, &survey, &found)?;
        *(if answered.complete { &mut complete } else { &mut partial }) += 1;
        // A second sheet of the same person has a line of its own.
        match found.person_id.as_ref().and_then(|id| waiting.remove(id)) {
            Some(place) => {
                let one = &mut people[place];
                (one.response_id, one.day) = (answered.response_id, answered.day);
                (one.complete, one.missing) = (answered.complete, answered.missing);
            }
            None => people.push(answered),
        }
    }
    Ok(ResponseList { expected: waited, complete, partial, people })
}

fn of(store: &Read, person: Option<&str>, pair: Option<&str>) -> Result<Respondent, Fault> {
    let (name, detail) = match person {
        Some(id) => {
            let fields = person::get(store, id)?.fields;
            (fields.name().full(), fields.role_line())
        }
        None => ("Без имени".into(), String::new()),
    };
    Ok(Respondent {
        person_id: person.map(str::to_owned),
        name,
        detail,
        pair_id: pair.map(str::to_owned),
        pair: pair.map(|id| pair::title(store, id)).transpose()?.unwrap_or_default(),
        ..Respondent::default()
    })
}

fn answered(store: &Read, survey: &Survey, found: &respondents::Answered) -> Result<Respondent, Fault> {
    let missing = if found.complete { 0 } else { missing(store, survey, &found.response_id)? };
    Ok(Respondent {
        response_id: Some(found.response_id.clone()),
        day: found.day,
        complete: found.complete,
        missing,
        ..of(store, found.person_id.as_deref(), found.pair_id.as_deref())?
    })
}

fn missing(store: &Read, survey: &Survey, id: &str) -> Result<u32, Fault> {
    let found = response::get(store, id)?;
    let newest = survey.version.as_ref().is_some_and(|version| version.id == found.version_id);
    let asked =
        if newest { survey.fields.questions.clone() } else { survey::asked(store, &found.version_id)? };
    Ok(answer::missing(&asked, &found.answers) as u32)
}
