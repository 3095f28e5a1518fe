//! One sheet of paper: its questions as they were asked, and the answers, if any.

use nastavnik_domain::Day;
use nastavnik_domain::survey::Question;
use nastavnik_domain::survey::answer::{self, Answer};
use nastavnik_store::survey::{self, response};
use nastavnik_store::{Read, pair, person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ResponseBlank", optional_fields = nullable)]
pub struct Blank {
    survey_id: String,
    school_year: i16,
    /// Who will answer; nobody in particular without it.
    person_id: Option<String>,
    pair_id: Option<String>,
}

#[derive(Serialize, TS)]
pub struct ResponseSheet {
    /// None yet.
    id: Option<String>,
    survey_id: String,
    title: String,
    questions: Vec<Question>,
    answers: Vec<Answer>,
    fields: response::Fields,
    /// «Ольхина Анна Сергеевна», empty without a name.
    name: String,
    detail: String,
    pair: String,
    complete: bool,
    missing: u32,
    /// The questions have been changed since these answers were given.
    older: bool,
    /// The same person has answered already in this school year.
    earlier: Option<ResponseEarlier>,
}

#[derive(Serialize, TS)]
pub struct ResponseEarlier {
    id: String,
    day: Option<Day>,
}

/// A sheet to be filled in.
pub fn blank(app: &App, arg: Blank) -> Result<ResponseSheet, Fault> {
    let store = app.store()?;
    let survey = survey::get(store, &arg.survey_id)?;
    let earlier = match &arg.person_id {
        Some(person) => response::of_person(store, &survey.id, person, arg.school_year)?,
        None => None,
    };
    let fields = response::Fields {
        survey_id: survey.id.clone(),
        school_year: arg.school_year,
        person_id: arg.person_id,
        pair_id: arg.pair_id,
        day: Some(app.today()),
        note: String::new(),
    };
    let sheet = sheet(store, survey.fields.title, survey.fields.questions, fields, Vec::new())?;
    Ok(ResponseSheet { earlier: earlier.map(|(id, day)| ResponseEarlier { id, day }), ..sheet })
}

pub fn get(app: &App, arg: Id) -> Result<ResponseSheet, Fault> {
    let store = app.store()?;
    let found = response::get(store, &arg.id)?;
    let survey = survey::get(store, &found.fields.survey_id)?;
    let questions = survey::asked(store, &found.version_id)?;
    let older = survey.version.is_some_and(|version| version.id != found.version_id);
    let sheet = sheet(store, survey.fields.title, questions, found.fields, found.answers)?;
    Ok(ResponseSheet { id: Some(found.id), complete: found.complete, older, ..sheet })
}

fn sheet(
    store: &Read,
    title: String,
    questions: Vec<Question>,
    fields: response::Fields,
    answers: Vec<Answer>,
) -> Result<ResponseSheet, Fault> {
    let (name, detail) = match &fields.person_id {
        Some(id) => {
            let person = person::get(store, id)?.fields;
            (person.name().full(), person.role_line())
        }
        None => Default::default(),
    };
    Ok(ResponseSheet {
        id: None,
        survey_id: fields.survey_id.clone(),
        title,
        missing: answer::missing(&questions, &answers) as u32,
        questions,
        answers,
        pair: fields.pair_id.as_deref().map(|id| pair::title(store, id)).transpose()?.unwrap_or_default(),
        fields,
        name,
        detail,
        complete: false,
        older: false,
        earlier: None,
    })
}
