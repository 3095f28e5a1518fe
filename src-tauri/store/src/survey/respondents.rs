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
pub fn by_names(read: &Read, year: i16) -> Result<Vec<Member>> {
    found(read, year, "ORDER BY p.name_key, p.id, pair.start")
}

/// Everybody in the pairs of a school year, for those who only count them.
pub fn members(read: &Read, year: i16) -> Result<Vec<Member>> {
    found(read, year, "")
}

/// CROSS: from the pairs of a year to their people, and not the other way.
fn found(read: &Read, year: i16, order: &str) -> Result<Vec<Member>> {
    let Some((first, last)) = school_year::bounds(year) else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT m.person_id, p.kind, m.role, pair.id, pair.form, pair.status, pair.start,
            coalesce(pair.finished_on, pair.\"end\")
         FROM pair CROSS JOIN pair_member m ON m.pair_id = pair.id CROSS JOIN person p ON p.id = m.person_id
         WHERE pair.archived_on IS NULL AND pair.start <= ? AND pair.\"end\" >= ? {order}"
    );
    all(read, &sql, [last.to_string(), first.to_string()], |row| {
        // Thousands of rows: columns by their places, codes without a copy.
        let text = |place: usize| row.get_ref(place)?.as_str().map_err(rusqlite::Error::from);
        let (Ok(start), Ok(end)) = (text(6)?.parse(), text(7)?.parse()) else {
            return Err(Error::Damaged("pair without a period".into()));
        };
        Ok(Member {
            person_id: row.get(0)?,
            kind: PersonKind::from_code(text(1)?).unwrap_or(PersonKind::Teacher),
            side: Role::from_code(text(2)?).unwrap_or(Role::Mentee),
            pair_id: row.get(3)?,
            form: Form::from_code(text(4)?).unwrap_or(Form::TeacherTeacher),
            status: PairStatus::from_code(text(5)?).unwrap_or(PairStatus::Proposed),
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
