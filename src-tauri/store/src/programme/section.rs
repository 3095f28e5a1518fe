//! Sections of a plan, in its order.

use rusqlite::Row;

use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub id: String,
    pub programme_id: String,
    pub title: String,
}

fn read_row(row: &Row) -> Result<Section> {
    Ok(Section { id: row.get("id")?, programme_id: row.get("programme_id")?, title: row.get("title")? })
}

pub fn all_of(read: &Read, programme: &str) -> Result<Vec<Section>> {
    all(
        read,
        "SELECT * FROM programme_section WHERE programme_id = ? ORDER BY position",
        [programme],
        read_row,
    )
}

pub fn get(read: &Read, id: &str) -> Result<Section> {
    one(read, "SELECT * FROM programme_section WHERE id = ?", [id], read_row)?
        .ok_or(Error::NotFound { what: "programme_section" })
}

/// At the end of the plan.
pub fn add(tx: &Tx, programme: &str, title: &str) -> Result<String> {
    let id = tx.new_id();
    tx.conn
        .prepare_cached(
            "INSERT INTO programme_section (id, programme_id, position, title)
             SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3 FROM programme_section WHERE programme_id = ?2",
        )?
        .execute((&id, programme, title))?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, title: &str) -> Result<()> {
    found(tx.conn.execute("UPDATE programme_section SET title = ? WHERE id = ?", [title, id])?)
}

/// Puts the sections in this order.
pub fn order(tx: &Tx, ids: &[String]) -> Result<()> {
    let sql = "UPDATE programme_section SET position = ?1 WHERE id = ?2 AND position <> ?1";
    let mut statement = tx.conn.prepare_cached(sql)?;
    for (position, id) in (1i64..).zip(ids) {
        statement.execute((position, id))?;
    }
    Ok(())
}

/// An empty one; what stands in it must be moved first. Comes back by undo.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    found(tx.conn.execute("DELETE FROM programme_section WHERE id = ?", [id])?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "programme_section" }) } else { Ok(()) }
}
