//! Questionnaires: the program's own, which get rows when somebody answers or changes them, and
//! the school's. The newest version of each is what is asked; older ones stay with their answers.

pub mod criteria;
pub mod figures;
pub mod respondents;
pub mod response;
pub mod swot;
mod write;

pub use write::{Saved, archive, copy, save};

use nastavnik_domain::Day;
use nastavnik_domain::survey::{Fields, Moment, Question, Role, builtin};
use nastavnik_domain::vocabulary::Form;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// A questionnaire as it is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    pub id: String,
    pub fields: Fields,
    /// Made by the school.
    pub own: bool,
    pub archived: bool,
    /// None of it is in the file yet for one that came with the program.
    pub version: Option<Version>,
}

/// One version of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "SurveyVersion")]
pub struct Version {
    pub id: String,
    pub number: u32,
    pub created_on: Option<Day>,
    /// Answers to it, those filled in part too.
    pub responses: u32,
}

/// What a version keeps: `survey_version.body`.
#[derive(Default, Serialize, Deserialize)]
struct Body {
    note: String,
    questions: Vec<Question>,
}

const NEWEST: &str = "SELECT s.*, v.id AS version_id, v.number, v.created_on AS version_on, v.body,
        (SELECT count(*) FROM response r WHERE r.version_id = v.id) AS responses
    FROM survey s JOIN survey_version v ON v.survey_id = s.id
        AND v.number = (SELECT max(number) FROM survey_version WHERE survey_id = s.id)";

/// The program's own first, in their order, then the school's; one in the archive is among them.
pub fn list(read: &Read) -> Result<Vec<Survey>> {
    let mut kept = all(read, &format!("{NEWEST} ORDER BY s.title COLLATE ru"), [], survey)?;
    let mut found = Vec::new();
    for one in builtin::all() {
        match kept.iter().position(|survey| survey.id == one.id) {
            Some(index) => found.push(kept.remove(index)),
            None => found.push(untouched(one.id, &one.fields)),
        }
    }
    found.append(&mut kept);
    Ok(found)
}

pub fn get(read: &Read, id: &str) -> Result<Survey> {
    let kept = one(read, &format!("{NEWEST} WHERE s.id = ?"), [id], survey)?;
    let original = || builtin::get(id).map(|fields| untouched(id, fields));
    kept.or_else(original).ok_or(Error::NotFound { what: "survey" })
}

fn untouched(id: &str, fields: &Fields) -> Survey {
    Survey { id: id.to_owned(), fields: fields.clone(), own: false, archived: false, version: None }
}

fn survey(row: &Row) -> Result<Survey> {
    let id: String = row.get("id")?;
    let body: Body = serde_json::from_str(&row.get::<_, String>("body")?)?;
    Ok(Survey {
        fields: Fields {
            title: row.get("title")?,
            forms: forms(&row.get::<_, String>("forms")?),
            role: Role::from_code(&row.get::<_, String>("role")?),
            moment: Moment::from_code(&row.get::<_, String>("moment")?),
            note: body.note,
            questions: body.questions,
        },
        own: builtin::get(&id).is_none(),
        archived: day(row, "archived_on")?.is_some(),
        version: Some(Version {
            id: row.get("version_id")?,
            number: row.get("number")?,
            created_on: day(row, "version_on")?,
            responses: row.get("responses")?,
        }),
        id,
    })
}

fn forms(codes: &str) -> Vec<Form> {
    codes.split(',').filter_map(Form::from_code).collect()
}

/// All versions, the newest first.
pub fn versions(read: &Read, id: &str) -> Result<Vec<Version>> {
    let sql =
        "SELECT *, (SELECT count(*) FROM response r WHERE r.version_id = survey_version.id) AS responses
        FROM survey_version WHERE survey_id = ? ORDER BY number DESC";
    all(read, sql, [id], |row| {
        Ok(Version {
            id: row.get("id")?,
            number: row.get("number")?,
            created_on: day(row, "created_on")?,
            responses: row.get("responses")?,
        })
    })
}

/// The questions of a version, as they were asked.
pub fn asked(read: &Read, version: &str) -> Result<Vec<Question>> {
    let body: Option<String> =
        one(read, "SELECT body FROM survey_version WHERE id = ?", [version], |row| Ok(row.get(0)?))?;
    let body = body.ok_or(Error::NotFound { what: "survey" })?;
    Ok(serde_json::from_str::<Body>(&body)?.questions)
}

/// What only earlier versions asked of those who answered in a school year.
pub fn former(read: &Read, survey: &Survey, year: i16) -> Result<Vec<Question>> {
    let sql = "SELECT DISTINCT v.id FROM response r JOIN survey_version v ON v.id = r.version_id
        WHERE r.school_year = ? AND r.survey_id = ? ORDER BY v.number DESC";
    let answered: Vec<String> = all(read, sql, (year, &survey.id), |row| Ok(row.get(0)?))?;
    let mut found: Vec<Question> = Vec::new();
    for version in answered {
        for question in asked(read, &version)? {
            if !survey.fields.questions.iter().chain(&found).any(|one| one.code == question.code) {
                found.push(question);
            }
        }
    }
    Ok(found)
}
