//! The journal: who changed what and when, and the changesets that undo and redo apply.

mod columns;
mod list;
mod readable;
mod undo;

pub use list::{Change, Entries, Entry, Query, list};
pub use undo::{Steps, steps};

use std::collections::BTreeSet;

use rusqlite::params;

use crate::Result;
use crate::transact::{Act, Read};

/// Why an entry is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Do,
    Undo,
    Redo,
}

impl Step {
    fn code(self) -> &'static str {
        match self {
            Step::Do => "do",
            Step::Undo => "undo",
            Step::Redo => "redo",
        }
    }
}

/// Writes an entry with its readable changes; returns the tables that the changeset touches.
///
/// Only a `Do` entry keeps its changeset: undo and redo move along those.
pub(crate) fn write(read: &Read, act: &Act, step: Step, changeset: &[u8]) -> Result<BTreeSet<String>> {
    let kept = (step == Step::Do).then_some(changeset);
    read.conn
        .prepare_cached(
            "INSERT INTO journal (at, who, op, label, kind, state, changeset)
             VALUES (?, ?, ?, ?, ?, 'done', ?)",
        )?
        .execute(params![
            act.now.datetime().round(jiff::Unit::Second).unwrap_or(act.now.datetime()).to_string(),
            act.who,
            act.op,
            act.label,
            step.code(),
            kept,
        ])?;
    let seq = read.conn.last_insert_rowid();
    let mut insert = read.conn.prepare_cached(
        "INSERT INTO journal_change (seq, n, record, title, field, before, after)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    let (tables, changes) = readable::changes(read, changeset)?;
    for (n, change) in changes.iter().enumerate() {
        insert.execute(params![
            seq,
            n as i64,
            change.record,
            change.title,
            change.field,
            change.before,
            change.after
        ])?;
    }
    Ok(tables)
}

/// Something new was done: what had been undone can no longer be redone.
pub(crate) fn close_redo(read: &Read) -> Result<()> {
    read.conn
        .prepare_cached(
            "UPDATE journal SET changeset = NULL
             WHERE state = 'undone' AND changeset IS NOT NULL",
        )?
        .execute([])?;
    Ok(())
}

/// Adds an entry that cannot be undone, outside any change: a migration, a restored copy.
pub(crate) fn note(read: &Read, act: &Act) -> Result<()> {
    read.conn.execute(
        "INSERT INTO journal (at, who, op, label, kind, state) VALUES (?, ?, ?, ?, 'do', 'done')",
        params![
            act.now.datetime().round(jiff::Unit::Second).unwrap_or(act.now.datetime()).to_string(),
            act.who,
            act.op,
            act.label
        ],
    )?;
    Ok(())
}

/// The number of the last entry: changes whenever the data do.
pub fn last(read: &Read) -> Result<i64> {
    Ok(read.conn.query_row("SELECT coalesce(max(seq), 0) FROM journal", [], |row| row.get(0))?)
}
