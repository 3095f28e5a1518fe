//! Changing questionnaires. A version that somebody has answered is never touched again.

use nastavnik_domain::Day;
use nastavnik_domain::survey::{Fields, version};

use super::{Body, Survey, asked, get};
use crate::transact::Tx;
use crate::{Error, Result};

/// What has become of a questionnaire that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub id: String,
    pub number: u32,
    /// Answers that stay with the version before; 0 when there was no need of a new one.
    pub left: u32,
}

/// A new questionnaire, or a change of one.
pub fn save(tx: &Tx, id: Option<&str>, fields: &Fields, today: Day) -> Result<Saved> {
    let Some(id) = id else {
        let fields = coded(tx, fields, &[]);
        return add(tx, &tx.new_id(), &fields, today);
    };
    let before = get(tx, id)?;
    let Some(newest) = before.version.clone() else {
        // The first change of one that came with the program: nobody can have answered it.
        let fields = coded(tx, fields, &before.fields.questions);
        return add(tx, id, &fields, today);
    };
    tx.conn.execute(
        "UPDATE survey SET title = ?, forms = ?, role = ?, moment = ? WHERE id = ?",
        (&fields.title, forms(fields), code(fields).0, code(fields).1, id),
    )?;
    let left = newest.responses;
    let answered = if left > 0 { asked(tx, &newest.id)? } else { Vec::new() };
    let fields = coded(tx, fields, &answered);
    let same = (&fields.note, &fields.questions) == (&before.fields.note, &before.fields.questions);
    if same {
        return Ok(Saved { id: id.to_owned(), number: newest.number, left: 0 });
    }
    // What stands over the questions is not what is asked.
    if left == 0 || fields.questions == before.fields.questions {
        let sql = "UPDATE survey_version SET body = ? WHERE id = ?";
        tx.conn.execute(sql, [body(&fields)?, newest.id])?;
        return Ok(Saved { id: id.to_owned(), number: newest.number, left: 0 });
    }
    let number = newest.number + 1;
    add_version(tx, id, number, &fields, today)?;
    Ok(Saved { id: id.to_owned(), number, left })
}

fn coded(tx: &Tx, fields: &Fields, asked: &[nastavnik_domain::survey::Question]) -> Fields {
    let questions = version::coded(fields.questions.clone(), asked, || tx.new_id());
    Fields { questions, ..fields.clone() }
}

fn add(tx: &Tx, id: &str, fields: &Fields, today: Day) -> Result<Saved> {
    tx.conn.execute(
        "INSERT INTO survey (id, title, forms, role, moment, created_on) VALUES (?, ?, ?, ?, ?, ?)",
        (id, &fields.title, forms(fields), code(fields).0, code(fields).1, today.to_string()),
    )?;
    add_version(tx, id, 1, fields, today)?;
    Ok(Saved { id: id.to_owned(), number: 1, left: 0 })
}

fn add_version(tx: &Tx, id: &str, number: u32, fields: &Fields, today: Day) -> Result<()> {
    // Of the program's own the first version has a fixed id too: files of schools can be compared.
    let version = if number == 1 { format!("{id}-1") } else { tx.new_id() };
    tx.conn.execute(
        "INSERT INTO survey_version (id, survey_id, number, created_on, body) VALUES (?, ?, ?, ?, ?)",
        (version, id, number, today.to_string(), body(fields)?),
    )?;
    Ok(())
}

fn body(fields: &Fields) -> Result<String> {
    let body = Body { note: fields.note.clone(), questions: fields.questions.clone() };
    Ok(serde_json::to_string(&body)?)
}

fn forms(fields: &Fields) -> String {
    let codes = fields.forms.iter().map(|form| form.code());
    codes.fold(",".to_owned(), |all, code| format!("{all}{code},"))
}

/// Who answers, and when.
fn code(fields: &Fields) -> (&'static str, &'static str) {
    (fields.role.map_or("", |role| role.code()), fields.moment.map_or("", |moment| moment.code()))
}

/// The questionnaire with its version in the file: an answer needs both.
pub(super) fn kept(tx: &Tx, id: &str, today: Day) -> Result<Survey> {
    let survey = get(tx, id)?;
    if survey.version.is_none() {
        add(tx, id, &survey.fields, today)?;
        return get(tx, id);
    }
    Ok(survey)
}

/// Another questionnaire with the same questions under the same codes.
pub fn copy(tx: &Tx, fields: &Fields, today: Day) -> Result<String> {
    Ok(add(tx, &tx.new_id(), fields, today)?.id)
}

/// `on: None` brings it back.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>, today: Day) -> Result<()> {
    kept(tx, id, today)?;
    let sql = "UPDATE survey SET archived_on = ? WHERE id = ?";
    match tx.conn.execute(sql, (on.map(|day| day.to_string()), id))? {
        0 => Err(Error::NotFound { what: "survey" }),
        _ => Ok(()),
    }
}
