//! The list of roadmaps with how far each has come.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::Owner;
use nastavnik_domain::roadmap::listing::{Counts, Row};
use nastavnik_domain::roadmap::state::near;
use rusqlite::named_params;

use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// Each roadmap with its moments counted by what they look like today; see `domain::roadmap::state`.
const ROWS: &str = r#"SELECT roadmap.*,
    (SELECT count(*) FROM activity WHERE roadmap_id = roadmap.id AND archived_on IS NULL) AS activities,
    (SELECT count(*) FROM activity WHERE roadmap_id = roadmap.id AND archived_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM occurrence WHERE activity_id = activity.id AND ("end" IS NOT NULL OR start IS NOT NULL))) AS undated,
    total(c.done) AS done, total(c.not_needed) AS not_needed, total(c.overdue) AS overdue, total(c.near) AS near,
    total(c.in_progress) AS in_progress, total(c.not_started) AS not_started
    FROM roadmap LEFT JOIN (
        SELECT activity.roadmap_id, o.status = 'done' AS done, o.status = 'not_needed' AS not_needed,
            o.status IN ('not_started', 'in_progress') AND coalesce(o."end" < :today, 0) AS overdue,
            o.status IN ('not_started', 'in_progress') AND coalesce(o."end" BETWEEN :today AND :near, 0) AS near,
            o.status = 'in_progress' AND coalesce(o."end" > :near, 1) AS in_progress,
            o.status = 'not_started' AND coalesce(o."end" > :near, 1) AS not_started
        FROM activity CROSS JOIN occurrence o ON o.activity_id = activity.id WHERE activity.archived_on IS NULL
    ) c ON c.roadmap_id = roadmap.id"#;

/// The newest first; those in the archive only when asked for.
pub fn list(read: &Read, archived: bool, today: Day) -> Result<Vec<Row>> {
    let sql = format!(
        "{ROWS} WHERE :archived OR roadmap.archived_on IS NULL GROUP BY roadmap.id
         ORDER BY roadmap.archived_on IS NOT NULL, roadmap.start DESC, roadmap.title COLLATE ru"
    );
    let days = (today.to_string(), near(today).to_string());
    all(read, &sql, named_params! { ":today": days.0, ":near": days.1, ":archived": archived }, line)
}

/// Keys and titles alone, in the same order, without those in the archive.
pub fn titles(read: &Read) -> Result<Vec<(String, String)>> {
    let sql = "SELECT id, title FROM roadmap WHERE archived_on IS NULL ORDER BY start DESC, title COLLATE ru";
    all(read, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub fn row(read: &Read, id: &str, today: Day) -> Result<Row> {
    let days = (today.to_string(), near(today).to_string());
    let params = named_params! { ":today": days.0, ":near": days.1, ":id": id };
    one(read, &format!("{ROWS} WHERE roadmap.id = :id GROUP BY roadmap.id"), params, line)?
        .ok_or(Error::NotFound { what: "roadmap" })
}

/// The first day of the earliest roadmap: the school years to choose from begin there.
pub fn earliest(read: &Read) -> Result<Option<Day>> {
    let sql = "SELECT min(start) AS day FROM roadmap WHERE archived_on IS NULL";
    Ok(one(read, sql, [], |row| day(row, "day"))?.flatten())
}

/// The last day of the latest roadmap.
pub fn latest(read: &Read) -> Result<Option<Day>> {
    let sql = r#"SELECT max("end") AS day FROM roadmap WHERE archived_on IS NULL"#;
    Ok(one(read, sql, [], |row| day(row, "day"))?.flatten())
}

fn line(row: &rusqlite::Row) -> Result<Row> {
    let total = |name: &str| row.get::<_, f64>(name).map(|total| total as u32);
    let (start, end) = (day(row, "start")?, day(row, "end")?);
    Ok(Row {
        id: row.get("id")?,
        title: row.get("title")?,
        owner: Owner::from_code(&row.get::<_, String>("owner")?).unwrap_or(Owner::School),
        act: row.get("act")?,
        start: start.ok_or(Error::NotFound { what: "roadmap" })?,
        end: end.ok_or(Error::NotFound { what: "roadmap" })?,
        counts: Counts {
            overdue: total("overdue")?,
            near: total("near")?,
            in_progress: total("in_progress")?,
            not_started: total("not_started")?,
            done: total("done")?,
            not_needed: total("not_needed")?,
            undated: row.get("undated")?,
            activities: row.get("activities")?,
        },
        archived: day(row, "archived_on")?.is_some(),
    })
}
