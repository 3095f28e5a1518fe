//! Keeping a sheet: whole, or in part, when it waits to be filled up.

use nastavnik_domain::survey::answer::{self, Answer};
use nastavnik_domain::{Invalid, limits, plural};
use nastavnik_store::survey::response::{self, Fields};
use nastavnik_store::survey::{self, respondents};
use nastavnik_store::{Done, Read, pair};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::whose;
use crate::survey::bounds;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ResponseSave", optional_fields = nullable)]
pub struct Save {
    /// A new sheet without it.
    id: Option<String>,
    fields: Fields,
    answers: Vec<Answer>,
    /// There will be no more answers: the person has left the other questions empty.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    finish: bool,
    /// One more sheet of somebody who has answered already.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    again: bool,
}

#[derive(Serialize, TS)]
pub struct ResponseSaved {
    id: String,
    complete: bool,
    missing: u32,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<ResponseSaved>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let mut fields = checked(app, arg.fields)?;
    let survey = survey::get(store, &fields.survey_id)?;
    let questions = match &arg.id {
        Some(id) => {
            let before = response::get(store, id)?;
            if before.fields.survey_id != fields.survey_id {
                return Err(Fault::field("survey_id", "Ответы относятся к другой анкете."));
            }
            survey::asked(store, &before.version_id)?
        }
        None => survey.fields.questions.clone(),
    };
    let answers = answer::check(&questions, arg.answers)?;
    if answers.is_empty() {
        return Err(Fault::field("answers", "Отметьте хотя бы один ответ."));
    }
    if let Some(person) = fields.person_id.as_deref().filter(|_| !arg.again) {
        let other = response::of_person(store, &fields.survey_id, person, fields.school_year)?;
        if let Some((_, day)) = other.filter(|(other, _)| Some(other) != arg.id.as_ref()) {
            let on = day.map(|day| format!(" ({})", day.short())).unwrap_or_default();
            return Err(Fault::new(
                "answered",
                format!("Анкета этого человека за этот учебный год уже внесена{on}."),
                "Откройте её ответы или сохраните эту анкету как ещё одну.",
            ));
        }
    }
    if fields.pair_id.is_none() {
        fields.pair_id = of_pair(store, &survey, &fields)?;
    }
    let missing = answer::missing(&questions, &answers);
    let complete = missing == 0 || arg.finish;
    let rest = match complete {
        true => String::new(),
        false => format!(", осталось: {}", plural::count(missing, ["вопрос", "вопроса", "вопросов"])),
    };
    let label = format!("Анкета: {}{rest}", whose(store, fields.person_id.as_deref())?);
    app.transact("response.save", &label, |tx| {
        let id = match arg.id {
            Some(id) => {
                response::update(tx, &id, &fields, &answers, complete)?;
                id
            }
            None => response::add(tx, &fields, &answers, complete, today)?,
        };
        Ok(ResponseSaved { id, complete, missing: missing as u32 })
    })
}

fn checked(app: &App, mut fields: Fields) -> Result<Fields, Fault> {
    bounds(fields.school_year)?;
    let (store, today) = (app.store()?, app.today());
    let mut invalid = Invalid::default();
    fields.note = limits::text("note", &fields.note, &mut invalid);
    match fields.day {
        None => invalid.add("day", "Укажите, когда заполнена анкета."),
        Some(day) if day > today => invalid.add("day", "Этот день ещё не наступил."),
        _ => {}
    }
    if let (Some(id), Some(person)) = (&fields.pair_id, &fields.person_id) {
        let members = pair::get(store, id)?.fields;
        if !members.mentors.iter().chain(&members.mentees).any(|one| one == person) {
            invalid.add("person_id", "Этого человека нет в этой паре.");
        }
    }
    Ok(invalid.or(fields)?)
}

/// The pair for whose sake the person was asked.
fn of_pair(store: &Read, survey: &survey::Survey, fields: &Fields) -> Result<Option<String>, Fault> {
    let Some(person) = &fields.person_id else { return Ok(None) };
    let bounds = bounds(fields.school_year)?;
    let mut members = respondents::by_names(store, fields.school_year)?.into_iter();
    let mine = members.find(|one| one.person_id == *person && one.expected(&survey.fields, bounds));
    Ok(mine.map(|one| one.pair_id))
}
