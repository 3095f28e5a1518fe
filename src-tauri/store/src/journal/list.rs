//! Reading the journal.

use rusqlite::named_params;
use serde::Serialize;
use ts_rs::TS;

use crate::Result;
use crate::record::all;
use crate::transact::Read;

/// One readable change of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "JournalChange")]
pub struct Change {
    /// Key of the record; not for people.
    #[serde(skip)]
    pub record: String,
    pub title: String,
    pub field: String,
    pub before: String,
    pub after: String,
}

/// What was done at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "JournalEntry")]
pub struct Entry {
    #[serde(rename = "id")]
    #[ts(type = "number")]
    pub seq: i64,
    /// Local time, ISO.
    pub at: String,
    pub who: String,
    pub label: String,
    #[ts(type = "\"done\" | \"undone\" | \"undo\" | \"redo\"")]
    pub state: String,
    pub changes: Vec<Change>,
}

/// A page of the journal.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Journal")]
pub struct Entries {
    pub entries: Vec<Entry>,
    /// Of the whole journal, not of this page.
    pub total: u32,
}

pub struct Query<'a> {
    /// Only what touched this record.
    pub record: Option<&'a str>,
    pub offset: usize,
    pub limit: usize,
}

const FILTER: &str = ":record IS NULL OR seq IN (SELECT seq FROM journal_change WHERE record = :record)";

/// The newest first.
pub fn list(read: &Read, query: &Query) -> Result<Entries> {
    let total = read.conn.query_row(
        &format!("SELECT count(*) FROM journal WHERE {FILTER}"),
        named_params! { ":record": query.record },
        |row| row.get(0),
    )?;
    let sql = format!(
        "SELECT seq, at, who, label, CASE WHEN kind <> 'do' THEN kind WHEN state = 'undone' THEN state
            ELSE 'done' END
         FROM journal WHERE {FILTER} ORDER BY seq DESC LIMIT :limit OFFSET :offset"
    );
    let params = named_params! {
        ":record": query.record, ":limit": query.limit as i64, ":offset": query.offset as i64
    };
    let mut entries = all(read, &sql, params, |row| {
        Ok(Entry {
            seq: row.get(0)?,
            at: row.get(1)?,
            who: row.get(2)?,
            label: row.get(3)?,
            state: row.get(4)?,
            changes: Vec::new(),
        })
    })?;
    for entry in &mut entries {
        entry.changes = changes(read, entry.seq, query.record)?;
    }
    Ok(Entries { entries, total })
}

fn changes(read: &Read, seq: i64, record: Option<&str>) -> Result<Vec<Change>> {
    let sql = "SELECT record, title, field, before, after FROM journal_change
               WHERE seq = :seq AND (:record IS NULL OR record = :record) ORDER BY n LIMIT 200";
    all(read, sql, named_params! { ":seq": seq, ":record": record }, |row| {
        Ok(Change {
            record: row.get(0)?,
            title: row.get(1)?,
            field: row.get(2)?,
            before: row.get(3)?,
            after: row.get(4)?,
        })
    })
}
