//! Answers of one person to a questionnaire, as they stand on paper.

use nastavnik_domain::Day;
use nastavnik_domain::survey::answer::Answer;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::write::kept;
use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ResponseFields", optional_fields = nullable)]
pub struct Fields {
    pub survey_id: String,
    /// Of which pair they speak.
    pub pair_id: Option<String>,
    /// Nobody: filled in without a name.
    pub person_id: Option<String>,
    pub day: Option<Day>,
    pub school_year: i16,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub id: String,
    pub fields: Fields,
    /// The version that was asked.
    pub version_id: String,
    pub complete: bool,
    pub answers: Vec<Answer>,
}

pub fn get(read: &Read, id: &str) -> Result<Response> {
    let mut found = one(read, "SELECT * FROM response WHERE id = ?", [id], |row| {
        Ok(Response {
            id: row.get("id")?,
            fields: record::read(row)?,
            version_id: row.get("version_id")?,
            complete: row.get("complete")?,
            answers: Vec::new(),
        })
    })?
    .ok_or(Error::NotFound { what: "response" })?;
    let sql = "SELECT question, number, text FROM answer WHERE response_id = ?";
    found.answers = all(read, sql, [id], |row| {
        Ok(Answer { question: row.get(0)?, number: row.get(1)?, text: row.get(2)? })
    })?;
    Ok(found)
}

/// The newest answers of a person to this questionnaire in a school year.
pub fn of_person(
    read: &Read,
    survey: &str,
    person: &str,
    year: i16,
) -> Result<Option<(String, Option<Day>)>> {
    let sql = "SELECT id, day FROM response WHERE person_id = ? AND survey_id = ? AND school_year = ?
        ORDER BY id DESC LIMIT 1";
    one(read, sql, (person, survey, year), |row| Ok((row.get("id")?, day(row, "day")?)))
}

/// To the newest version of its questionnaire.
pub fn add(tx: &Tx, fields: &Fields, answers: &[Answer], complete: bool, today: Day) -> Result<String> {
    let survey = kept(tx, &fields.survey_id, today)?;
    let version = survey.version.ok_or(Error::NotFound { what: "survey" })?.id;
    let id = tx.new_id();
    let more =
        [("id", id.clone().into()), ("version_id", version.into()), ("complete", i64::from(complete).into())];
    record::insert(tx, "response", fields, &more)?;
    write(tx, &id, answers)?;
    Ok(id)
}

/// What was asked stays what was asked.
pub fn update(tx: &Tx, id: &str, fields: &Fields, answers: &[Answer], complete: bool) -> Result<()> {
    record::update(tx, "response", ("id", id), fields, &[("complete", i64::from(complete).into())])?;
    tx.conn.execute("DELETE FROM answer WHERE response_id = ?", [id])?;
    write(tx, id, answers)
}

fn write(tx: &Tx, id: &str, answers: &[Answer]) -> Result<()> {
    let sql = "INSERT INTO answer (response_id, question, number, text) VALUES (?, ?, ?, ?)";
    let mut statement = tx.conn.prepare_cached(sql)?;
    for answer in answers {
        statement.execute((id, &answer.question, answer.number, &answer.text))?;
    }
    Ok(())
}

/// A slip; comes back by undo. What was concluded from it stays without its source.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    tx.conn.execute("UPDATE swot_line SET response_id = NULL, question = '' WHERE response_id = ?", [id])?;
    tx.conn.execute("DELETE FROM answer WHERE response_id = ?", [id])?;
    match tx.conn.execute("DELETE FROM response WHERE id = ?", [id])? {
        0 => Err(Error::NotFound { what: "response" }),
        _ => Ok(()),
    }
}
