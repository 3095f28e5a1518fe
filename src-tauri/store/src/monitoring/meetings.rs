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

/// The index of pairs has all that is counted: going over all of it is several times faster than
/// looking up the rows of a year.
pub fn meetings(read: &Read, school_year: i16) -> Result<Meetings> {
    let sql = "SELECT count(*) FILTER (WHERE status = 'held'), total(minutes) FILTER (WHERE status = 'held'),
            count(*) FILTER (WHERE status = 'held' AND minutes IS NULL), count(*) FILTER (WHERE status = 'planned'),
            count(DISTINCT iif(status = 'held', pair_id, NULL))
        FROM meeting INDEXED BY meeting_pair WHERE day BETWEEN ? AND ?";
    let found = one(read, sql, bounds(school_year), |row| {
        Ok(Meetings {
            held: row.get(0)?,
            minutes: row.get::<_, f64>(1)? as u32,
            unmeasured: row.get(2)?,
            planned: row.get(3)?,
            pairs: row.get(4)?,
            months: Vec::new(),
        })
    })?;
    let sql = "SELECT CAST(substr(day, 6, 2) AS INTEGER), count(*), total(minutes)
        FROM meeting INDEXED BY meeting_pair WHERE status = 'held' AND day BETWEEN ? AND ? GROUP BY 1";
    let months = all(read, sql, bounds(school_year), |row| {
        Ok(Month { month: row.get(0)?, held: row.get(1)?, minutes: row.get::<_, f64>(2)? as u32 })
    })?;
    Ok(Meetings { months, ..found.unwrap_or_default() })
}
