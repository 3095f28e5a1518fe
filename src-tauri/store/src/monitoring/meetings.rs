//! Meetings over the months of a school year.

use super::bounds;
use crate::Result;
use crate::record::{all, one};
use crate::transact::Read;

/// Meetings held in a month of the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Month {
    pub month: i8,
    pub held: u32,
    pub minutes: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meetings {
    pub held: u32,
    pub minutes: u32,
    /// Held ones of which it is not known how long they took.
    pub unmeasured: u32,
    pub planned: u32,
    /// Pairs that have met.
    pub pairs: u32,
    /// Only months with meetings.
    pub months: Vec<Month>,
}

/// The index of pairs has all that is counted: going over all of it once is several times faster than
/// looking up the rows of a year.
pub fn meetings(read: &Read, school_year: i16) -> Result<Meetings> {
    let sql = "SELECT CAST(substr(day, 6, 2) AS INTEGER), count(*) FILTER (WHERE status = 'held'),
            total(minutes) FILTER (WHERE status = 'held'), count(minutes) FILTER (WHERE status = 'held'),
            count(*) FILTER (WHERE status = 'planned')
        FROM meeting INDEXED BY meeting_pair WHERE day BETWEEN ? AND ? GROUP BY 1";
    let mut found = Meetings::default();
    all(read, sql, bounds(school_year), |row| {
        let month = Month { month: row.get(0)?, held: row.get(1)?, minutes: row.get::<_, f64>(2)? as u32 };
        found.held += month.held;
        found.minutes += month.minutes;
        found.unmeasured += month.held - row.get::<_, u32>(3)?;
        found.planned += row.get::<_, u32>(4)?;
        if month.held > 0 {
            found.months.push(month);
        }
        Ok(())
    })?;
    // Looked up pair by pair: to tell them apart among all meetings would cost more.
    let sql = "SELECT count(*) FROM pair WHERE EXISTS (SELECT 1 FROM meeting
        WHERE pair_id = pair.id AND status = 'held' AND day BETWEEN ? AND ?)";
    found.pairs = one(read, sql, bounds(school_year), |row| Ok(row.get(0)?))?.unwrap_or(0);
    Ok(found)
}
