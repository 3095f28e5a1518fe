//! The SWOT table of a school year, line by line.

use nastavnik_domain::survey::Quadrant;
use nastavnik_domain::survey::swot::Fields;
use rusqlite::Row;

use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub fields: Fields,
    pub position: i64,
    /// The version that its answer belongs to, and the answer.
    pub source: Option<(String, String)>,
}

const LINES: &str = "SELECT s.*, r.version_id, a.text AS answer FROM swot_line s
    LEFT JOIN response r ON r.id = s.response_id
    LEFT JOIN answer a ON a.response_id = s.response_id AND a.question = s.question";

pub fn list(read: &Read, year: i16) -> Result<Vec<Line>> {
    all(read, &format!("{LINES} WHERE s.school_year = ? ORDER BY s.quadrant, s.position, s.id"), [year], line)
}

pub fn get(read: &Read, id: &str) -> Result<Line> {
    one(read, &format!("{LINES} WHERE s.id = ?"), [id], line)?.ok_or(Error::NotFound { what: "swot_line" })
}

fn line(row: &Row) -> Result<Line> {
    let version: Option<String> = row.get("version_id")?;
    let answer: Option<String> = row.get("answer")?;
    Ok(Line {
        id: row.get("id")?,
        fields: record::read(row)?,
        position: row.get("position")?,
        source: version.zip(answer),
    })
}

/// At the end of its part.
pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    let id = tx.new_id();
    let last = last(tx, fields)?;
    record::insert(tx, "swot_line", fields, &[("id", id.clone().into()), ("position", (last + 1).into())])?;
    Ok(id)
}

/// In another part it comes last.
pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    let before = get(tx, id)?;
    let position = match before.fields.quadrant == fields.quadrant {
        true => before.position,
        false => last(tx, fields)? + 1,
    };
    record::update(tx, "swot_line", ("id", id), fields, &[("position", position.into())])
}

fn last(tx: &Tx, fields: &Fields) -> Result<i64> {
    let sql = "SELECT coalesce(max(position), 0) FROM swot_line WHERE school_year = ? AND quadrant = ?";
    let quadrant = fields.quadrant.map_or("", Quadrant::code);
    Ok(one(tx, sql, (fields.school_year, quadrant), |row| Ok(row.get(0)?))?.unwrap_or(0))
}

/// Puts lines in this order.
pub fn order(tx: &Tx, ids: &[String]) -> Result<()> {
    let sql = "UPDATE swot_line SET position = ?1 WHERE id = ?2 AND position <> ?1";
    let mut statement = tx.conn.prepare_cached(sql)?;
    for (position, id) in (1i64..).zip(ids) {
        statement.execute((position, id))?;
    }
    Ok(())
}

/// Comes back by undo.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    match tx.conn.execute("DELETE FROM swot_line WHERE id = ?", [id])? {
        0 => Err(Error::NotFound { what: "swot_line" }),
        _ => Ok(()),
    }
}
