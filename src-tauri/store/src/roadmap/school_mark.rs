//! The district's grid: what each school has done of each moment.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::state::Status;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Result;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};

/// What is said of one school and one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "SchoolMarkFields", optional_fields = nullable)]
pub struct Fields {
    pub status: Option<Status>,
    pub done_on: Option<Day>,
    /// The document: «приказ от 15.03.2027 № 14-ОД».
    pub evidence: String,
    pub note: String,
}

pub struct Mark {
    pub occurrence_id: String,
    pub organization_id: String,
    pub fields: Fields,
}

/// The marks of a roadmap.
pub fn of_roadmap(read: &Read, roadmap: &str) -> Result<Vec<Mark>> {
    let sql = "SELECT m.* FROM activity JOIN occurrence o ON o.activity_id = activity.id
               JOIN school_mark m ON m.occurrence_id = o.id WHERE activity.roadmap_id = ?";
    all(read, sql, [roadmap], |row| {
        Ok(Mark {
            occurrence_id: row.get("occurrence_id")?,
            organization_id: row.get("organization_id")?,
            fields: record::read(row)?,
        })
    })
}

/// `None` where nothing has been said yet.
pub fn get(read: &Read, occurrence: &str, organization: &str) -> Result<Option<Fields>> {
    let sql = "SELECT * FROM school_mark WHERE occurrence_id = ? AND organization_id = ?";
    one(read, sql, [occurrence, organization], record::read)
}

/// Says it, in place of what was said before.
pub fn set(tx: &Tx, occurrence: &str, organization: &str, fields: &Fields) -> Result<()> {
    let sql = "INSERT INTO school_mark (occurrence_id, organization_id, status, done_on, evidence, note)
               VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (occurrence_id, organization_id) DO UPDATE SET
               status = excluded.status, done_on = excluded.done_on, evidence = excluded.evidence, note = excluded.note";
    let status = fields.status.unwrap_or(Status::NotStarted).code();
    let done_on = fields.done_on.map(|day| day.to_string());
    tx.conn.prepare_cached(sql)?.execute((
        occurrence,
        organization,
        status,
        done_on,
        &fields.evidence,
        &fields.note,
    ))?;
    Ok(())
}
