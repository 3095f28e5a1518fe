//! Who could answer: the people of a year's pairs; and who has answered.

use std::collections::HashMap;

use nastavnik_domain::survey::expected::Member;
use nastavnik_domain::vocabulary::{Form, PairStatus, PersonKind, Role};
use nastavnik_domain::{Day, school_year};

use crate::mentor::day;
use crate::record::all;
use crate::transact::Read;
use crate::{Error, Result};

/// Everybody in the pairs of a school year, by their names.
pub fn members(read: &Read, year: i16) -> Result<Vec<Member>> {
    let Some((first, last)) = school_year::bounds(year) else { return Ok(Vec::new()) };
    let sql = "SELECT p.id, p.kind, m.role, pair.id AS pair_id, pair.form, pair.status, pair.start,
            coalesce(pair.finished_on, pair.\"end\") AS \"end\"
        FROM pair JOIN pair_member m ON m.pair_id = pair.id JOIN person p ON p.id = m.person_id
        WHERE pair.archived_on IS NULL AND pair.start <= ? AND pair.\"end\" >= ?
        ORDER BY p.name_key, p.id, pair.start";
    all(read, sql, [last.to_string(), first.to_string()], |row| {
        let code = |name| row.get::<_, String>(name);
        let (Some(start), Some(end)) = (day(row, "start")?, day(row, "end")?) else {
            return Err(Error::Damaged("pair without a period".into()));
        };
        Ok(Member {
            person_id: row.get("id")?,
            kind: PersonKind::from_code(&code("kind")?).unwrap_or(PersonKind::Teacher),
            side: Role::from_code(&code("role")?).unwrap_or(Role::Mentee),
            pair_id: row.get("pair_id")?,
            form: Form::from_code(&code("form")?).unwrap_or(Form::TeacherTeacher),
            status: PairStatus::from_code(&code("status")?).unwrap_or(PairStatus::Proposed),
            start,
            end,
        })
    })
}

/// Somebody's answers in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub response_id: String,
    pub person_id: Option<String>,
    pub pair_id: Option<String>,
    pub day: Option<Day>,
    pub complete: bool,
}

/// Those who have answered a questionnaire, the newest last.
pub fn answered(read: &Read, survey: &str, year: i16) -> Result<Vec<Answered>> {
    let sql = "SELECT * FROM response WHERE school_year = ? AND survey_id = ? ORDER BY day, id";
    all(read, sql, (year, survey), |row| {
        Ok(Answered {
            response_id: row.get("id")?,
            person_id: row.get("person_id")?,
            pair_id: row.get("pair_id")?,
            day: day(row, "day")?,
            complete: row.get("complete")?,
        })
    })
}

/// How much has been filled in of a questionnaire in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    pub complete: u32,
    pub partial: u32,
}

pub fn filled(read: &Read, year: i16) -> Result<HashMap<String, Filled>> {
    let sql =
        "SELECT survey_id, count(*), total(complete) FROM response WHERE school_year = ? GROUP BY survey_id";
    let rows = all(read, sql, [year], |row| {
        let (all, complete) = (row.get::<_, u32>(1)?, row.get::<_, f64>(2)? as u32);
        Ok((row.get(0)?, Filled { complete, partial: all - complete }))
    })?;
    Ok(rows.into_iter().collect())
}
