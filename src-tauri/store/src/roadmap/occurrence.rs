//! The moments of activities and what was said of them.

use std::collections::HashMap;

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::listing::Occurrence;
use nastavnik_domain::roadmap::moments::Moment;
use nastavnik_domain::roadmap::state::{Status, near, state};
use rusqlite::Row;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attachment;
use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::{Read, Tx};
use crate::{Error, Result};

/// What a person says of a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "OccurrenceFields", optional_fields = nullable)]
pub struct Fields {
    pub status: Option<Status>,
    pub done_on: Option<Day>,
    pub evidence: String,
    pub evidence_number: String,
    pub evidence_on: Option<Day>,
    pub note: String,
}

fn read_row(row: &Row, today: Day) -> Result<Occurrence> {
    let fields: Fields = record::read(row)?;
    let status = fields.status.unwrap_or(Status::NotStarted);
    let end = day(row, "end")?;
    Ok(Occurrence {
        id: row.get("id")?,
        activity_id: row.get("activity_id")?,
        start: day(row, "start")?,
        end,
        label: row.get("label")?,
        by_hand: row.get("by_hand")?,
        status,
        state: state(status, end, today),
        done_on: fields.done_on,
        evidence: fields.evidence,
        evidence_number: fields.evidence_number,
        evidence_on: fields.evidence_on,
        note: fields.note,
        attachments: Vec::new(),
    })
}

/// In the order of time, those without a date last.
const ORDER: &str = r#"o."end" IS NULL, o."end", o.start, o.label, o.id"#;

/// The moments of every activity of a roadmap, by the activity's key.
pub fn of_roadmap(read: &Read, roadmap: &str, today: Day) -> Result<HashMap<String, Vec<Occurrence>>> {
    let sql = format!(
        "SELECT o.* FROM activity CROSS JOIN occurrence o ON o.activity_id = activity.id
         WHERE activity.roadmap_id = ? AND activity.archived_on IS NULL ORDER BY {ORDER}"
    );
    let mut files = attachment::of_roadmap(read, roadmap)?;
    let mut found: HashMap<String, Vec<Occurrence>> = HashMap::new();
    for mut one in all(read, &sql, [roadmap], |row| read_row(row, today))? {
        one.attachments = files.remove(&one.id).unwrap_or_default();
        found.entry(one.activity_id.clone()).or_default().push(one);
    }
    Ok(found)
}

pub fn of_activity(read: &Read, activity: &str, today: Day) -> Result<Vec<Occurrence>> {
    let sql = format!("SELECT o.* FROM occurrence o WHERE o.activity_id = ? ORDER BY {ORDER}");
    let mut found = all(read, &sql, [activity], |row| read_row(row, today))?;
    for one in &mut found {
        one.attachments = attachment::of_occurrence(read, &one.id)?;
    }
    Ok(found)
}

pub fn get(read: &Read, id: &str, today: Day) -> Result<Occurrence> {
    let mut found = one(read, "SELECT * FROM occurrence WHERE id = ?", [id], |row| read_row(row, today))?
        .ok_or(Error::NotFound { what: "occurrence" })?;
    found.attachments = attachment::of_occurrence(read, id)?;
    Ok(found)
}

/// Open moments of roadmaps that are not in the archive, with the activities whose they are.
const OPEN: &str = "FROM occurrence o JOIN activity ON activity.id = o.activity_id
    JOIN roadmap ON roadmap.id = activity.roadmap_id
    WHERE o.status IN ('not_started', 'in_progress') AND activity.archived_on IS NULL AND roadmap.archived_on IS NULL";

/// Those that are late or near today, the latest first.
pub fn pressing(read: &Read, today: Day) -> Result<Vec<Occurrence>> {
    let sql = format!("SELECT o.* {OPEN} AND o.\"end\" <= ? ORDER BY {ORDER}");
    all(read, &sql, [near(today).to_string()], |row| read_row(row, today))
}

/// How many are late.
pub fn overdue(read: &Read, today: Day) -> Result<u32> {
    let sql = format!("SELECT count(*) {OPEN} AND o.\"end\" < ?");
    Ok(read.conn.prepare_cached(&sql)?.query_row([today.to_string()], |row| row.get(0))?)
}

