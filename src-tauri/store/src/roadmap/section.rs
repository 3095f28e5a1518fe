//! Sections of a roadmap, in its order.

use rusqlite::Row;

use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub id: String,
    pub roadmap_id: String,
    pub level: u8,
    pub number: String,
    pub title: String,
}

fn read_row(row: &Row) -> Result<Section> {
    Ok(Section {
        id: row.get("id")?,
        roadmap_id: row.get("roadmap_id")?,
        level: row.get("level")?,
        number: row.get("number")?,
        title: row.get("title")?,
    })
}

pub fn all_of(read: &Read, roadmap: &str) -> Result<Vec<Section>> {
    all(read, "SELECT * FROM roadmap_section WHERE roadmap_id = ? ORDER BY position", [roadmap], read_row)
}

pub fn get(read: &Read, id: &str) -> Result<Section> {
    one(read, "SELECT * FROM roadmap_section WHERE id = ?", [id], read_row)?
        .ok_or(Error::NotFound { what: "roadmap_section" })
}

/// At the end of the roadmap.
pub fn add(tx: &Tx, roadmap: &str, level: u8, number: &str, title: &str) -> Result<String> {
    let id = tx.new_id();
    tx.conn.execute(
        "INSERT INTO roadmap_section (id, roadmap_id, position, level, number, title)
         SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5 FROM roadmap_section WHERE roadmap_id = ?2",
        (&id, roadmap, level, number, title),
    )?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, level: u8, number: &str, title: &str) -> Result<()> {
    let sql = "UPDATE roadmap_section SET level = ?, number = ?, title = ? WHERE id = ?";
    found(tx.conn.execute(sql, (level, number, title, id))?)
}

/// An empty one; what stands in it must be moved first. Comes back by undo.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    found(tx.conn.execute("DELETE FROM roadmap_section WHERE id = ?", [id])?)
}

/// How many activities stand in it, those in the archive too.
pub fn size(read: &Read, id: &str) -> Result<u32> {
    let mut statement = read.conn.prepare_cached("SELECT count(*) FROM activity WHERE section_id = ?")?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// Puts the sections in this order.
pub fn order(tx: &Tx, ids: &[String]) -> Result<()> {
    let mut statement = tx
        .conn
        .prepare_cached("UPDATE roadmap_section SET position = ?1 WHERE id = ?2 AND position <> ?1")?;
    for (position, id) in (1i64..).zip(ids) {
        statement.execute((position, id))?;
    }
    Ok(())
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "roadmap_section" }) } else { Ok(()) }
}
