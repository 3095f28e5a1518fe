//! Keeping a return, in place of the one that counted before.

use nastavnik_domain::Day;
use nastavnik_domain::school_return::reading::{Problem, Trust};
use nastavnik_domain::school_return::{Period, Table};
use rusqlite::types::Value;

use crate::transact::Tx;
use crate::{Error, Result, record};

/// What is kept of a return beside its tables.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Fields {
    pub organization_id: String,
    pub sender: String,
    pub school_year: i16,
    pub period: Period,
    pub made_on: Day,
    pub taken_on: Day,
    pub file: String,
    pub trust: Trust,
    pub seal: String,
    pub problems: u32,
}

/// The newest by the day of its writing counts; of one day the last that was taken in.
pub fn take(tx: &Tx, fields: &Fields, tables: &[Table], problems: &[Problem]) -> Result<String> {
    let id = tx.new_id();
    let body = super::body::write(tables, problems)?;
    let more = [("id", Value::Text(id.clone())), ("latest", Value::Integer(0)), ("body", Value::Text(body))];
    record::insert(tx, "school_return", fields, &more)?;
    settle(tx, &fields.organization_id, fields.school_year, fields.period.code(), &id)?;
    Ok(id)
}

/// The one before counts again.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    let sql = "DELETE FROM school_return WHERE id = ? RETURNING organization_id, school_year, period";
    let gone = record::one(tx, sql, [id], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?))
    })?;
    let (organization, year, period) = gone.ok_or(Error::NotFound { what: "school_return" })?;
    settle(tx, &organization, year, &period, "")
}

/// `newest` is the one that has just been taken in: keys of one moment have no order.
fn settle(tx: &Tx, organization: &str, year: i16, period: &str, newest: &str) -> Result<()> {
    let sql = "UPDATE school_return SET latest = id = (SELECT id FROM school_return
            WHERE organization_id = ?1 AND school_year = ?2 AND period = ?3 ORDER BY made_on DESC, taken_on DESC, id = ?4 DESC, id DESC LIMIT 1)
        WHERE organization_id = ?1 AND school_year = ?2 AND period = ?3";
    tx.conn.execute(sql, (organization, year, period, newest))?;
    Ok(())
}
