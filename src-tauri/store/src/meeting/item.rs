//! Items of a pair's programmes as meetings see them: what is open, what a meeting moved.

use nastavnik_domain::Day;
use nastavnik_domain::programme::ItemStatus;
use serde::Serialize;
use ts_rs::TS;

use crate::Result;
use crate::record::all;
use crate::transact::{Read, Tx};

/// An item of an open programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "MeetingItem")]
pub struct Item {
    pub id: String,
    pub programme_id: String,
    pub section: String,
    pub task: String,
    /// In words.
    pub deadline: String,
    pub status: ItemStatus,
}

const ITEM: &str =
    "SELECT i.id, i.programme_id, coalesce(s.title, '') AS section, i.task, i.deadline, i.status
    FROM programme_item i JOIN programme p ON p.id = i.programme_id
    LEFT JOIN programme_section s ON s.id = i.section_id";
const ORDER: &str = "ORDER BY p.start, p.id, coalesce(s.position, -1), i.position, i.id";

fn read_row(row: &rusqlite::Row) -> Result<Item> {
    Ok(Item {
        id: row.get("id")?,
        programme_id: row.get("programme_id")?,
        section: row.get("section")?,
        task: row.get("task")?,
        deadline: row.get("deadline")?,
        status: ItemStatus::from_code(&row.get::<_, String>("status")?).unwrap_or(ItemStatus::NotStarted),
    })
}

/// Of the pair's programmes that are neither closed nor in the archive, in their order.
pub fn open(read: &Read, pair: &str) -> Result<Vec<Item>> {
    let sql = format!("{ITEM} WHERE p.pair_id = ? AND p.archived_on IS NULL AND p.closed_on IS NULL {ORDER}");
    all(read, &sql, [pair], read_row)
}

/// What a meeting moved.
pub fn of_meeting(read: &Read, meeting: &str) -> Result<Vec<Item>> {
    let sql = format!("{ITEM} JOIN meeting_item m ON m.item_id = i.id WHERE m.meeting_id = ? {ORDER}");
    all(read, &sql, [meeting], read_row)
}

/// What the meeting moved from now on.
pub fn save(tx: &Tx, meeting: &str, items: &[String]) -> Result<()> {
    let there: Vec<String> = of_meeting(tx, meeting)?.into_iter().map(|item| item.id).collect();
    for gone in there.iter().filter(|id| !items.contains(id)) {
        tx.conn.execute("DELETE FROM meeting_item WHERE meeting_id = ? AND item_id = ?", [meeting, gone])?;
    }
    for item in items.iter().filter(|id| !there.contains(id)) {
        tx.conn.execute("INSERT INTO meeting_item (meeting_id, item_id) VALUES (?, ?)", [meeting, item])?;
    }
    Ok(())
}

/// What has become of an item by a meeting on this day.
pub fn mark(tx: &Tx, item: &str, status: ItemStatus, on: Day) -> Result<()> {
    let done_on = (status == ItemStatus::Done).then(|| on.to_string());
    tx.conn.execute(
        "UPDATE programme_item SET status = ?1, done_on = ?2 WHERE id = ?3 AND status <> ?1",
        (status.code(), done_on, item),
    )?;
    Ok(())
}
