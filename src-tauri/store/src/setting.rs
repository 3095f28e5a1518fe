//! Small facts about the file itself: whether it is the demo school, and the like.

use rusqlite::OptionalExtension;

use crate::Result;
use crate::transact::{Read, Tx};

pub fn get(read: &Read, key: &str) -> Result<Option<String>> {
    let mut statement = read.conn.prepare_cached("SELECT value FROM setting WHERE key = ?")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

pub fn set(tx: &Tx, key: &str, value: &str) -> Result<()> {
    tx.conn
        .prepare_cached(
            "INSERT INTO setting (key, value) VALUES (?, ?)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute([key, value])?;
    Ok(())
}
