//! Documents: drafts, and what was signed as it was signed.

pub mod agreement;
mod list;
pub mod reference;
pub mod wording;
mod write;

pub use list::{Query, Row, list, numbers, of_package};
pub use write::{acquaint, add, remove, set_status, update};

use nastavnik_domain::Day;
use nastavnik_domain::writing::{Fields, Status};

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// A document's card.
pub struct Document {
    pub id: String,
    pub fields: Fields,
    pub status: Status,
    pub heading: String,
    pub created_on: Option<Day>,
    pub package_id: Option<String>,
    /// The text as it was signed, JSON of `domain::document`; empty while it is a draft.
    pub body: String,
}

pub fn get(read: &Read, id: &str) -> Result<Document> {
    let mut found = one(read, "SELECT * FROM document WHERE id = ?", [id], |row| {
        Ok(Document {
            id: row.get("id")?,
            fields: record::read(row)?,
            status: Status::from_code(&row.get::<_, String>("status")?).unwrap_or(Status::Draft),
            heading: row.get("heading")?,
            created_on: day(row, "created_on")?,
            package_id: row.get("package_id")?,
            body: row.get("body")?,
        })
    })?
    .ok_or(Error::NotFound { what: "document" })?;
    found.fields.pairs = pairs(read, id)?;
    Ok(found)
}

fn pairs(read: &Read, id: &str) -> Result<Vec<String>> {
    let sql = "SELECT pair_id FROM document_pair WHERE document_id = ? ORDER BY position";
    all(read, sql, [id], |row| Ok(row.get(0)?))
}

/// Who has signed that they have read it, and when.
pub fn acquainted(read: &Read, id: &str) -> Result<Vec<(String, Option<Day>)>> {
    let sql = "SELECT person_id, acquainted_on FROM acquaintance WHERE document_id = ?";
    all(read, sql, [id], |row| Ok((row.get(0)?, day(row, "acquainted_on")?)))
}
