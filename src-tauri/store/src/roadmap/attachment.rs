//! Files kept as evidence.

use std::collections::HashMap;

use nastavnik_domain::roadmap::listing::Attachment;
use rusqlite::Row;

use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

fn read_row(row: &Row) -> Result<Attachment> {
    Ok(Attachment { id: row.get("id")?, name: row.get("name")?, size: row.get("size")? })
}

/// The files of every moment of a roadmap, by the moment's key.
pub fn of_roadmap(read: &Read, roadmap: &str) -> Result<HashMap<String, Vec<Attachment>>> {
    let sql = "SELECT f.id, f.name, f.size, f.occurrence_id FROM attachment f
               JOIN occurrence ON occurrence.id = f.occurrence_id
               JOIN activity ON activity.id = occurrence.activity_id
               WHERE activity.roadmap_id = ? ORDER BY f.name";
    let mut found: HashMap<String, Vec<Attachment>> = HashMap::new();
    for (id, file) in all(read, sql, [roadmap], |row| Ok((row.get("occurrence_id")?, read_row(row)?)))? {
        found.entry(id).or_default().push(file);
    }
    Ok(found)
}

pub fn of_occurrence(read: &Read, occurrence: &str) -> Result<Vec<Attachment>> {
    let sql = "SELECT id, name, size FROM attachment WHERE occurrence_id = ? ORDER BY name";
    all(read, sql, [occurrence], read_row)
}

/// A file with what is in it, and the moment that it belongs to.
pub struct Content {
    pub name: String,
    pub occurrence_id: String,
    pub content: Vec<u8>,
}

pub fn get(read: &Read, id: &str) -> Result<Content> {
    one(read, "SELECT * FROM attachment WHERE id = ?", [id], |row| {
        Ok(Content {
            name: row.get("name")?,
            occurrence_id: row.get("occurrence_id")?,
            content: row.get("content")?,
        })
    })?
    .ok_or(Error::NotFound { what: "attachment" })
}

pub fn add(tx: &Tx, occurrence: &str, name: &str, content: &[u8]) -> Result<String> {
    let id = tx.new_id();
    tx.conn.execute(
        "INSERT INTO attachment (id, occurrence_id, name, size, content) VALUES (?, ?, ?, ?, ?)",
        (&id, occurrence, name, content.len() as i64, content),
    )?;
    Ok(id)
}

/// Comes back by undo.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    match tx.conn.execute("DELETE FROM attachment WHERE id = ?", [id])? {
        0 => Err(Error::NotFound { what: "attachment" }),
        _ => Ok(()),
    }
}
