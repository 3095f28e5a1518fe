//! Awards of people.

use nastavnik_domain::Day;
use nastavnik_domain::record::Level;
use nastavnik_domain::record::award::Fields;
use nastavnik_domain::record::listing::{AwardQuery, Sort, found};
use serde::Serialize;
use ts_rs::TS;

use crate::person::{Who, who};
use crate::record::{self, LEVELS, all, direction, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Award {
    pub id: String,
    pub fields: Fields,
    pub person: Who,
    pub archived: bool,
}

pub fn list(read: &Read, query: &AwardQuery) -> Result<Vec<Award>> {
    let down = direction(query.descending);
    let order = match query.sort {
        Sort::Day => format!("r.day{down}, p.name_key"),
        Sort::Title | Sort::Detail => format!("r.title COLLATE ru{down}, r.day DESC"),
        Sort::Person => format!("p.name_key{down}, r.day DESC"),
        Sort::Scope => format!("{LEVELS}{down}, r.day DESC"),
    };
    let sql = format!(
        "SELECT r.* FROM award r JOIN person p ON p.id = r.person_id
         WHERE (r.archived_on IS NOT NULL) = ?1 AND (?2 IS NULL OR r.person_id = ?2)
           AND (?3 IS NULL OR r.day BETWEEN ?3 AND ?4) AND (?5 IS NULL OR r.level = ?5)
         ORDER BY {order}, r.id"
    );
    let (first, last) = record::bounds(query.school_year);
    let params = (query.archived, &query.person_id, first, last, query.level.map(Level::code));
    let mut rows = all(read, &sql, params, |row| line(read, row))?;
    rows.retain(|row| {
        let Fields { title, issuer, document, note, .. } = &row.fields;
        found(&[title, &row.person.name, issuer, document, note], &query.text)
    });
    Ok(rows)
}

pub fn get(read: &Read, id: &str) -> Result<Award> {
    one(read, "SELECT * FROM award WHERE id = ?", [id], |row| line(read, row))?
        .ok_or(Error::NotFound { what: "award" })
}

fn line(read: &Read, row: &rusqlite::Row) -> Result<Award> {
    let person = who(read, &row.get::<_, String>("person_id")?)?;
    Ok(Award { id: row.get("id")?, fields: record::read(row)?, person, archived: record::archived(row)? })
}

/// Another one of the same person, name and day.
pub fn twin(read: &Read, fields: &Fields, except: Option<&str>) -> Result<bool> {
    let sql = "SELECT title FROM award WHERE person_id = ?1 AND day = ?2 AND id IS NOT ?3
               AND archived_on IS NULL";
    let day = fields.day.map(|day| day.to_string());
    record::titled(read, sql, (&fields.person_id, day, except), &fields.title)
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    record::add(tx, "award", fields)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "award", ("id", id), fields, &[])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    record::archive(tx, "award", id, on)
}
