//! What a form will get for a period, and what has to be asked for it.

use nastavnik_domain::{Invalid, limits};
use nastavnik_store::{Done, form as kept};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::gather;
use super::period;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormValuesQuery")]
pub struct Query {
    id: String,
    period: String,
}

#[derive(Serialize, TS)]
pub struct FormValues {
    questions: Vec<FormQuestion>,
    cells: Vec<FormValue>,
}

#[derive(Serialize, TS)]
pub struct FormQuestion {
    question: String,
    value: String,
    /// What was answered for the period before.
    previous: String,
}

/// What a cell will get.
#[derive(Serialize, TS)]
pub struct FormValue {
    sheet: String,
    cell: String,
    text: String,
    /// Why it stays empty.
    why: String,
}

pub fn values(app: &App, arg: Query) -> Result<FormValues, Fault> {
    let (store, today) = (app.store()?, app.today());
    let period = period(&arg.period)?;
    let filling = kept::get(store, &arg.id)?.form.filling;
    let facts = gather(store, &filling, period, today, false)?;
    let before = match period.previous() {
        Some(before) => Some(gather(store, &filling, before, today, false)?),
        None => None,
    };
    let question = |question: String| FormQuestion {
        value: facts.answer(&question).cloned().unwrap_or_default(),
        previous: before.as_ref().and_then(|facts| facts.answer(&question).cloned()).unwrap_or_default(),
        question,
    };
    let cells = filling.cells.iter().map(|rule| {
        let (text, why) = match facts.single(&rule.target) {
            Ok(value) => (value.map(|value| value.shown()).unwrap_or_default(), String::new()),
            Err(why) => (String::new(), why.to_owned()),
        };
        FormValue { sheet: rule.sheet.clone(), cell: rule.cell.clone(), text, why }
    });
    Ok(FormValues {
        questions: filling.questions().into_iter().map(question).collect(),
        cells: cells.collect(),
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormAnswers")]
pub struct Answers {
    period: String,
    answers: Vec<FormAnswer>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormAnswer {
    question: String,
    /// Empty: not known yet.
    value: String,
}

pub fn answer(app: &mut App, arg: Answers) -> Result<Done<Empty>, Fault> {
    app.store()?;
    let period = period(&arg.period)?;
    let mut invalid = Invalid::default();
    let answers: Vec<(String, String)> = arg
        .answers
        .iter()
        .enumerate()
        .map(|(index, answer)| {
            let question = limits::line("question", &answer.question, &mut invalid);
            (question, limits::line(&format!("answers.{index}"), &answer.value, &mut invalid))
        })
        .collect();
    let answers = invalid.or(answers)?;
    app.transact(
        "form.answer",
        &format!("Сведения для форм района: {}", period.title()),
        |tx| {
            for (question, value) in &answers {
                kept::answer(tx, period, question, value)?;
            }
            Ok(Empty {})
        },
    )
}
