//! Meetings of pairs: cards, lists, who was there, what they moved, whether the pair suits.

pub mod attendance;
pub mod fit;
pub mod item;
mod list;
pub mod overview;
pub mod progress;

pub use list::list;

use nastavnik_domain::Day;
use nastavnik_domain::letters::words;
use nastavnik_domain::meeting::{Fields, Kind, Status};
use rusqlite::types::Value;

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// A meeting's card.
pub struct Meeting {
    pub id: String,
    pub pair_id: String,
    pub fields: Fields,
}

pub fn get(read: &Read, id: &str) -> Result<Meeting> {
    one(read, "SELECT * FROM meeting WHERE id = ?", [id], card)?.ok_or(Error::NotFound { what: "meeting" })
}

fn card(row: &rusqlite::Row) -> Result<Meeting> {
    Ok(Meeting { id: row.get("id")?, pair_id: row.get("pair_id")?, fields: record::read(row)? })
}

pub fn add(tx: &Tx, pair: &str, fields: &Fields, today: Day) -> Result<String> {
    let id = tx.new_id();
    let more = [
        ("id", Value::Text(id.clone())),
        ("pair_id", Value::Text(pair.to_owned())),
        ("search_key", key(fields)),
        ("created_on", Value::Text(today.to_string())),
    ];
    record::insert(tx, "meeting", fields, &more)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "meeting", ("id", id), fields, &[("search_key", key(fields))])
}

/// Words between spaces, as people's search keys have them.
fn key(fields: &Fields) -> Value {
    Value::Text(format!(" {} ", words(&fields.topic).collect::<Vec<_>>().join(" ")))
}

pub fn mark(tx: &Tx, id: &str, status: Status) -> Result<()> {
    let touched = tx.conn.execute("UPDATE meeting SET status = ? WHERE id = ?", [status.code(), id])?;
    if touched == 0 { Err(Error::NotFound { what: "meeting" }) } else { Ok(()) }
}

/// With all that was said of it; undo brings it back.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    for part in ["attendance", "meeting_item", "fit_check"] {
        tx.conn.execute(&format!("DELETE FROM {part} WHERE meeting_id = ?"), [id])?;
    }
    let touched = tx.conn.execute("DELETE FROM meeting WHERE id = ?", [id])?;
    if touched == 0 { Err(Error::NotFound { what: "meeting" }) } else { Ok(()) }
}

/// Days of a pair's meetings that are not cancelled, without one of them.
pub fn days(read: &Read, pair: &str, except: Option<&str>) -> Result<Vec<Day>> {
    let sql =
        "SELECT day FROM meeting WHERE pair_id = ? AND status <> 'cancelled' AND id IS NOT ? ORDER BY day";
    Ok(all(read, sql, (pair, except), |row| day(row, "day"))?.into_iter().flatten().collect())
}

/// Days and kinds of the meetings that a pair has held, in the order of time, without one of them.
pub fn history(read: &Read, pair: &str, except: Option<&str>) -> Result<Vec<(Day, Kind)>> {
    let sql = "SELECT day, kind FROM meeting WHERE pair_id = ? AND status = 'held' AND id IS NOT ? ORDER BY day, id";
    let found = all(read, sql, (pair, except), |row| {
        Ok((day(row, "day")?, Kind::from_code(&row.get::<_, String>("kind")?)))
    })?;
    Ok(found.into_iter().filter_map(|(day, kind)| Some((day?, kind?))).collect())
}

/// All that a pair has held, in the order of time.
pub fn held(read: &Read, pair: &str) -> Result<Vec<Meeting>> {
    let sql = "SELECT * FROM meeting WHERE pair_id = ? AND status = 'held' ORDER BY day, id";
    all(read, sql, [pair], card)
}

/// The latest meeting that a pair has held, before a day or ever.
pub fn last(read: &Read, pair: &str, before: Option<Day>) -> Result<Option<Meeting>> {
    let sql = "SELECT * FROM meeting WHERE pair_id = ?1 AND status = 'held' AND (?2 IS NULL OR day < ?2)
               ORDER BY day DESC, id DESC LIMIT 1";
    one(read, sql, (pair, before.map(|day| day.to_string())), card)
}
