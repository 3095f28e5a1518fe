//! People: cards, lists, duplicates, merging.

mod duplicates;
mod list;
mod merge;
pub mod record;
#[cfg(test)]
mod tests;
mod view;
mod who;

pub use duplicates::{Twin, like, twins};
pub(crate) use list::patterns;
pub use list::{ids, list, rows};
pub use merge::merge;
pub use view::kinds;
pub use who::{Counts as RecordCounts, Who, record_counts, who};

use nastavnik_domain::Day;
use nastavnik_domain::person::Fields;
use rusqlite::types::Value;

use crate::mentor::day;
use crate::record::one;
use crate::transact::{Read, Tx};
use crate::{Error, Result, organization};

/// A person's card.
pub struct Person {
    pub id: String,
    pub fields: Fields,
    pub archived_on: Option<Day>,
    pub merged_into: Option<String>,
}

pub fn get(read: &Read, id: &str) -> Result<Person> {
    one(read, "SELECT * FROM person WHERE id = ?", [id], |row| {
        Ok(Person {
            id: row.get("id")?,
            fields: crate::record::read(row)?,
            archived_on: day(row, "archived_on")?,
            merged_into: row.get("merged_into")?,
        })
    })?
    .ok_or(Error::NotFound { what: "person" })
}

pub fn add(tx: &Tx, fields: &Fields) -> Result<String> {
    let id = tx.new_id();
    let mut more = keys(tx, fields)?;
    more.push(("id", Value::Text(id.clone())));
    crate::record::insert(tx, "person", fields, &more)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    crate::record::update(tx, "person", ("id", id), fields, &keys(tx, fields)?)
}

/// The stored keys of order and search: they follow from the fields.
fn keys(read: &Read, fields: &Fields) -> Result<Vec<(&'static str, Value)>> {
    let organization = match &fields.organization_id {
        Some(id) => organization::short_name(read, id)?,
        None => String::new(),
    };
    Ok(vec![("name_key", fields.name_key().into()), ("search_key", fields.search_key(&organization).into())])
}

/// After an organisation's name has changed: its people are found by the new one.
pub fn refresh_search(tx: &Tx, organization: &str) -> Result<()> {
    let sql = "SELECT id FROM person WHERE organization_id = ?";
    let ids: Vec<String> = crate::record::all(tx, sql, [organization], |row| Ok(row.get(0)?))?;
    for id in ids {
        let person = get(tx, &id)?;
        update(tx, &id, &person.fields)?;
    }
    Ok(())
}

/// `None` takes the card back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>, reason: &str) -> Result<()> {
    let on = on.map(|day| day.to_string());
    let touched = tx.conn.execute(
        "UPDATE person SET archived_on = ?, archive_reason = ?, merged_into = NULL WHERE id = ?",
        (on, reason, id),
    )?;
    if touched == 0 { Err(Error::NotFound { what: "person" }) } else { Ok(()) }
}
