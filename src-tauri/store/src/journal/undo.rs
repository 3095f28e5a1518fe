//! Undo and redo: moving back and forth along the changesets of the journal.

use std::collections::BTreeSet;

use rusqlite::session::{ConflictAction, ConflictType, invert_strm};
use rusqlite::{Connection, OptionalExtension};

use super::{Step, write};
use crate::transact::{Act, Done, Read, begin};
use crate::{Error, Result, Store};

/// The labels of the actions that can be undone and redone now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    pub undo: Option<String>,
    pub redo: Option<String>,
}

struct Entry {
    seq: i64,
    label: String,
    changeset: Vec<u8>,
}

const UNDO: &str = "state = 'done' AND changeset IS NOT NULL ORDER BY seq DESC LIMIT 1";
const REDO: &str = "state = 'undone' AND changeset IS NOT NULL ORDER BY seq LIMIT 1";

/// What «Отменить» and «Вернуть» would do.
pub fn steps(read: &Read) -> Result<Steps> {
    let label = |which: &str| -> Result<Option<String>> {
        let sql = format!("SELECT label FROM journal WHERE {which}");
        Ok(read.conn.prepare_cached(&sql)?.query_row([], |row| row.get(0)).optional()?)
    };
    Ok(Steps { undo: label(UNDO)?, redo: label(REDO)? })
}

impl Store {
    /// Takes the last action back; returns its label. `act.label` is not used.
    pub fn undo(&mut self, act: &Act) -> Result<Done<String>> {
        self.step(act, Step::Undo)
    }

    /// Does again the action that was undone last.
    pub fn redo(&mut self, act: &Act) -> Result<Done<String>> {
        self.step(act, Step::Redo)
    }

    fn step(&mut self, act: &Act, step: Step) -> Result<Done<String>> {
        let transaction = begin(&self.read.conn)?;
        let (which, state, verb) = match step {
            Step::Redo => (REDO, "done", "Возвращено"),
            _ => (UNDO, "undone", "Отменено"),
        };
        let entry = find(&self.read, which)?.ok_or(Error::NoStep)?;
        let changeset = if step == Step::Redo { entry.changeset } else { inverted(&entry.changeset)? };
        apply(&self.read.conn, &changeset)?;
        self.read.conn.execute("UPDATE journal SET state = ? WHERE seq = ?", (state, entry.seq))?;
        let label = format!("{verb}: {}", entry.label);
        let changes = write(&self.read, &Act { label: &label, ..*act }, step, &changeset)?;
        transaction.commit()?;
        Ok(Done { output: entry.label, changes: changes.into_iter().collect::<BTreeSet<_>>() })
    }
}

fn find(read: &Read, which: &str) -> Result<Option<Entry>> {
    let sql = format!("SELECT seq, label, changeset FROM journal WHERE {which}");
    let mut statement = read.conn.prepare_cached(&sql)?;
    let entry = statement
        .query_row([], |row| Ok(Entry { seq: row.get(0)?, label: row.get(1)?, changeset: row.get(2)? }));
    Ok(entry.optional()?)
}

fn inverted(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut output = Vec::new();
    invert_strm(&mut &changeset[..], &mut output)?;
    Ok(output)
}

/// All of it or nothing: any row that is not as the changeset left it stops the step.
fn apply(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let stop = |_: ConflictType, _| ConflictAction::SQLITE_CHANGESET_ABORT;
    conn.apply_strm(&mut &changeset[..], None::<fn(&str) -> bool>, stop).map_err(|error| {
        match Error::from(error) {
            Error::Sql(rusqlite::Error::SqliteFailure(failure, _))
                if matches!(
                    failure.code,
                    rusqlite::ErrorCode::OperationAborted | rusqlite::ErrorCode::ConstraintViolation
                ) =>
            {
                Error::Conflict
            }
            error => error,
        }
    })
}
