//! Making a programme, changing its head, and the days of its life.

use nastavnik_domain::Day;
use nastavnik_domain::programme::closing::Closing;
use nastavnik_domain::programme::{Fields, Stage};
use rusqlite::types::Value;

use crate::record;
use crate::transact::Tx;
use crate::{Error, Result};

pub fn add(tx: &Tx, pair: &str, fields: &Fields, stage: Stage, created_on: Day) -> Result<String> {
    let id = tx.new_id();
    let more = [
        ("id", Value::Text(id.clone())),
        ("pair_id", Value::Text(pair.to_owned())),
        ("stage", Value::Text(stage.code().into())),
        ("created_on", Value::Text(created_on.to_string())),
    ];
    record::insert(tx, "programme", fields, &more)?;
    gaps(tx, &id, fields)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "programme", ("id", id), fields, &[])?;
    gaps(tx, id, fields)
}

fn gaps(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    tx.conn.execute("DELETE FROM programme_gap WHERE programme_id = ?", [id])?;
    for gap in &fields.gap_ids {
        let sql =
            "INSERT INTO programme_gap (programme_id, request_id) SELECT ?, id FROM request WHERE id = ?";
        if tx.conn.execute(sql, [id, gap])? == 0 {
            return Err(Error::NotFound { what: "request" });
        }
    }
    Ok(())
}

pub fn set_stage(tx: &Tx, id: &str, stage: Stage) -> Result<()> {
    set(tx, "UPDATE programme SET stage = ? WHERE id = ?", (stage.code(), id))
}

/// The day of the newest version.
pub fn approve(tx: &Tx, id: &str, on: Day) -> Result<()> {
    set(tx, "UPDATE programme SET approved_on = ? WHERE id = ?", (on.to_string(), id))
}

pub fn close(tx: &Tx, id: &str, on: Day, closing: &Closing) -> Result<()> {
    record::update(tx, "programme", ("id", id), closing, &[("closed_on", Value::Text(on.to_string()))])
}

/// It goes on; what was said at the end stays, to be corrected when it ends again.
pub fn reopen(tx: &Tx, id: &str) -> Result<()> {
    set(tx, "UPDATE programme SET closed_on = NULL WHERE id = ?", [id])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    set(tx, "UPDATE programme SET archived_on = ? WHERE id = ?", (on.map(|day| day.to_string()), id))
}

fn set(tx: &Tx, sql: &str, params: impl rusqlite::Params) -> Result<()> {
    if tx.conn.prepare_cached(sql)?.execute(params)? == 0 {
        return Err(Error::NotFound { what: "programme" });
    }
    Ok(())
}
