//! Items of a programme's plan, in its order.

use nastavnik_domain::Day;
use nastavnik_domain::programme::ItemStatus;
use nastavnik_domain::programme::item::{Fields, Window};
use nastavnik_domain::programme::{listing, plan};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: String,
    pub programme_id: String,
    pub fields: Fields,
    pub window: Window,
    pub status: ItemStatus,
    pub done_on: Option<Day>,
    /// Meetings that moved it.
    pub meetings: u32,
}

impl Item {
    pub fn needed(&self) -> bool {
        self.status != ItemStatus::Dropped
    }

    /// What was agreed on, without what came of it.
    pub fn planned(&self) -> plan::Item {
        let Fields { task, deadline, planned, .. } = self.fields.clone();
        plan::Item { task, deadline, planned }
    }

    pub fn shown(self, today: Day) -> listing::Item {
        listing::Item {
            state: self.status.state(self.window.end, today),
            id: self.id,
            fields: self.fields,
            start: self.window.start,
            end: self.window.end,
            status: self.status,
            done_on: self.done_on,
            meetings: self.meetings,
        }
    }
}

fn read_row(row: &Row) -> Result<Item> {
    Ok(Item {
        id: row.get("id")?,
        programme_id: row.get("programme_id")?,
        fields: record::read(row)?,
        window: Window { start: day(row, "start")?, end: day(row, "end")? },
        status: ItemStatus::from_code(&row.get::<_, String>("status")?).unwrap_or(ItemStatus::NotStarted),
        done_on: day(row, "done_on")?,
        meetings: row.get("meetings")?,
    })
}

const ITEMS: &str = "SELECT i.*, (SELECT count(*) FROM meeting_item WHERE item_id = i.id) AS meetings
    FROM programme_item i LEFT JOIN programme_section s ON s.id = i.section_id";

/// What stands before the first section, then section by section.
pub fn all_of(read: &Read, programme: &str) -> Result<Vec<Item>> {
    let sql = format!("{ITEMS} WHERE i.programme_id = ? ORDER BY coalesce(s.position, 0), i.position, i.id");
    all(read, &sql, [programme], read_row)
}

pub fn get(read: &Read, id: &str) -> Result<Item> {
    one(read, &format!("{ITEMS} WHERE i.id = ?"), [id], read_row)?
        .ok_or(Error::NotFound { what: "programme_item" })
}

/// At the end of its section.
pub fn add(tx: &Tx, programme: &str, fields: &Fields, window: Window) -> Result<String> {
    let id = tx.new_id();
    let sql = "SELECT coalesce(max(position), 0) + 1 FROM programme_item WHERE programme_id = ? AND section_id IS ?";
    let position: i64 =
        tx.conn.prepare_cached(sql)?.query_row((programme, &fields.section_id), |row| row.get(0))?;
    let [start, end] = days(window);
    let more = [
        ("id", Value::Text(id.clone())),
        ("programme_id", Value::Text(programme.to_owned())),
        ("position", position.into()),
        ("status", Value::Text(ItemStatus::NotStarted.code().into())),
        ("start", start),
        ("end", end),
    ];
    record::insert(tx, "programme_item", fields, &more)?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields, window: Window) -> Result<()> {
    let [start, end] = days(window);
    record::update(tx, "programme_item", ("id", id), fields, &[("start", start), ("end", end)])
}

/// Its time alone, after the programme's has changed.
pub fn set_window(tx: &Tx, id: &str, window: Window) -> Result<()> {
    let [start, end] = days(window);
    let sql = r#"UPDATE programme_item SET start = ?1, "end" = ?2 WHERE id = ?3 AND (start IS NOT ?1 OR "end" IS NOT ?2)"#;
    tx.conn.prepare_cached(sql)?.execute((start, end, id))?;
    Ok(())
}

fn days(Window { start, end }: Window) -> [Value; 2] {
    [start, end].map(|day| day.map_or(Value::Null, |day| Value::Text(day.to_string())))
}

pub fn mark(tx: &Tx, id: &str, status: ItemStatus, done_on: Option<Day>) -> Result<()> {
    let sql = "UPDATE programme_item SET status = ?, done_on = ? WHERE id = ?";
    found(tx.conn.prepare_cached(sql)?.execute((status.code(), done_on.map(|day| day.to_string()), id))?)
}

/// Puts the items of a section in this order, and into it.
pub fn order(tx: &Tx, section: Option<&str>, ids: &[String]) -> Result<()> {
    let mut statement = tx.conn.prepare_cached(
        "UPDATE programme_item SET section_id = ?1, position = ?2
         WHERE id = ?3 AND (section_id IS NOT ?1 OR position <> ?2)",
    )?;
    for (position, id) in (1i64..).zip(ids) {
        statement.execute((section, position, id))?;
    }
    Ok(())
}

/// Comes back by undo. One that a meeting speaks of stays.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    found(tx.conn.execute("DELETE FROM programme_item WHERE id = ?", [id])?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "programme_item" }) } else { Ok(()) }
}
