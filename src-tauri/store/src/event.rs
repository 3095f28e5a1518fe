//! Events and who took part in them.

use nastavnik_domain::Day;
use nastavnik_domain::record::event::{Fields, Participant};
use nastavnik_domain::record::listing::{EventQuery, Sort, found};
use nastavnik_domain::record::{EventKind, Level};
use serde::Serialize;
use ts_rs::TS;

use crate::person::{Who, who};
use crate::record::{self, LEVELS, all, direction, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Event {
    pub id: String,
    pub fields: Fields,
    /// The people of the participants, in their order.
    pub people: Vec<Who>,
    pub archived: bool,
}

pub fn list(read: &Read, query: &EventQuery) -> Result<Vec<Event>> {
    let down = direction(query.descending);
    let order = match query.sort {
        Sort::Day => format!("r.start{down}, r.title COLLATE ru"),
        Sort::Title | Sort::Person => format!("r.title COLLATE ru{down}, r.start DESC"),
        Sort::Scope => format!("{LEVELS}{down}, r.start DESC"),
        Sort::Detail => format!("r.kind{down}, r.start DESC"),
    };
    let sql = format!(
        "SELECT r.* FROM event r WHERE (r.archived_on IS NOT NULL) = ?1
           AND (?2 IS NULL OR r.id IN (SELECT event_id FROM event_participant WHERE person_id = ?2))
           AND (?3 IS NULL OR (r.start <= ?4 AND coalesce(r.\"end\", r.start) >= ?3))
           AND (?5 IS NULL OR r.level = ?5) AND (?6 IS NULL OR r.kind = ?6)
         ORDER BY {order}, r.id"
    );
    let (first, last) = record::bounds(query.school_year);
    let (level, kind) = (query.level.map(Level::code), query.kind.map(EventKind::code));
    let params = (query.archived, &query.person_id, first, last, level, kind);
    let mut rows = all(read, &sql, params, |row| line(read, row))?;
    rows.retain(|row| {
        let Fields { title, place, result, note, .. } = &row.fields;
        let people = row.people.iter().map(|who| who.name.as_str()).collect::<Vec<_>>().join(" ");
        found(&[title, place, result, note, &people], &query.text)
    });
    Ok(rows)
}

pub fn get(read: &Read, id: &str) -> Result<Event> {
    one(read, "SELECT * FROM event WHERE id = ?", [id], |row| line(read, row))?
        .ok_or(Error::NotFound { what: "event" })
}

fn line(read: &Read, row: &rusqlite::Row) -> Result<Event> {
    let id: String = row.get("id")?;
    let sql = "SELECT e.* FROM event_participant e JOIN person p ON p.id = e.person_id
               WHERE event_id = ? ORDER BY p.name_key, p.id";
    let participants: Vec<Participant> = all(read, sql, [&id], record::read)?;
    let people = participants.iter().map(|one| who(read, &one.person_id)).collect::<Result<_>>()?;
    let fields = Fields { participants, ..record::read(row)? };
    Ok(Event { id, fields, people, archived: record::archived(row)? })
}

/// Another one of the same name that begins on the same day.
pub fn twin(read: &Read, fields: &Fields, except: Option<&str>) -> Result<bool> {
    let sql = "SELECT title FROM event WHERE start = ?1 AND id IS NOT ?2 AND archived_on IS NULL";
    let start = fields.start.map(|start| start.to_string());
    record::titled(read, sql, (start, except), &fields.title)
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    let id = record::add(tx, "event", fields)?;
    participants(tx, &id, &fields.participants)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "event", ("id", id), fields, &[])?;
    participants(tx, id, &fields.participants)
}

/// Rows that stay as they were are left alone, so that the journal tells only what has changed.
fn participants(tx: &Tx, event: &str, wanted: &[Participant]) -> Result<()> {
    let sql = "SELECT person_id FROM event_participant WHERE event_id = ?";
    let present: Vec<String> = all(tx, sql, [event], |row| Ok(row.get(0)?))?;
    for gone in present.iter().filter(|id| !wanted.iter().any(|one| one.person_id == **id)) {
        tx.conn
            .execute("DELETE FROM event_participant WHERE event_id = ? AND person_id = ?", [event, gone])?;
    }
    for one in wanted {
        tx.conn.execute(
            "INSERT INTO event_participant (event_id, person_id, role, result) VALUES (?, ?, ?, ?)
             ON CONFLICT (event_id, person_id) DO UPDATE SET role = excluded.role, result = excluded.result",
            [event, &one.person_id, &one.role, &one.result],
        )?;
    }
    Ok(())
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    record::archive(tx, "event", id, on)
}
