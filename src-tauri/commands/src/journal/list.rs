//! The journal of all changes, or of one record.

use nastavnik_store::journal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Only what touched this person, pair or organisation.
    #[ts(optional = nullable)]
    record: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    offset: u32,
    #[serde(default = "usual_limit")]
    #[ts(optional, as = "Option<_>")]
    limit: u32,
}

fn usual_limit() -> u32 {
    50
}

#[derive(Serialize, TS)]
pub struct Journal {
    entries: Vec<JournalEntry>,
    total: u32,
}

#[derive(Serialize, TS)]
pub struct JournalEntry {
    #[ts(type = "number")]
    id: i64,
    /// Local time, ISO.
    at: String,
    who: String,
    label: String,
    #[ts(type = "\"done\" | \"undone\" | \"undo\" | \"redo\"")]
    state: String,
    changes: Vec<JournalChange>,
}

#[derive(Serialize, TS)]
pub struct JournalChange {
    title: String,
    field: String,
    before: String,
    after: String,
}

pub fn list(app: &App, arg: List) -> Result<Journal, Fault> {
    let query = journal::Query {
        record: arg.record.as_deref(),
        offset: arg.offset as usize,
        limit: arg.limit as usize,
    };
    let found = journal::list(app.store()?, &query)?;
    Ok(Journal { entries: found.entries.into_iter().map(entry).collect(), total: found.total as u32 })
}

fn entry(entry: journal::Entry) -> JournalEntry {
    let change = |change: journal::Change| JournalChange {
        title: change.title,
        field: change.field,
        before: change.before,
        after: change.after,
    };
    JournalEntry {
        id: entry.seq,
        at: entry.at,
        who: entry.who,
        label: entry.label,
        state: entry.state,
        changes: entry.changes.into_iter().map(change).collect(),
    }
}
