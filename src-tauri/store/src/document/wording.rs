//! The school's own words of documents.

use nastavnik_domain::writing::{Kind, Own};

use crate::Result;
use crate::record::all;
use crate::transact::{Read, Tx};

/// Every piece that is not the program's; pieces of kinds that this program does not know are left out.
pub fn all_of(read: &Read) -> Result<Vec<Own>> {
    let rows: Vec<(String, String, String)> = all(read, "SELECT kind, code, text FROM wording", [], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let own = |(kind, code, text): (String, String, String)| {
        Some(Own { kind: Kind::from_code(&kind)?, code, text })
    };
    Ok(rows.into_iter().filter_map(own).collect())
}

pub fn save(tx: &Tx, kind: Kind, code: &str, text: &str) -> Result<()> {
    tx.conn.execute(
        "INSERT INTO wording (kind, code, text) VALUES (?, ?, ?)
         ON CONFLICT (kind, code) DO UPDATE SET text = excluded.text",
        [kind.code(), code, text],
    )?;
    Ok(())
}

/// Back to the program's words; nothing happens where they are in force already.
pub fn reset(tx: &Tx, kind: Kind, code: &str) -> Result<()> {
    tx.conn.execute("DELETE FROM wording WHERE kind = ? AND code = ?", [kind.code(), code])?;
    Ok(())
}
