//! The answers of a year counted by the database: screens are shown figures, not twenty thousand rows.

use nastavnik_domain::letters::fold;
use nastavnik_domain::survey::figures::{Counted, Sum, Tally, Twice};
use nastavnik_domain::survey::{Moment, Role};
use nastavnik_domain::vocabulary::Form;
use rusqlite::{Params, named_params};

use crate::Result;
use crate::record::{all, one};
use crate::transact::Read;

/// Complete answers of a year, of one form of mentoring or of all.
const COMPLETE: &str =
    "FROM response r WHERE r.school_year = :year AND r.survey_id = :survey AND r.complete = 1
    AND (:form IS NULL OR EXISTS (SELECT 1 FROM pair WHERE pair.id = r.pair_id AND pair.form = :form))";

pub fn counted(read: &Read, survey: &str, year: i16, form: Option<Form>) -> Result<Counted> {
    let params = named_params! { ":year": year, ":survey": survey, ":form": form.map(Form::code) };
    let responses = one(read, &format!("SELECT count(*) {COMPLETE}"), params, |row| Ok(row.get(0)?))?;
    Ok(Counted {
        responses: responses.unwrap_or(0),
        tallies: tallies(read, params)?,
        texts: texts(read, params)?,
    })
}

fn tallies(read: &Read, params: impl Params) -> Result<Vec<Tally>> {
    let sql = format!(
        "SELECT a.question, a.number, count(*) FROM (SELECT r.id {COMPLETE}) r
         CROSS JOIN answer a ON a.response_id = r.id WHERE a.number IS NOT NULL GROUP BY a.question, a.number"
    );
    all(read, &sql, params, |row| {
        Ok(Tally { question: row.get(0)?, number: row.get(1)?, count: row.get(2)? })
    })
}

/// In the order of the alphabet: that of entering would say whose they are.
fn texts(read: &Read, params: impl Params) -> Result<Vec<(String, String)>> {
    let sql = format!(
        "SELECT a.question, a.text FROM (SELECT r.id {COMPLETE}) r
         CROSS JOIN answer a ON a.response_id = r.id WHERE a.text <> '' ORDER BY a.text"
    );
    let mut found: Vec<(String, String)> = all(read, &sql, params, |row| Ok((row.get(0)?, row.get(1)?)))?;
    // Each is folded once here; a collation would fold them at every comparison.
    found.sort_by_cached_key(|(_, text)| fold(text));
    Ok(found)
}

/// Sums of those who have answered both questionnaires in full, each once: the newest answers count.
pub fn twice(read: &Read, before: &str, after: &str, year: i16, form: Option<Form>) -> Result<Vec<Twice>> {
    let newest = |survey: &str, form: &str| {
        format!(
            "SELECT r.person_id, max(r.id) AS id FROM response r
             WHERE r.school_year = :year AND r.survey_id = {survey} AND r.complete = 1 AND r.person_id IS NOT NULL
                {form} GROUP BY r.person_id"
        )
    };
    let of_form =
        "AND (:form IS NULL OR EXISTS (SELECT 1 FROM pair WHERE pair.id = r.pair_id AND pair.form = :form))";
    let sql = format!(
        "WITH first AS MATERIALIZED ({}), last AS MATERIALIZED ({})
         SELECT b.question, count(*), sum(b.number), sum(a.number) FROM last JOIN first USING (person_id)
         JOIN answer a ON a.response_id = last.id
         JOIN answer b ON b.response_id = first.id AND b.question = a.question
         WHERE a.number IS NOT NULL AND b.number IS NOT NULL GROUP BY b.question",
        newest(":before", ""),
        newest(":after", of_form),
    );
    let params =
        named_params! { ":before": before, ":after": after, ":year": year, ":form": form.map(Form::code) };
    all(read, &sql, params, |row| {
        Ok(Twice { question: row.get(0)?, people: row.get(1)?, before: row.get(2)?, after: row.get(3)? })
    })
}

/// A question's marks in each questionnaire of a year, complete ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    pub role: Option<Role>,
    pub moment: Option<Moment>,
    pub sum: Sum,
}

pub fn marks(read: &Read, year: i16, question: &str) -> Result<Vec<Marks>> {
    let sql = "SELECT survey.role, survey.moment, count(*), sum(a.number) FROM response r
        JOIN survey ON survey.id = r.survey_id JOIN answer a ON a.response_id = r.id AND a.question = ?2
        WHERE r.school_year = ?1 AND r.complete = 1 AND a.number IS NOT NULL GROUP BY survey.id";
    all(read, sql, (year, question), |row| {
        let (role, moment): (String, String) = (row.get(0)?, row.get(1)?);
        let sum = Sum { people: row.get(2)?, sum: row.get(3)? };
        Ok(Marks { role: Role::from_code(&role), moment: Moment::from_code(&moment), sum })
    })
}

/// An answer in own words that the SWOT table does not have yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub response_id: String,
    pub version_id: String,
    pub question: String,
    pub text: String,
}

/// Of all questionnaires of a year, in the order of the alphabet.
pub fn spoken(read: &Read, year: i16) -> Result<Vec<Spoken>> {
    let sql = "SELECT r.id, r.version_id, a.question, a.text FROM response r
        CROSS JOIN answer a ON a.response_id = r.id
        WHERE r.school_year = ?1 AND r.complete = 1 AND a.text <> '' AND NOT EXISTS
            (SELECT 1 FROM swot_line s WHERE s.school_year = ?1 AND s.response_id = r.id AND s.question = a.question)
        ORDER BY a.text, r.id";
    let mut found = all(read, sql, [year], |row| {
        Ok(Spoken {
            response_id: row.get(0)?,
            version_id: row.get(1)?,
            question: row.get(2)?,
            text: row.get(3)?,
        })
    })?;
    found.sort_by_cached_key(|spoken| fold(&spoken.text));
    Ok(found)
}

/// How many complete questionnaires a year has.
pub fn responses(read: &Read, year: i16) -> Result<u32> {
    let sql = "SELECT count(*) FROM response WHERE school_year = ? AND complete = 1";
    Ok(one(read, sql, [year], |row| Ok(row.get(0)?))?.unwrap_or(0))
}
