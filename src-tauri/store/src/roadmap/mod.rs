//! Roadmaps: the cards, their list with progress, sections, activities and moments.

pub mod activity;
pub mod attachment;
mod list;
pub mod occurrence;
pub mod school_mark;
pub mod section;

pub use list::{earliest, latest, list, row, titles};

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::Fields;

use crate::mentor::day;
use crate::record::{self, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// A roadmap's card.
pub struct Roadmap {
    pub id: String,
    pub fields: Fields,
    pub archived: bool,
}

pub fn get(read: &Read, id: &str) -> Result<Roadmap> {
    one(read, "SELECT * FROM roadmap WHERE id = ?", [id], |row| {
        let archived = day(row, "archived_on")?.is_some();
        Ok(Roadmap { id: row.get("id")?, fields: record::read(row)?, archived })
    })?
    .ok_or(Error::NotFound { what: "roadmap" })
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    let id = tx.new_id();
    record::insert(tx, "roadmap", fields, &[("id", id.clone().into())])?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "roadmap", ("id", id), fields, &[])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    let touched = tx.conn.execute("UPDATE roadmap SET archived_on = ? WHERE id = ?", (on, id))?;
    if touched == 0 { Err(Error::NotFound { what: "roadmap" }) } else { Ok(()) }
}
