//! The organisation of the file, its partners and other schools.

use nastavnik_domain::Day;
use nastavnik_domain::letters::fold;
use nastavnik_domain::organization::Fields;
use rusqlite::OptionalExtension;
use rusqlite::types::Value;
use serde::Serialize;
use ts_rs::TS;

use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// An organisation and how many of the people here belong to it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Organization {
    pub id: String,
    pub fields: Fields,
    /// How many people are there.
    pub people: u32,
    pub archived: bool,
}

const COLUMNS: &str = "SELECT *, archived_on IS NOT NULL AS archived, (SELECT count(*) FROM person p
    WHERE p.organization_id = organization.id AND p.archived_on IS NULL) AS people FROM organization";

fn read_row(row: &rusqlite::Row) -> Result<Organization> {
    Ok(Organization {
        id: row.get("id")?,
        fields: record::read(row)?,
        people: row.get("people")?,
        archived: row.get("archived")?,
    })
}

/// The organisation that the file describes; `None` before the first start's questions.
pub fn own(read: &Read) -> Result<Option<Organization>> {
    one(read, &format!("{COLUMNS} WHERE own = 1"), [], read_row)
}

pub fn get(read: &Read, id: &str) -> Result<Organization> {
    one(read, &format!("{COLUMNS} WHERE id = ?"), [id], read_row)?
        .ok_or(Error::NotFound { what: "organization" })
}

/// Every organisation but the own one, by name; archived ones only when asked for.
pub fn others(read: &Read, archived: bool) -> Result<Vec<Organization>> {
    let sql =
        format!("{COLUMNS} WHERE own = 0 AND (?1 OR archived_on IS NULL) ORDER BY short_name COLLATE ru");
    all(read, &sql, [archived], read_row)
}

/// The school that is called so, in short or in full, whatever the letters; archived ones are passed over.
pub fn school_named(read: &Read, name: &str) -> Result<Option<String>> {
    let name = fold(name);
    if name.is_empty() {
        return Ok(None);
    }
    let sql = "SELECT id, short_name, full_name FROM organization
               WHERE own = 0 AND archived_on IS NULL AND kind = 'school' ORDER BY short_name, id";
    let is = |own: &String| fold(own) == name;
    let found = all(read, sql, [], |row| {
        let (short, full): (String, String) = (row.get(1)?, row.get(2)?);
        Ok(if is(&short) || is(&full) { Some(row.get::<_, String>(0)?) } else { None })
    })?;
    Ok(found.into_iter().flatten().next())
}

pub fn add(tx: &Tx, fields: &Fields, own: bool) -> Result<String> {
    let id = tx.new_id();
    record::insert(tx, "organization", fields, &[("id", id.clone().into()), ("own", Value::from(own))])?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "organization", ("id", id), fields, &[])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    let touched = tx.conn.execute("UPDATE organization SET archived_on = ? WHERE id = ?", (on, id))?;
    if touched == 0 { Err(Error::NotFound { what: "organization" }) } else { Ok(()) }
}

/// The short name; empty for an unknown id.
pub fn short_name(read: &Read, id: &str) -> Result<String> {
    let mut statement = read.conn.prepare_cached("SELECT short_name FROM organization WHERE id = ?")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
}