/// How many moments that have to be done fall into the days, and how many of them are done; all
/// moments without days to look at.
pub fn progress(read: &Read, days: Option<(Day, Day)>) -> Result<(u32, u32)> {
    let sql = r#"SELECT total(o.status = 'done'), count(*) FROM occurrence o
        JOIN activity ON activity.id = o.activity_id JOIN roadmap ON roadmap.id = activity.roadmap_id
        WHERE o.status <> 'not_needed' AND activity.archived_on IS NULL AND roadmap.archived_on IS NULL
          AND (?1 IS NULL OR (o."end" >= ?1 AND coalesce(o.start, o."end") <= ?2))"#;
    let (from, to) = days.map(|(from, to)| (from.to_string(), to.to_string())).unzip();
    Ok(read
        .conn
        .prepare_cached(sql)?
        .query_row((from, to), |row| Ok((row.get::<_, f64>(0)? as u32, row.get(1)?)))?)
}

/// Brings the moments in line with what the deadline means now. Moments that stay keep all that
/// was said of them; one that is no longer due goes only if nobody has said anything of it.
pub fn sync(tx: &Tx, activity: &str, wanted: &[Moment]) -> Result<()> {
    let sql = "SELECT o.*, EXISTS (SELECT 1 FROM attachment WHERE occurrence_id = o.id)
                  OR EXISTS (SELECT 1 FROM school_mark WHERE occurrence_id = o.id) AS kept
               FROM occurrence o WHERE activity_id = ?";
    let present = all(tx, sql, [activity], |row| {
        let moment = Moment {
            start: day(row, "start")?,
            end: day(row, "end")?,
            label: row.get("label")?,
            done: false,
        };
        let fields: Fields = record::read(row)?;
        let untouched = Fields { status: Some(Status::NotStarted), ..Fields::default() };
        let kept = row.get::<_, bool>("kept")? || row.get::<_, bool>("by_hand")? || fields != untouched;
        Ok((row.get::<_, String>("id")?, moment, kept))
    })?;
    let same = |a: &Moment, b: &Moment| (a.start, a.end, &a.label) == (b.start, b.end, &b.label);
    for (id, moment, kept) in &present {
        if !kept && !wanted.iter().any(|wanted| same(wanted, moment)) {
            remove(tx, id)?;
        }
    }
    for moment in wanted.iter().filter(|wanted| !present.iter().any(|(_, there, _)| same(wanted, there))) {
        add(tx, activity, moment, false)?;
    }
    Ok(())
}

pub fn add(tx: &Tx, activity: &str, moment: &Moment, by_hand: bool) -> Result<String> {
    let id = tx.new_id();
    let status = if moment.done { Status::Done } else { Status::NotStarted };
    let days = [moment.start, moment.end, moment.end.filter(|_| moment.done)];
    let [start, end, done_on] = days.map(|day| day.map(|day| day.to_string()));
    tx.conn
        .prepare_cached(
            "INSERT INTO occurrence (id, activity_id, start, \"end\", label, by_hand, status, done_on)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute((&id, activity, start, end, &moment.label, by_hand, status.code(), done_on))?;
    Ok(id)
}

pub fn update(tx: &Tx, id: &str, fields: &Fields) -> Result<()> {
    record::update(tx, "occurrence", ("id", id), fields, &[])
}

/// Moves a moment to other days.
pub fn reschedule(tx: &Tx, id: &str, start: Option<Day>, end: Option<Day>) -> Result<()> {
    let text = |day: Option<Day>| day.map_or(Value::Null, |day| Value::Text(day.to_string()));
    let sql = "UPDATE occurrence SET start = ?, \"end\" = ?, by_hand = 1 WHERE id = ?";
    found(tx.conn.execute(sql, (text(start), text(end), id))?)
}

/// What schools have said of it goes with it.
pub fn clear_marks(tx: &Tx, id: &str) -> Result<()> {
    tx.conn.execute("DELETE FROM school_mark WHERE occurrence_id = ?", [id])?;
    Ok(())
}

/// Comes back by undo.
pub fn remove(tx: &Tx, id: &str) -> Result<()> {
    found(tx.conn.execute("DELETE FROM occurrence WHERE id = ?", [id])?)
}

fn found(touched: usize) -> Result<()> {
    if touched == 0 { Err(Error::NotFound { what: "occurrence" }) } else { Ok(()) }
}
