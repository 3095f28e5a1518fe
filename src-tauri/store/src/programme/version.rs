//! Versions of a programme: what was approved stays readable whatever is changed later.

use nastavnik_domain::programme::listing::Version;
use nastavnik_domain::programme::version::Snapshot;
use rusqlite::Row;

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

fn read_row(row: &Row) -> Result<Version> {
    Ok(Version {
        number: row.get("number")?,
        approved_on: day(row, "approved_on")?
            .ok_or_else(|| Error::Damaged("version without a day".into()))?,
        act: row.get("act")?,
        reason: row.get("reason")?,
    })
}

fn whole(row: &Row) -> Result<(Version, Snapshot)> {
    let body: String = row.get("body")?;
    Ok((read_row(row)?, serde_json::from_str(&body)?))
}

/// The newest first, without their bodies.
pub fn all_of(read: &Read, programme: &str) -> Result<Vec<Version>> {
    let sql = "SELECT number, approved_on, act, reason FROM programme_version WHERE programme_id = ? ORDER BY number DESC";
    all(read, sql, [programme], read_row)
}

pub fn get(read: &Read, programme: &str, number: u32) -> Result<(Version, Snapshot)> {
    let sql = "SELECT * FROM programme_version WHERE programme_id = ? AND number = ?";
    one(read, sql, (programme, number), whole)?.ok_or(Error::NotFound { what: "programme_version" })
}

pub fn newest(read: &Read, programme: &str) -> Result<Option<(Version, Snapshot)>> {
    let sql = "SELECT * FROM programme_version WHERE programme_id = ? ORDER BY number DESC LIMIT 1";
    one(read, sql, [programme], whole)
}

pub fn add(tx: &Tx, programme: &str, version: &Version, body: &Snapshot) -> Result<()> {
    tx.conn.execute(
        "INSERT INTO programme_version (id, programme_id, number, approved_on, act, reason, body)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            tx.new_id(),
            programme,
            version.number,
            version.approved_on.to_string(),
            &version.act,
            &version.reason,
            serde_json::to_string(body)?,
        ),
    )?;
    Ok(())
}
