//! The school's dictionary of mentees' requests.

use nastavnik_domain::Day;
use serde::Serialize;
use ts_rs::TS;

use crate::record::all;
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// An entry of the dictionary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Request {
    pub id: String,
    pub label: String,
    /// How many mentees have it.
    pub used: u32,
    pub archived: bool,
}

/// In the school's order; archived ones only when asked for.
pub fn list(read: &Read, archived: bool) -> Result<Vec<Request>> {
    let sql = "SELECT id, label, archived_on IS NOT NULL,
                  (SELECT count(*) FROM mentee_request WHERE request_id = id)
               FROM request WHERE ?1 OR archived_on IS NULL ORDER BY position, label";
    all(read, sql, [archived], |row| {
        Ok(Request { id: row.get(0)?, label: row.get(1)?, archived: row.get(2)?, used: row.get(3)? })
    })
}

pub fn add(tx: &Tx, label: &str) -> Result<String> {
    let id = tx.new_id();
    tx.conn.execute(
        "INSERT INTO request (id, label, position)
         SELECT ?, ?, coalesce(max(position), 0) + 1 FROM request",
        [&id, label],
    )?;
    Ok(id)
}

pub fn rename(tx: &Tx, id: &str, label: &str) -> Result<()> {
    found(tx.conn.execute("UPDATE request SET label = ? WHERE id = ?", [label, id])?)
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    found(tx.conn.execute("UPDATE request SET archived_on = ? WHERE id = ?", (on, id))?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "request" }) } else { Ok(()) }
}
