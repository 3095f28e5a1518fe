//! Opening a data file: checked, upgraded, held against other programs.

mod migrate;
mod place;

use std::cell::Cell;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use rusqlite::{Connection, OpenFlags};

use crate::ids::Ids;
use crate::transact::{Act, Read};
use crate::{Error, Result, backup, journal};

pub(crate) use migrate::{APPLICATION_ID, VERSION};

/// An open data file. Reading goes through [`Read`], changing through [`Store::transact`].
pub struct Store {
    pub(crate) read: Read,
    pub(crate) ids: Ids,
    path: PathBuf,
    /// The folder with this file's own backups.
    pub(crate) backups: PathBuf,
}

impl Deref for Store {
    type Target = Read;

    fn deref(&self) -> &Read {
        &self.read
    }
}

impl Store {
    /// Opens an existing file; `backups` is the folder where copies of all files are kept.
    ///
    /// An older file is copied there and upgraded; a newer, foreign, damaged, read-only or
    /// held one is refused and left as it is.
    pub fn open(path: &Path, backups: &Path, now: &Zoned) -> Result<Store> {
        if !path.is_file() {
            return Err(Error::Missing(path.to_owned()));
        }
        if path.metadata()?.len() == 0 {
            return Err(Error::Damaged("empty file".into()));
        }
        Store::start(path, backups, now)
    }

    /// Creates a new file; one that exists is refused, never replaced.
    pub fn create(path: &Path, backups: &Path, now: &Zoned) -> Result<Store> {
        if path.exists() {
            return Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists).into());
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        // Written whole under another name first: a power cut in the middle must not leave an
        // empty file that would be taken for a damaged one.
        backup::write(&Store::in_memory()?.read.conn, path, 0)?;
        Store::start(path, backups, now)
    }

    /// A file that lives in memory only, for tests and benchmarks; its keys repeat in every run.
    pub fn in_memory() -> Result<Store> {
        let mut conn = Connection::open_in_memory()?;
        conn.pragma_update(None, "foreign_keys", true)?;
        collate(&conn)?;
        migrate::run(&mut conn, migrate::MIGRATIONS)?;
        Ok(Store {
            read: Read::new(conn),
            ids: Ids::Seeded(Cell::new(1)),
            path: PathBuf::new(),
            backups: PathBuf::new(),
        })
    }

    fn start(path: &Path, backups: &Path, now: &Zoned) -> Result<Store> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        prepare(&conn, path).map_err(|error| foreign(error, path))?;
        let backups = backup::folder_of(backups, path);
        let mut store = Store { read: Read::new(conn), ids: Ids::Random, path: path.to_owned(), backups };
        store.upgrade(now).map_err(|error| foreign(error, path))?;
        Ok(store)
    }

    pub(crate) fn upgrade(&mut self, now: &Zoned) -> Result<()> {
        let found = migrate::version(&self.read.conn, &self.path)?;
        check(&self.read)?;
        if found == VERSION {
            return Ok(());
        }
        if found > 0 {
            backup::make(self, now)?;
        }
        migrate::run(&mut self.read.conn, migrate::MIGRATIONS)?;
        if found > 0 {
            let label = format!("Файл обновлён: версия {VERSION} вместо {found}");
            journal::note(&self.read, &Act { op: "migrate", label: &label, who: "Программа", now })?;
        }
        Ok(())
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Makes keys repeat in every run: for the demo school.
    pub fn seed_ids(&mut self) {
        self.ids = Ids::Seeded(Cell::new(1));
    }

    /// Caps the file at a number of pages, so that tests can fill "the disk".
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        Ok(self.read.conn.pragma_update(None, "max_page_count", pages)?)
    }
}

/// Settings of the connection, each with its reason.
fn prepare(conn: &Connection, path: &Path) -> Result<()> {
    // Asked before anything is read: logs made beside such a file could not be written either,
    // and would keep it shut after the user has been given the right to it.
    if conn.is_readonly("main")? {
        return Err(Error::ReadOnly);
    }
    // A person looks at the window meanwhile; a file in use will not be freed in a minute.
    conn.busy_timeout(std::time::Duration::from_millis(300))?;
    // One program at a time: two windows on one file would undo each other's work unseen.
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // Rows may come from anybody's file: their schema must not call functions.
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // Sorting leaves no copies of personal data in temporary files.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    // Kibibytes: lists of ten thousand people stay in memory; a small school takes what it is.
    conn.pragma_update(None, "cache_size", -32_000)?;
    // A list alone takes a dozen of statements; preparing one costs more than running it.
    conn.set_prepared_statement_cache_capacity(100);
    collate(conn)?;
    // Before anything that writes: a foreign or newer file stays as it is, to the last byte.
    migrate::version(conn, path)?;
    let (journal, synchronous) = match place::of(path) {
        // Survives a power cut at any moment, and is the fastest that does.
        place::Place::LocalDisk => ("WAL", "FULL"),
        // A stick or a network folder: one file that is whole whenever it is pulled out.
        place::Place::Elsewhere => ("DELETE", "EXTRA"),
    };
    conn.pragma_update(None, "journal_mode", journal)?;
    conn.pragma_update(None, "synchronous", synchronous)?;
    // Takes the lock now, and finds out now whether the file can be written.
    Ok(conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")?)
}

/// Binary order puts «Ё» before «А»: Russian columns are ordered by this collation. No index uses
/// it, so that any other program can still read the file.
fn collate(conn: &Connection) -> Result<()> {
    Ok(conn.create_collation("ru", nastavnik_domain::letters::compare)?)
}

/// The quick check of SQLite over the whole file.
pub fn check(read: &Read) -> Result<()> {
    let verdict: String = read.conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Damaged(verdict)) }
}

/// The full check, for «Проверить файл»: problems in SQLite's words, empty when sound.
pub fn check_fully(read: &Read) -> Result<Vec<String>> {
    let mut problems: Vec<String> =
        crate::record::all(read, "PRAGMA integrity_check(100)", [], |row| Ok(row.get(0)?))?;
    problems.retain(|problem| problem != "ok");
    let orphans = crate::record::all(read, "PRAGMA foreign_key_check", [], |row| {
        Ok(format!("{}: row without its {}", row.get::<_, String>(0)?, row.get::<_, String>(2)?))
    })?;
    problems.extend(orphans);
    Ok(problems)
}

/// What is not SQLite at all is a foreign file, not a damaged one.
fn foreign(error: Error, path: &Path) -> Error {
    match error {
        Error::Sql(sql) if sql.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            Error::Foreign(path.to_owned())
        }
        error => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_elses_database_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("чужой.nastavnik");
        let made = Connection::open(&path).unwrap();
        made.execute_batch("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)").unwrap();
        drop(made);
        let before = std::fs::read(&path).unwrap();
        let now = "2026-11-22T12:00:00+03:00[Europe/Moscow]".parse().unwrap();
        assert!(matches!(Store::open(&path, folder.path(), &now), Err(Error::Foreign(_))));
        assert_eq!(std::fs::read(&path).unwrap(), before);
    }
}
