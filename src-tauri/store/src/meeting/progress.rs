//! How far pairs have come: meetings held and planned, hours, the last day. Read from the index of
//! meetings alone.

use nastavnik_domain::Day;
use nastavnik_domain::meeting::due;
use serde::Serialize;
use ts_rs::TS;

use crate::Result;
use crate::mentor::day;
use crate::record::one;
use crate::transact::Read;

/// What the meetings of a pair come to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "MeetingTotals")]
pub struct Totals {
    pub held: u32,
    /// Of the meetings whose length is known.
    pub minutes: u32,
    /// The latest held.
    pub last: Option<Day>,
    /// Planned from today on.
    pub planned: u32,
    /// The nearest of them.
    pub next: Option<Day>,
}

pub fn of_pair(read: &Read, pair: &str, today: Day) -> Result<Totals> {
    let sql = "SELECT total(status = 'held') AS held, total(iif(status = 'held', minutes, 0)) AS minutes,
            max(iif(status = 'held', day, NULL)) AS last, total(status = 'planned' AND day >= ?2) AS planned,
            min(iif(status = 'planned' AND day >= ?2, day, NULL)) AS next
        FROM meeting WHERE pair_id = ?1";
    let found = one(read, sql, (pair, today.to_string()), |row| {
        let number = |column: &str| row.get::<_, f64>(column).map(|number| number as u32);
        Ok(Totals {
            held: number("held")?,
            minutes: number("minutes")?,
            last: day(row, "last")?,
            planned: number("planned")?,
            next: day(row, "next")?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// A pair that works, is in its time and has not met for three weeks; of the table `pair`.
pub(crate) fn quiet(today: Day) -> String {
    let since = due::quiet_since(today);
    format!(
        "pair.status = 'active' AND pair.\"end\" >= '{today}' AND coalesce(pair.started_on, pair.start) <= '{since}'
         AND NOT EXISTS (SELECT 1 FROM meeting
            WHERE meeting.pair_id = pair.id AND meeting.status = 'held' AND meeting.day > '{since}')"
    )
}

/// A pair without a programme; of the table `pair`.
pub(crate) const UNPLANNED: &str = "NOT EXISTS
    (SELECT 1 FROM programme WHERE programme.pair_id = pair.id AND programme.archived_on IS NULL)";

/// Whether the pair has a programme that is not in the archive.
pub fn has_programme(read: &Read, pair: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM programme WHERE pair_id = ? AND archived_on IS NULL)";
    Ok(read.conn.prepare_cached(sql)?.query_row([pair], |row| row.get(0))?)
}
