//! Mentors' profiles.

use nastavnik_domain::Day;
use nastavnik_domain::mentor::Fields;
use rusqlite::types::Value;

use crate::record::{self, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

pub struct Mentor {
    pub fields: Fields,
    pub paused_since: Option<Day>,
    pub pause_reason: String,
    /// Mentees in pairs that last.
    pub busy: u32,
    /// Off the register; the profile is kept.
    pub removed: bool,
}

/// Mentees of a mentor in pairs that are neither finished nor archived. Takes the mentor's id.
pub(crate) const BUSY: &str = "(SELECT count(DISTINCT other.person_id) FROM pair_member me
    JOIN pair INDEXED BY pair_lasting ON pair.id = me.pair_id AND pair.finished_on IS NULL AND pair.archived_on IS NULL
    JOIN pair_member other ON other.pair_id = pair.id AND other.role = 'mentee'
    WHERE me.role = 'mentor' AND me.person_id = ";

pub fn get(read: &Read, person: &str) -> Result<Option<Mentor>> {
    let sql = format!("SELECT *, {BUSY} mentor.person_id) AS busy FROM mentor WHERE person_id = ?");
    one(read, &sql, [person], |row| {
        Ok(Mentor {
            fields: record::read(row)?,
            paused_since: day(row, "paused_since")?,
            pause_reason: row.get("pause_reason")?,
            busy: row.get("busy")?,
            removed: day(row, "removed_on")?.is_some(),
        })
    })
}

/// Puts a person on the register, back on it, or changes the profile.
pub fn save(tx: &Tx, person: &str, fields: &Fields) -> Result<()> {
    let back = [("removed_on", Value::Null)];
    match record::update(tx, "mentor", ("person_id", person), fields, &back) {
        Err(Error::NotFound { .. }) => {
            record::insert(tx, "mentor", fields, &[("person_id", Value::Text(person.to_owned()))])
        }
        done => done,
    }
}

/// `since: None` ends the pause.
pub fn pause(tx: &Tx, person: &str, since: Option<Day>, reason: &str) -> Result<()> {
    let since = since.map(|day| day.to_string());
    found(tx.conn.execute(
        "UPDATE mentor SET paused_since = ?, pause_reason = ? WHERE person_id = ? AND removed_on IS NULL",
        (since, reason, person),
    )?)
}

pub fn remove(tx: &Tx, person: &str, on: Day) -> Result<()> {
    found(tx.conn.execute(
        "UPDATE mentor SET removed_on = ? WHERE person_id = ? AND removed_on IS NULL",
        [&on.to_string(), person],
    )?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "mentor" }) } else { Ok(()) }
}

/// A day of a column; `None` for NULL and for what is not a day.
pub(crate) fn day(row: &rusqlite::Row, column: &str) -> Result<Option<Day>> {
    Ok(row.get::<_, Option<String>>(column)?.and_then(|text| text.parse().ok()))
}
