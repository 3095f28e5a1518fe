//! Activities of a roadmap, in the order of its table.

use nastavnik_domain::roadmap::activity::Fields;
use nastavnik_domain::roadmap::listing::Link;
use nastavnik_domain::{Day, letters};
use rusqlite::Row;

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    pub id: String,
    pub roadmap_id: String,
    pub fields: Fields,
    pub archived: bool,
}

fn read_row(row: &Row) -> Result<Activity> {
    Ok(Activity {
        id: row.get("id")?,
        roadmap_id: row.get("roadmap_id")?,
        fields: record::read(row)?,
        archived: day(row, "archived_on")?.is_some(),
    })
}

/// Without those in the archive: what stands before the first section, then section by section.
pub fn all_of(read: &Read, roadmap: &str) -> Result<Vec<Activity>> {
    let sql = "SELECT activity.* FROM activity LEFT JOIN roadmap_section s ON s.id = activity.section_id
               WHERE activity.roadmap_id = ? AND activity.archived_on IS NULL
               ORDER BY coalesce(s.position, 0), activity.position, activity.id";
    all(read, sql, [roadmap], read_row)
}

pub fn archived_of(read: &Read, roadmap: &str) -> Result<Vec<Activity>> {
    let sql =
        "SELECT * FROM activity WHERE roadmap_id = ? AND archived_on IS NOT NULL ORDER BY number, title";
    all(read, sql, [roadmap], read_row)
}

pub fn get(read: &Read, id: &str) -> Result<Activity> {
    one(read, "SELECT * FROM activity WHERE id = ?", [id], read_row)?
        .ok_or(Error::NotFound { what: "activity" })
}

/// At the end of its section.
pub fn add(tx: &Tx, roadmap: &str, fields: &Fields) -> Result<String> {
    let id = tx.new_id();
    let sql = "SELECT coalesce(max(position), 0) + 1 FROM activity WHERE roadmap_id = ? AND section_id IS ?";
    let position: i64 =
        tx.conn.prepare_cached(sql)?.query_row((roadmap, &fields.section_id), |row| row.get(0))?;
    let more =
        [("id", id.clone().into()), ("roadmap_id", roadmap.to_owned().into()), ("position", position.into())];
    record::insert(tx, "activity", fields, &more)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "activity", ("id", id), fields, &[])
}

/// `None` takes it back from the archive.
pub fn archive(tx: &Tx, id: &str, on: Option<Day>) -> Result<()> {
    let on = on.map(|day| day.to_string());
    found(tx.conn.execute("UPDATE activity SET archived_on = ? WHERE id = ?", (on, id))?)
}

/// Puts the activities of a section in this order, and into it.
pub fn order(tx: &Tx, section: Option<&str>, ids: &[String]) -> Result<()> {
    let mut statement = tx.conn.prepare_cached(
        "UPDATE activity SET section_id = ?1, position = ?2
         WHERE id = ?3 AND (section_id IS NOT ?1 OR position <> ?2)",
    )?;
    for (position, id) in (1i64..).zip(ids) {
        statement.execute((section, position, id))?;
    }
    Ok(())
}

pub fn renumber(tx: &Tx, id: &str, number: &str) -> Result<()> {
    let sql = "UPDATE activity SET number = ?1 WHERE id = ?2 AND number <> ?1";
    tx.conn.prepare_cached(sql)?.execute([number, id])?;
    Ok(())
}

/// An activity as others name it; `None` when it is in the archive.
pub fn link(read: &Read, id: &str) -> Result<Option<Link>> {
    one(read, &format!("{LINK} AND activity.id = ?"), [id], link_row)
}

/// Activities of other roadmaps that answer this one.
pub fn answers_to(read: &Read, id: &str) -> Result<Vec<Link>> {
    all(read, &format!("{LINK} AND activity.answers_id = ? ORDER BY roadmap.start"), [id], link_row)
}

/// Activities with these words in their number or title, wherever they stand.
pub fn find(read: &Read, text: &str, limit: u32) -> Result<Vec<Link>> {
    let wanted: Vec<String> = letters::words(text).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    // LIKE does not fold Cyrillic; thousands of titles are looked through in a few milliseconds.
    let mut found =
        all(read, &format!("{LINK} ORDER BY roadmap.start DESC, activity.position"), [], link_row)?;
    let text = |link: &Link| letters::fold(&format!("{} {}", link.number, link.title));
    found.retain(|link| wanted.iter().all(|word| text(link).contains(word.as_str())));
    found.truncate(limit as usize);
    Ok(found)
}

const LINK: &str = "SELECT activity.id, roadmap.id, roadmap.title, activity.number, activity.title
    FROM activity JOIN roadmap ON roadmap.id = activity.roadmap_id
    WHERE activity.archived_on IS NULL AND roadmap.archived_on IS NULL";

fn link_row(row: &Row) -> Result<Link> {
    Ok(Link {
        id: row.get(0)?,
        roadmap_id: row.get(1)?,
        roadmap: row.get(2)?,
        number: row.get(3)?,
        title: row.get(4)?,
    })
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "activity" }) } else { Ok(()) }
}
