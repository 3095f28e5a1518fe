//! Which returns there are, and what they say.

use nastavnik_domain::Day;
use nastavnik_domain::school_return::reading::Trust;
use nastavnik_domain::school_return::{Part, Period, Table};
use serde::Serialize;
use ts_rs::TS;

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::Read;
use crate::{Error, Result};

use super::body::{self, Body};

/// A return without its tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ReturnRow")]
pub struct Row {
    pub id: String,
    pub organization_id: String,
    pub school_year: i16,
    pub period: Period,
    pub made_on: Option<Day>,
    pub taken_on: Option<Day>,
    pub file: String,
    pub trust: Trust,
    pub seal: String,
    pub problems: u32,
    /// It counts; earlier ones of the same school and time do not.
    pub latest: bool,
}

const COLUMNS: &str = "SELECT id, organization_id, school_year, period, made_on, taken_on, file, trust, seal,
    problems, latest FROM school_return";

fn read_row(row: &rusqlite::Row) -> Result<Row> {
    Ok(Row {
        id: row.get("id")?,
        organization_id: row.get("organization_id")?,
        school_year: row.get("school_year")?,
        period: Period::from_code(&row.get::<_, String>("period")?).unwrap_or(Period::Year),
        made_on: day(row, "made_on")?,
        taken_on: day(row, "taken_on")?,
        file: row.get("file")?,
        trust: Trust::from_code(&row.get::<_, String>("trust")?).unwrap_or(Trust::Handmade),
        seal: row.get("seal")?,
        problems: row.get("problems")?,
        latest: row.get("latest")?,
    })
}

/// Of every time, the newest first.
pub fn list(read: &Read) -> Result<Vec<Row>> {
    all(
        read,
        &format!("{COLUMNS} ORDER BY school_year DESC, period DESC, taken_on DESC, id DESC"),
        [],
        read_row,
    )
}

/// The return of a school that counts for a time.
pub fn last(read: &Read, organization: &str, year: i16, period: Period) -> Result<Option<Row>> {
    let sql = format!("{COLUMNS} WHERE latest AND organization_id = ? AND school_year = ? AND period = ?");
    one(read, &sql, (organization, year, period.code()), read_row)
}

/// The school that returns of this sender were taken in for.
pub fn school_of(read: &Read, sender: &str) -> Result<Option<String>> {
    let sql =
        "SELECT organization_id FROM school_return WHERE sender = ? ORDER BY taken_on DESC, id DESC LIMIT 1";
    one(read, sql, [sender], |row| Ok(row.get(0)?))
}

pub fn get(read: &Read, id: &str) -> Result<Row> {
    one(read, &format!("{COLUMNS} WHERE id = ?"), [id], read_row)?.ok_or(MISSING)
}

/// The one that the same school had sent for the same time before.
pub fn before(read: &Read, row: &Row) -> Result<Option<Row>> {
    let sql = format!(
        "{COLUMNS} WHERE organization_id = ?1 AND school_year = ?2 AND period = ?3 AND (made_on, taken_on, id) < (?4, ?5, ?6)
         ORDER BY made_on DESC, taken_on DESC, id DESC LIMIT 1"
    );
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let of = (
        &row.organization_id,
        row.school_year,
        row.period.code(),
        day(row.made_on),
        day(row.taken_on),
        &row.id,
    );
    one(read, &sql, of, read_row)
}

pub fn body(read: &Read, id: &str) -> Result<Body> {
    let text =
        one(read, "SELECT body FROM school_return WHERE id = ?", [id], |row| Ok(row.get::<_, String>(0)?))?;
    body::read(&text.ok_or(MISSING)?)
}

pub fn tables(read: &Read, id: &str) -> Result<Vec<Table>> {
    Ok(body(read, id)?.tables)
}

const MISSING: Error = Error::NotFound { what: "school_return" };

/// Those that count for a time, by the name of the school, with their tables.
pub fn in_force(read: &Read, year: i16, period: Period) -> Result<Vec<(Row, Vec<Table>)>> {
    let sql = "SELECT r.* FROM school_return r JOIN organization o ON o.id = r.organization_id
               WHERE r.latest AND r.school_year = ? AND r.period = ? ORDER BY o.short_name COLLATE ru, r.id";
    all(read, sql, (year, period.code()), |row| {
        Ok((read_row(row)?, body::read(&row.get::<_, String>("body")?)?.tables))
    })
}

/// The same with one of their tables: the others are not even read.
pub fn part_in_force(
    read: &Read,
    year: i16,
    period: Period,
    part: Part,
) -> Result<Vec<(Row, Option<Table>)>> {
    let sql = "SELECT r.*, (SELECT value FROM json_each(r.body, iif(r.body LIKE '[%', '$', '$.tables'))
                    WHERE value ->> 'part' = ?3) AS wanted
               FROM school_return r JOIN organization o ON o.id = r.organization_id
               WHERE r.latest AND r.school_year = ?1 AND r.period = ?2 ORDER BY o.short_name COLLATE ru, r.id";
    all(read, sql, (year, period.code(), part.code()), |row| {
        let wanted: Option<String> = row.get("wanted")?;
        Ok((read_row(row)?, wanted.map(|table| serde_json::from_str(&table)).transpose()?))
    })
}
