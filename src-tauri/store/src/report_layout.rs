//! Layouts of the school's workbook, kept by name.

use nastavnik_domain::school_return::Layout;
use serde::Serialize;
use ts_rs::TS;

use crate::record::all;
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "KeptLayout")]
pub struct Kept {
    pub id: String,
    pub layout: Layout,
}

/// By name.
pub fn list(read: &Read) -> Result<Vec<Kept>> {
    all(read, "SELECT id, body FROM report_layout ORDER BY name COLLATE ru", [], |row| {
        Ok(Kept { id: row.get(0)?, layout: serde_json::from_str(&row.get::<_, String>(1)?)? })
    })
}

/// In place of the one of the same id, or as a new one.
pub fn save(tx: &Tx, id: Option<&str>, layout: &Layout) -> Result<String> {
    let id = id.map_or_else(|| tx.new_id(), str::to_owned);
    tx.conn.execute(
        "INSERT INTO report_layout (id, name, body) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body",
        (&id, &layout.name, serde_json::to_string(layout)?),
    )?;
    Ok(id)
}

pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    match tx.conn.execute("DELETE FROM report_layout WHERE id = ?", [id])? {
        0 => Err(Error::NotFound { what: "report_layout" }),
        _ => Ok(()),
    }
}
