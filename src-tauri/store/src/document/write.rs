//! Changing documents.

use nastavnik_domain::Day;
use nastavnik_domain::writing::{Fields, Status};

use crate::record;
use crate::transact::Tx;
use crate::{Error, Result};

/// A draft; `package` is the order that it belongs to, and its place in the package.
pub fn add(
    tx: &Tx,
    fields: &Fields,
    heading: &str,
    today: Day,
    package: Option<(&str, i64)>,
) -> Result<String> {
    let id = tx.new_id();
    let more = [
        ("id", id.clone().into()),
        ("heading", heading.to_owned().into()),
        ("created_on", today.to_string().into()),
        ("package_id", package.map(|(order, _)| order.to_owned()).into()),
        ("position", package.map_or(0, |(_, position)| position).into()),
    ];
    record::insert(tx, "document", fields, &more)?;
    pairs(tx, &id, fields)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields, heading: &str) -> Result<()> {
    record::update(tx, "document", ("id", id), fields, &[("heading", heading.to_owned().into())])?;
    tx.conn.execute("DELETE FROM document_pair WHERE document_id = ?", [id])?;
    pairs(tx, id, fields)
}

fn pairs(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    let sql = "INSERT INTO document_pair (document_id, pair_id, position) VALUES (?, ?, ?)";
    let mut statement = tx.conn.prepare_cached(sql)?;
    for (position, pair) in (0i64..).zip(&fields.pairs) {
        statement.execute((id, pair, position))?;
    }
    Ok(())
}

/// `body` is the text as it was signed; a draft has none.
pub fn set_status(tx: &Tx, id: &str, status: Status, body: &str) -> Result<()> {
    let sql = "UPDATE document SET status = ?, body = ? WHERE id = ?";
    found(tx.conn.execute(sql, [status.code(), body, id])?)
}

/// Who has read it; the day of one who is there already is changed.
pub fn acquaint(tx: &Tx, id: &str, person: &str, on: Option<Day>) -> Result<()> {
    match on {
        Some(on) => tx.conn.execute(
            "INSERT INTO acquaintance (document_id, person_id, acquainted_on) VALUES (?, ?, ?)
             ON CONFLICT (document_id, person_id) DO UPDATE SET acquainted_on = excluded.acquainted_on",
            (id, person, on.to_string()),
        )?,
        None => tx
            .conn
            .execute("DELETE FROM acquaintance WHERE document_id = ? AND person_id = ?", [id, person])?,
    };
    Ok(())
}

/// A draft that is not wanted; comes back by undo. What was signed is made void instead.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    tx.conn.execute("UPDATE document SET package_id = NULL WHERE package_id = ?", [id])?;
    tx.conn.execute("DELETE FROM document_pair WHERE document_id = ?", [id])?;
    tx.conn.execute("DELETE FROM acquaintance WHERE document_id = ?", [id])?;
    found(tx.conn.execute("DELETE FROM document WHERE id = ? AND status = 'draft'", [id])?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "document" }) } else { Ok(()) }
}
