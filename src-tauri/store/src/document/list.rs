//! The register of documents.

use nastavnik_domain::writing::{Family, Kind, Status};
use nastavnik_domain::{Day, letters};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Result;
use crate::mentor::day;
use crate::record::all;
use crate::transact::Read;

/// Which documents; an empty query shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "DocumentQuery", optional_fields = nullable)]
pub struct Query {
    /// Any part of the number or the heading.
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    pub kind: Option<Kind>,
    /// Any kind of a family.
    pub family: Option<Family>,
    pub status: Option<Status>,
    pub school_year: Option<i16>,
    pub pair_id: Option<String>,
    pub person_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "DocumentRow")]
pub struct Row {
    pub id: String,
    pub kind: Kind,
    pub status: Status,
    pub number: String,
    pub day: Option<Day>,
    pub heading: String,
    pub school_year: i16,
    pub created_on: Option<Day>,
    pub package_id: Option<String>,
}

/// The newest first.
pub fn list(read: &Read, query: &Query) -> Result<Vec<Row>> {
    let sql = "SELECT * FROM document WHERE (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR status = ?2)
          AND (?3 IS NULL OR school_year = ?3) AND (?4 IS NULL OR person_id = ?4)
          AND (?5 IS NULL OR id IN (SELECT document_id FROM document_pair WHERE pair_id = ?5))
        ORDER BY coalesce(day, created_on) DESC, package_id IS NOT NULL, position, id DESC";
    let params = (
        query.kind.map(Kind::code),
        query.status.map(Status::code),
        query.school_year,
        &query.person_id,
        &query.pair_id,
    );
    let mut rows = all(read, sql, params, row)?;
    rows.retain(|row| query.family.is_none_or(|family| row.kind.family() == family));
    let text = letters::fold(&query.text);
    rows.retain(|row| {
        letters::fold(&format!("{} {} {}", row.number, row.heading, row.kind.label())).contains(&text)
    });
    Ok(rows)
}

/// What came with an order, in the order in which it was made.
pub fn of_package(read: &Read, order: &str) -> Result<Vec<Row>> {
    all(read, "SELECT * FROM document WHERE package_id = ? ORDER BY position", [order], row)
}

/// Numbers of orders of a calendar year, the newest first: agreements are counted after their order.
pub fn numbers(read: &Read, year: i16) -> Result<Vec<String>> {
    let sql = "SELECT number, kind FROM document WHERE number <> '' AND substr(day, 1, 4) = ? ORDER BY day DESC, id DESC";
    let rows: Vec<(String, String)> =
        all(read, sql, [format!("{year:04}")], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let order = |code: &str| Kind::from_code(code).is_some_and(|kind| kind.family() == Family::Orders);
    Ok(rows.into_iter().filter(|(_, kind)| order(kind)).map(|(number, _)| number).collect())
}

fn row(row: &rusqlite::Row) -> Result<Row> {
    Ok(Row {
        id: row.get("id")?,
        kind: Kind::from_code(&row.get::<_, String>("kind")?).unwrap_or(Kind::PairsOrder),
        status: Status::from_code(&row.get::<_, String>("status")?).unwrap_or(Status::Draft),
        number: row.get("number")?,
        day: day(row, "day")?,
        heading: row.get("heading")?,
        school_year: row.get("school_year")?,
        created_on: day(row, "created_on")?,
        package_id: row.get("package_id")?,
    })
}
