//! Mentees' profiles and requests.

use nastavnik_domain::Day;
use nastavnik_domain::mentee::Fields;
use rusqlite::types::Value;

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

pub struct Mentee {
    pub fields: Fields,
    /// Labels of the requests, in the dictionary's order.
    pub requests: Vec<String>,
    pub paused_since: Option<Day>,
    pub pause_reason: String,
    /// Off the register; the profile is kept.
    pub removed: bool,
}

pub fn get(read: &Read, person: &str) -> Result<Option<Mentee>> {
    let mentee = one(read, "SELECT * FROM mentee WHERE person_id = ?", [person], |row| {
        Ok(Mentee {
            fields: record::read(row)?,
            requests: Vec::new(),
            paused_since: day(row, "paused_since")?,
            pause_reason: row.get("pause_reason")?,
            removed: day(row, "removed_on")?.is_some(),
        })
    })?;
    let Some(mut mentee) = mentee else { return Ok(None) };
    let (ids, labels): (Vec<_>, Vec<_>) = requests(read, person)?.into_iter().unzip();
    mentee.fields.requests = ids;
    mentee.requests = labels;
    Ok(Some(mentee))
}

/// Ids and labels of a mentee's requests, in the dictionary's order.
pub(crate) fn requests(read: &Read, person: &str) -> Result<Vec<(String, String)>> {
    let sql = "SELECT request.id, request.label FROM mentee_request
               JOIN request ON request.id = request_id WHERE person_id = ? ORDER BY position, label";
    all(read, sql, [person], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Puts a person on the register, back on it, or changes the profile.
pub fn save(tx: &Tx, person: &str, fields: &Fields) -> Result<()> {
    let back = [("removed_on", Value::Null)];
    match record::update(tx, "mentee", ("person_id", person), fields, &back) {
        Err(Error::NotFound { .. }) => {
            record::insert(tx, "mentee", fields, &[("person_id", Value::Text(person.to_owned()))])?;
        }
        done => done?,
    }
    tx.conn.execute("DELETE FROM mentee_request WHERE person_id = ?", [person])?;
    for request in &fields.requests {
        let added = tx.conn.execute(
            "INSERT INTO mentee_request (person_id, request_id) SELECT ?, id FROM request WHERE id = ?",
            [person, request],
        )?;
        if added == 0 {
            return Err(Error::NotFound { what: "request" });
        }
    }
    Ok(())
}

/// `since: None` ends the pause.
pub fn pause(tx: &Tx, person: &str, since: Option<Day>, reason: &str) -> Result<()> {
    let since = since.map(|day| day.to_string());
    found(tx.conn.execute(
        "UPDATE mentee SET paused_since = ?, pause_reason = ? WHERE person_id = ? AND removed_on IS NULL",
        (since, reason, person),
    )?)
}

pub fn remove(tx: &Tx, person: &str, on: Day) -> Result<()> {
    found(tx.conn.execute(
        "UPDATE mentee SET removed_on = ? WHERE person_id = ? AND removed_on IS NULL",
        [&on.to_string(), person],
    )?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "mentee" }) } else { Ok(()) }
}
