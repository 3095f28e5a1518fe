//! Making a copy, and keeping only as many as are useful.

use std::fs::File;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::DateTime;
use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::{list, newest, thin};
use crate::{Error, Result, Store, journal};

/// Copies the open file into its folder of backups; `None` when nothing has changed since the
/// newest copy. An older copy is removed only after this one is in place and checked.
pub fn make(store: &Store, now: &Zoned) -> Result<Option<PathBuf>> {
    let last = journal::last(store)?;
    if newest(&store.backups).is_some_and(|copy| copy.last == last) {
        return Ok(None);
    }
    std::fs::create_dir_all(&store.backups)?;
    let at = now.datetime();
    let target = store.backups.join(list::name(at, last));
    write(&store.read.conn, &target, last)?;
    remove_old(&store.backups, at);
    Ok(Some(target))
}

/// Copies a database to `target` through a temporary name; nothing is left there on an error.
pub(crate) fn write(from: &Connection, target: &Path, last: i64) -> Result<()> {
    let temporary = target.with_extension("part");
    let _ = std::fs::remove_file(&temporary);
    let written = copy(from, &temporary, last).and_then(|()| {
        File::open(&temporary)?.sync_all()?;
        std::fs::rename(&temporary, target)?;
        sync_folder(target)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&temporary);
    }
    written
}

fn copy(from: &Connection, target: &Path, last: i64) -> Result<()> {
    let mut to = Connection::open(target)?;
    Backup::new(from, &mut to)?.step(-1)?;
    // One file, with no write-ahead log beside it.
    to.pragma_update(None, "journal_mode", "DELETE")?;
    let verdict: String = to.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    let copied: i64 = to.query_row("SELECT coalesce(max(seq), 0) FROM journal", [], |row| row.get(0))?;
    if verdict != "ok" || copied != last {
        return Err(Error::Damaged(format!("copy: {verdict}, entry {copied} of {last}")));
    }
    to.close().map_err(|(_, error)| error.into())
}

/// A new name is only on the disk when its folder is.
#[cfg(unix)]
fn sync_folder(target: &Path) -> Result<()> {
    match target.parent() {
        Some(folder) => Ok(File::open(folder)?.sync_all()?),
        None => Ok(()),
    }
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

/// A copy that cannot be removed is only a copy too many.
fn remove_old(folder: &Path, now: DateTime) {
    let copies = list(folder);
    let moments: Vec<_> = copies.iter().map(|copy| copy.at).collect();
    for i in thin::spare(now, &moments) {
        let _ = std::fs::remove_file(&copies[i].path);
    }
}
