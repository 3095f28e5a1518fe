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

/// Of one person or of everybody, of a school year or of all; the archive left out.
pub fn record_counts(read: &Read, person: Option<&str>, school_year: Option<i16>) -> Result<Counts> {
    let sql = "WITH asked AS (SELECT ?1 AS person, ?2 AS first, ?3 AS last)
        SELECT (SELECT count(*) FROM practice, asked WHERE archived_on IS NULL
            AND (person IS NULL OR author_id = person) AND (first IS NULL OR day BETWEEN first AND last)),
        (SELECT count(*) FROM qualification, asked WHERE archived_on IS NULL
            AND (person IS NULL OR person_id = person) AND (first IS NULL OR day BETWEEN first AND last)),
        (SELECT count(*) FROM award, asked WHERE archived_on IS NULL
            AND (person IS NULL OR person_id = person) AND (first IS NULL OR day BETWEEN first AND last)),
        (SELECT count(*) FROM event, asked WHERE archived_on IS NULL
            AND (person IS NULL OR id IN (SELECT event_id FROM event_participant WHERE person_id = person))
            AND (first IS NULL OR start <= last AND coalesce(\"end\", start) >= first))";
    let (first, last) = record::bounds(school_year);
    let counts = record::one(read, sql, (person, first, last), |row| {
        Ok(Counts {
            practices: row.get(0)?,
            qualifications: row.get(1)?,
            awards: row.get(2)?,
            events: row.get(3)?,
        })
    })?;
    Ok(counts.unwrap_or_default())
}
