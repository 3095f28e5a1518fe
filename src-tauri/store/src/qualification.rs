//! Courses (КПК) that people have finished.

use nastavnik_domain::Day;
use nastavnik_domain::record::listing::{QualificationQuery, Sort, found};
use nastavnik_domain::record::qualification::Fields;
use serde::Serialize;
use ts_rs::TS;

use crate::person::{Who, who};
use crate::record::{self, all, direction, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Qualification {
    pub id: String,
    pub fields: Fields,
    pub person: Who,
    pub archived: bool,
}

pub fn list(read: &Read, query: &QualificationQuery) -> Result<Vec<Qualification>> {
    let down = direction(query.descending);
    let order = match query.sort {
        Sort::Day => format!("r.day{down}, p.name_key"),
        Sort::Title | Sort::Scope => format!("r.title COLLATE ru{down}, r.day DESC"),
        Sort::Person => format!("p.name_key{down}, r.day DESC"),
        Sort::Detail => format!("r.hours{down}, p.name_key"),
    };
    let sql = format!(
        "SELECT r.* FROM qualification r JOIN person p ON p.id = r.person_id
         WHERE (r.archived_on IS NOT NULL) = ?1 AND (?2 IS NULL OR r.person_id = ?2)
           AND (?3 IS NULL OR r.day BETWEEN ?3 AND ?4) AND (?5 IS NULL OR r.about_mentoring = ?5)
         ORDER BY {order}, r.id"
    );
    let (first, last) = record::bounds(query.school_year);
    let params = (query.archived, &query.person_id, first, last, query.about_mentoring);
    let mut rows = all(read, &sql, params, |row| line(read, row))?;
    rows.retain(|row| {
        let Fields { title, organization, document, note, .. } = &row.fields;
        found(&[title, &row.person.name, organization, document, note], &query.text)
    });
    Ok(rows)
}

pub fn get(read: &Read, id: &str) -> Result<Qualification> {
    one(read, "SELECT * FROM qualification WHERE id = ?", [id], |row| line(read, row))?
        .ok_or(Error::NotFound { what: "qualification" })
}

fn line(read: &Read, row: &rusqlite::Row) -> Result<Qualification> {
    let person = who(read, &row.get::<_, String>("person_id")?)?;
    Ok(Qualification {
        id: row.get("id")?,
        fields: record::read(row)?,
        person,
        archived: record::archived(row)?,
    })
}

/// Another one of the same person, name and day.
pub fn twin(read: &Read, fields: &Fields, except: Option<&str>) -> Result<bool> {
    let sql = "SELECT title FROM qualification WHERE person_id = ?1 AND day = ?2 AND id IS NOT ?3
               AND archived_on IS NULL";
    let day = fields.day.map(|day| day.to_string());
    record::titled(read, sql, (&fields.person_id, day, except), &fields.title)
}

/// A person's courses about mentoring, the earliest first.
pub(crate) fn about_mentoring(read: &Read, person: &str) -> Result<Vec<Fields>> {
    let sql = "SELECT * FROM qualification WHERE person_id = ? AND about_mentoring = 1
               AND archived_on IS NULL ORDER BY day, id";
    all(read, sql, [person], record::read)
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    record::add(tx, "qualification", fields)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "qualification", ("id", id), fields, &[])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    record::archive(tx, "qualification", id, on)
}
