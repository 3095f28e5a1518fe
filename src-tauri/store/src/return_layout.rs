//! Layouts of the school's workbook, kept by name; one of them may be the one that is in use.

use nastavnik_domain::letters::fold;
use nastavnik_domain::school_return::{Layout, PartChoice};
use rusqlite::Row;

use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

pub struct Kept {
    pub id: String,
    /// Whole: every sheet and column that this program knows.
    pub layout: Layout,
    pub chosen: bool,
}

fn read_row(row: &Row) -> Result<Kept> {
    let parts: Vec<PartChoice> = serde_json::from_str(&row.get::<_, String>("body")?)?;
    let layout = Layout { name: row.get("name")?, parts }.completed();
    Ok(Kept { id: row.get("id")?, layout, chosen: row.get("chosen")? })
}

/// By name.
pub fn list(read: &Read) -> Result<Vec<Kept>> {
    all(read, "SELECT * FROM return_layout ORDER BY name COLLATE ru, id", [], read_row)
}

pub fn get(read: &Read, id: &str) -> Result<Kept> {
    one(read, "SELECT * FROM return_layout WHERE id = ?", [id], read_row)?
        .ok_or(Error::NotFound { what: "return_layout" })
}

/// The one that people would take for it by its name.
pub fn named(read: &Read, name: &str) -> Result<Option<Kept>> {
    Ok(list(read)?.into_iter().find(|one| fold(&one.layout.name) == fold(name)))
}

pub fn add(tx: &Tx, layout: &Layout) -> Result<String> {
    let id = tx.new_id();
    let body = serde_json::to_string(&layout.parts)?;
    tx.conn
        .execute("INSERT INTO return_layout (id, name, body) VALUES (?, ?, ?)", (&id, &layout.name, body))?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, layout: &Layout) -> Result<()> {
    let body = serde_json::to_string(&layout.parts)?;
    let sql = "UPDATE return_layout SET name = ?, body = ? WHERE id = ?";
    found(tx.conn.execute(sql, (&layout.name, body, id))?)
}

/// `None` for the usual one, which has no row.
pub fn choose(tx: &Tx, id: Option<&str>) -> Result<()> {
    tx.conn.execute("UPDATE return_layout SET chosen = 0 WHERE chosen AND id IS NOT ?", [id])?;
    match id {
        Some(id) => found(tx.conn.execute("UPDATE return_layout SET chosen = 1 WHERE id = ?", [id])?),
        None => Ok(()),
    }
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    found(tx.conn.execute("DELETE FROM return_layout WHERE id = ?", [id])?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "return_layout" }) } else { Ok(()) }
}
