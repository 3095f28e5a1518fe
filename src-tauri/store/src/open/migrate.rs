//! From any older schema to this one, in one transaction. Migrations are only ever added.

use std::path::Path;

use rusqlite::Connection;

use crate::transact::begin;
use crate::{Error, Result};

/// «NAST»: tells our files from any other SQLite file.
pub(crate) const APPLICATION_ID: i32 = 0x4E41_5354;

pub(crate) const MIGRATIONS: &[&str] = &[include_str!("../schema/0001_first.sql")];

/// The schema that this program writes.
pub(crate) const VERSION: i32 = MIGRATIONS.len() as i32;

/// The schema of a file: 0 for one that has just been created.
pub(super) fn version(conn: &Connection, path: &Path) -> Result<i32> {
    let pragma = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let (id, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (id, version) {
        (0, 0) if tables == 0 => Ok(0),
        (APPLICATION_ID, found) if found > VERSION => Err(Error::Newer { found, known: VERSION }),
        (APPLICATION_ID, found) if found > 0 => Ok(found),
        _ => Err(Error::Foreign(path.to_owned())),
    }
}

/// Runs those of `migrations` that the file has not had yet. Steps of an older schema cannot be
/// undone in a newer one: their changesets go, the readable journal stays.
pub(super) fn run(conn: &mut Connection, migrations: &[&str]) -> Result<()> {
    let found: i32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let transaction = begin(conn)?;
    for sql in migrations.iter().skip(found as usize) {
        transaction.execute_batch(sql)?;
    }
    transaction.execute_batch("UPDATE journal SET changeset = NULL WHERE changeset IS NOT NULL")?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", migrations.len() as i32)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transact::Act;
    use crate::{Store, journal};

    #[test]
    fn a_migration_closes_undo_and_keeps_the_journal() {
        let mut store = Store::in_memory().unwrap();
        let now = "2026-11-22T12:00:00+03:00[Europe/Moscow]".parse().unwrap();
        let act = Act { op: "t", label: "Запрос", who: "Куратор", now: &now };
        store.transact(&act, |tx| crate::request::add(tx, "Речь")).unwrap();
        assert!(journal::steps(&store).unwrap().undo.is_some());
        let next = [MIGRATIONS[0], "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT"];
        run(&mut store.read.conn, &next).unwrap();
        assert_eq!(journal::steps(&store).unwrap(), journal::Steps::default());
        let query = journal::Query { record: None, offset: 0, limit: 9 };
        assert_eq!(journal::list(&store, &query).unwrap().entries[0].label, "Запрос");
        let error = version(&store.read.conn, Path::new("x")).unwrap_err();
        assert!(matches!(error, Error::Newer { found: 2, known: 1 }), "{error}");
    }

    #[test]
    fn a_failing_migration_changes_nothing() {
        let mut store = Store::in_memory().unwrap();
        let broken = [MIGRATIONS[0], "CREATE TABLE later (id TEXT); CREATE TABLE person (id TEXT)"];
        assert!(run(&mut store.read.conn, &broken).is_err());
        assert_eq!(version(&store.read.conn, Path::new("x")).unwrap(), 1);
        assert!(store.read.conn.prepare("SELECT * FROM later").is_err());
    }
}
