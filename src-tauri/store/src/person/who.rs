//! A person as other records name them, and how many records stand behind a name.

use serde::Serialize;
use ts_rs::TS;

use super::get;
use crate::transact::Read;
use crate::{Result, record};

/// Somebody in another record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Who {
    pub id: String,
    pub name: String,
    pub short_name: String,
    /// Position or class.
    pub detail: String,
}

pub fn who(read: &Read, id: &str) -> Result<Who> {
    let person = get(read, id)?;
    Ok(Who {
        name: person.fields.name().full(),
        short_name: person.fields.name().short(),
        detail: person.fields.role_line(),
        id: person.id,
    })
}

/// How many practices, courses, awards and events there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "RecordCounts")]
pub struct Counts {
    pub practices: u32,
    pub qualifications: u32,
    pub awards: u32,
    pub events: u32,
}

/// Of one person or of everybody; the archive left out.
pub fn record_counts(read: &Read, person: Option<&str>) -> Result<Counts> {
    let sql =
        "SELECT (SELECT count(*) FROM practice WHERE archived_on IS NULL AND (?1 IS NULL OR author_id = ?1)),
        (SELECT count(*) FROM qualification WHERE archived_on IS NULL AND (?1 IS NULL OR person_id = ?1)),
        (SELECT count(*) FROM award WHERE archived_on IS NULL AND (?1 IS NULL OR person_id = ?1)),
        (SELECT count(*) FROM event WHERE archived_on IS NULL
            AND (?1 IS NULL OR id IN (SELECT event_id FROM event_participant WHERE person_id = ?1)))";
    let counts = record::one(read, sql, [person], |row| {
        Ok(Counts {
            practices: row.get(0)?,
            qualifications: row.get(1)?,
            awards: row.get(2)?,
            events: row.get(3)?,
        })
    })?;
    Ok(counts.unwrap_or_default())
}
