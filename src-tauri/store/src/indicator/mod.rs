//! Indicators: what the registers and the answers say of them, what the curator has said, and the
//! measures of stage 2.

mod counts;
pub mod measure;
#[cfg(test)]
mod tests;

pub use counts::{answers, people};

use nastavnik_domain::indicator::{Indicator, Value};
use rusqlite::params;

use crate::Result;
use crate::record::all;
use crate::transact::{Read, Tx};

/// What the curator has said of a school year.
pub fn values(read: &Read, school_year: i16) -> Result<Vec<Value>> {
    let sql = "SELECT code, numerator, denominator, target, note FROM indicator_value WHERE school_year = ?";
    let rows = all(read, sql, [school_year], |row| {
        let code: String = row.get(0)?;
        let value = |code| -> Result<Value> {
            Ok(Value {
                code,
                numerator: row.get(1)?,
                denominator: row.get(2)?,
                target: row.get(3)?,
                note: row.get(4)?,
            })
        };
        Indicator::from_code(&code).map(value).transpose()
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// In place of what was said before; nothing said leaves no row.
pub fn save(tx: &Tx, school_year: i16, value: &Value) -> Result<()> {
    if value.is_empty() {
        let sql = "DELETE FROM indicator_value WHERE school_year = ? AND code = ?";
        tx.conn.prepare_cached(sql)?.execute(params![school_year, value.code.code()])?;
        return Ok(());
    }
    let sql = "INSERT INTO indicator_value (school_year, code, numerator, denominator, target, note)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (school_year, code) DO UPDATE SET numerator = excluded.numerator,
        denominator = excluded.denominator, target = excluded.target, note = excluded.note";
    tx.conn.prepare_cached(sql)?.execute(params![
        school_year,
        value.code.code(),
        value.numerator,
        value.denominator,
        value.target,
        value.note
    ])?;
    Ok(())
}
