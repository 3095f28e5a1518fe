//! The bank of practices.

use nastavnik_domain::Day;
use nastavnik_domain::record::listing::{PracticeQuery, Sort, found};
use nastavnik_domain::record::practice::Fields;
use nastavnik_domain::vocabulary::Form;
use serde::Serialize;
use ts_rs::TS;

use crate::person::{Who, who};
use crate::record::{self, all, direction, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Practice {
    pub id: String,
    pub fields: Fields,
    /// Where the author has a card.
    pub author: Option<Who>,
    pub archived: bool,
}

impl Practice {
    /// «Кедрова Татьяна Викторовна, методическое объединение».
    pub fn authors(&self) -> String {
        let card = self.author.as_ref().map(|who| who.name.as_str()).unwrap_or_default();
        let parts = [card, &self.fields.author];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

pub fn list(read: &Read, query: &PracticeQuery) -> Result<Vec<Practice>> {
    let down = direction(query.descending);
    let author = "coalesce(p.name_key, r.author) COLLATE ru";
    let order = match query.sort {
        Sort::Day => format!("r.day{down}, r.title COLLATE ru"),
        Sort::Title | Sort::Detail => format!("r.title COLLATE ru{down}, r.day DESC"),
        Sort::Person => format!("{author}{down}, r.day DESC"),
        Sort::Scope => format!("r.form{down}, r.day DESC"),
    };
    let sql = format!(
        "SELECT r.* FROM practice r LEFT JOIN person p ON p.id = r.author_id
         WHERE (r.archived_on IS NOT NULL) = ?1 AND (?2 IS NULL OR r.author_id = ?2)
           AND (?3 IS NULL OR r.day BETWEEN ?3 AND ?4) AND (?5 IS NULL OR r.form = ?5)
         ORDER BY {order}, r.id"
    );
    let (first, last) = record::bounds(query.school_year);
    let params = (query.archived, &query.person_id, first, last, query.form.map(Form::code));
    let mut rows = all(read, &sql, params, |row| line(read, row))?;
    rows.retain(|row| {
        let Fields { title, problem, description, results, note, .. } = &row.fields;
        found(&[title, &row.authors(), problem, description, results, note], &query.text)
    });
    Ok(rows)
}

pub fn get(read: &Read, id: &str) -> Result<Practice> {
    one(read, "SELECT * FROM practice WHERE id = ?", [id], |row| line(read, row))?
        .ok_or(Error::NotFound { what: "practice" })
}

fn line(read: &Read, row: &rusqlite::Row) -> Result<Practice> {
    let fields: Fields = record::read(row)?;
    let author = fields.author_id.as_deref().map(|id| who(read, id)).transpose()?;
    Ok(Practice { id: row.get("id")?, author, archived: record::archived(row)?, fields })
}

/// Another one of the same author with the same name.
pub fn twin(read: &Read, fields: &Fields, except: Option<&str>) -> Result<bool> {
    let sql = "SELECT title FROM practice WHERE author_id IS ?1 AND author = ?2 AND id IS NOT ?3
               AND archived_on IS NULL";
    record::titled(read, sql, (&fields.author_id, &fields.author, except), &fields.title)
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    record::add(tx, "practice", fields)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "practice", ("id", id), fields, &[])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    record::archive(tx, "practice", id, on)
}
