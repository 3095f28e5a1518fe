//! From any older schema to this one, in one transaction. Migrations are only ever added.

use std::path::Path;

use rusqlite::Connection;

use crate::transact::begin;
use crate::{Error, Result};

/// «NAST»: tells our files from any other SQLite file.
pub(crate) const APPLICATION_ID: i32 = 0x4E41_5354;

pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../schema/0001_first.sql"),
    include_str!("../schema/0002_roadmaps.sql"),
    include_str!("../schema/0003_documents.sql"),
    concat!(
        include_str!("../schema/0004_mentoring/programmes.sql"),
        include_str!("../schema/0004_mentoring/meetings.sql"),
        include_str!("../schema/0004_mentoring/surveys.sql"),
        include_str!("../schema/0004_mentoring/indicators.sql"),
        include_str!("../schema/0004_mentoring/records.sql"),
    ),
    concat!(
        include_str!("../schema/0005_exchange/forms.sql"),
        include_str!("../schema/0005_exchange/returns.sql"),
    ),
    include_str!("../schema/0006_layouts.sql"),
];

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
    use crate::{Store, journal, open};

    /// A file of each older schema, as the program of its time wrote it.
    const FIXTURES: [&str; 5] = [
        include_str!("../schema/fixtures/0001.sql"),
        include_str!("../schema/fixtures/0002.sql"),
        include_str!("../schema/fixtures/0003.sql"),
        include_str!("../schema/fixtures/0004.sql"),
        include_str!("../schema/fixtures/0005.sql"),
    ];

    /// A migration that this program does not have.
    const LATER: &str = "CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT";

    fn with(last: &'static str) -> Vec<&'static str> {
        MIGRATIONS.iter().copied().chain([last]).collect()
    }

    /// Tables and indexes in SQLite's own words.
    fn schema(conn: &Connection) -> Vec<String> {
        let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
        let mut statement = conn.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// Every row of the tables and columns that the older schema had, in one text.
    fn rows(conn: &Connection, tables: &[(String, String)]) -> String {
        let mut text = String::new();
        for (table, columns) in tables {
            let mut statement = conn.prepare(&format!("SELECT {columns} FROM {table}")).unwrap();
            let columns = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                for index in 0..columns {
                    text.push_str(&format!("{:?} ", row.get::<_, rusqlite::types::Value>(index).unwrap()));
                }
                text.push('\n');
            }
        }
        text
    }

    #[test]
    fn an_older_file_becomes_a_new_one_and_keeps_its_rows() {
        assert_eq!(FIXTURES.len() + 1, MIGRATIONS.len(), "every schema but the last has its fixture");
        for (index, fixture) in FIXTURES.iter().enumerate() {
            let mut conn = Connection::open_in_memory().unwrap();
            run(&mut conn, &MIGRATIONS[..=index]).unwrap();
            conn.execute_batch(fixture).unwrap();
            conn.execute_batch("UPDATE journal SET changeset = NULL").unwrap();
            let sql = "SELECT m.name, group_concat('\"' || c.name || '\"') FROM sqlite_schema m, pragma_table_info(m.name) c
                WHERE m.type = 'table' GROUP BY m.name ORDER BY m.name";
            let mut statement = conn.prepare(sql).unwrap();
            let tables: Vec<(String, String)> = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            drop(statement);
            let before = rows(&conn, &tables);
            run(&mut conn, MIGRATIONS).unwrap();
            assert_eq!(rows(&conn, &tables), before);
            assert_eq!(schema(&conn), schema(&Store::in_memory().unwrap().read.conn));
            assert_eq!(version(&conn, Path::new("x")).unwrap(), VERSION);
            let problems: i64 = conn
                .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
                .unwrap();
            assert_eq!(problems, 0);
        }
    }

    #[test]
    fn opening_an_older_file_copies_it_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Школа.nastavnik");
        let mut conn = Connection::open(&path).unwrap();
        run(&mut conn, &MIGRATIONS[..1]).unwrap();
        conn.execute_batch(FIXTURES[0]).unwrap();
        drop(conn);
        let now = "2026-11-22T12:00:00+03:00[Europe/Moscow]".parse().unwrap();
        let store = Store::open(&path, &folder.path().join("Копии"), &now).unwrap();
        open::check(&store).unwrap();
        assert!(crate::backup::newest(&store.backups).is_some());
        assert!(crate::roadmap::list(&store, true, "2026-11-22".parse().unwrap()).unwrap().is_empty());
        let query = journal::Query { record: None, offset: 0, limit: 1 };
        assert_eq!(
            journal::list(&store, &query).unwrap().entries[0].label,
            format!("Файл обновлён: версия {VERSION} вместо 1")
        );
    }

    #[test]
    fn a_migration_closes_undo_and_keeps_the_journal() {
        let mut store = Store::in_memory().unwrap();
        let now = "2026-11-22T12:00:00+03:00[Europe/Moscow]".parse().unwrap();
        let act = Act { op: "t", label: "Запрос", who: "Куратор", now: &now };
        store.transact(&act, |tx| crate::request::add(tx, "Речь")).unwrap();
        assert!(journal::steps(&store).unwrap().undo.is_some());
        run(&mut store.read.conn, &with(LATER)).unwrap();
        assert_eq!(journal::steps(&store).unwrap(), journal::Steps::default());
        let query = journal::Query { record: None, offset: 0, limit: 9 };
        assert_eq!(journal::list(&store, &query).unwrap().entries[0].label, "Запрос");
        let error = version(&store.read.conn, Path::new("x")).unwrap_err();
        assert!(matches!(error, Error::Newer { found, known: VERSION } if found == VERSION + 1), "{error}");
    }

    #[test]
    fn a_failing_migration_changes_nothing() {
        let mut store = Store::in_memory().unwrap();
        let broken = "CREATE TABLE later (id TEXT); CREATE TABLE person (id TEXT)";
        assert!(run(&mut store.read.conn, &with(broken)).is_err());
        assert_eq!(version(&store.read.conn, Path::new("x")).unwrap(), VERSION);
        assert!(store.read.conn.prepare("SELECT * FROM later").is_err());
    }
}
