//! Pairs and groups by form and status; those that have got stuck.

use nastavnik_domain::Day;
use nastavnik_domain::vocabulary::{Form, PairStatus};
use rusqlite::named_params;

use super::bounds;
use crate::Result;
use crate::record::{all, one};
use crate::transact::Read;

/// How many pairs of each form have each status; only those that there are.
pub fn forms(read: &Read, school_year: i16) -> Result<Vec<(Form, PairStatus, u32)>> {
    let sql = "SELECT form, status, count(*) FROM pair
        WHERE archived_on IS NULL AND start <= ?2 AND \"end\" >= ?1 GROUP BY form, status";
    let rows = all(read, sql, bounds(school_year), |row| {
        let (form, status): (String, String) = (row.get(0)?, row.get(1)?);
        let found = Form::from_code(&form).zip(PairStatus::from_code(&status));
        Ok(found.map(|(form, status)| row.get(2).map(|count| (form, status, count))).transpose()?)
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// Pairs that last, and what some of them lack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stuck {
    pub lasting: u32,
    /// Lack one thing or several.
    pub stuck: u32,
    pub consent: u32,
    pub order: u32,
    pub programme: u32,
    /// At work, and no meeting since a day.
    pub meeting: u32,
    /// The period is over and the pair has not been closed.
    pub ended: u32,
}

/// `quiet_since`: a working pair that last met on this day or before has been quiet for long.
pub fn stuck(read: &Read, school_year: i16, today: Day, quiet_since: Day) -> Result<Stuck> {
    let (first, last) = bounds(school_year);
    let sql = "WITH lasting AS MATERIALIZED (SELECT
            id IN (SELECT pair_id FROM pair_member WHERE consented_on IS NULL) AS consent,
            ordered_on IS NULL AS ordered,
            NOT EXISTS (SELECT 1 FROM programme p WHERE p.pair_id = pair.id AND p.archived_on IS NULL) AS programme,
            started_on IS NOT NULL AND \"end\" >= :today AND max(started_on, coalesce((SELECT max(day) FROM meeting
                WHERE pair_id = pair.id AND status = 'held'), '')) <= :quiet AS quiet,
            \"end\" < :today AS ended
        FROM pair WHERE finished_on IS NULL AND archived_on IS NULL AND start <= :last AND \"end\" >= :first)
        SELECT count(*), total(consent OR ordered OR programme OR quiet OR ended), total(consent), total(ordered),
            total(programme), total(quiet), total(ended) FROM lasting";
    let params = named_params! { ":first": first, ":last": last, ":today": today.to_string(), ":quiet": quiet_since.to_string() };
    let found = one(read, sql, params, |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        Ok(Stuck {
            lasting: row.get(0)?,
            stuck: number(1)?,
            consent: number(2)?,
            order: number(3)?,
            programme: number(4)?,
            meeting: number(5)?,
            ended: number(6)?,
        })
    })?;
    Ok(found.unwrap_or_default())
}
