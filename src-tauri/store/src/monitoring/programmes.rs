//! Programmes by state and stage, and how far their plans have come.

use nastavnik_domain::Day;
use nastavnik_domain::programme::Stage;
use rusqlite::named_params;

use super::bounds;
use crate::Result;
use crate::record::{all, one};
use crate::transact::Read;

/// Programmes of a school year, of which some are still drafts and some closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programmes {
    pub draft: u32,
    pub approved: u32,
    pub closed: u32,
    /// Items of all of them, without those that are not needed any more.
    pub items: u32,
    pub done: u32,
    /// Open items of open programmes whose time is over.
    pub late: u32,
    /// How many stand at each stage; only the stages that there are.
    pub stages: Vec<(Stage, u32)>,
}

/// Of the school year, neither in the archive themselves nor their pair. CROSS: programmes are gone
/// over in the order of their index, which has their days.
const ASKED: &str = "programme CROSS JOIN pair ON pair.id = programme.pair_id";
const OF_YEAR: &str = "programme.archived_on IS NULL AND pair.archived_on IS NULL
    AND programme.start <= :last AND programme.\"end\" >= :first";

pub fn programmes(read: &Read, school_year: i16, today: Day) -> Result<Programmes> {
    let (first, last) = bounds(school_year);
    let sql = format!(
        "SELECT count(*), count(*) FILTER (WHERE item.status = 'done'),
            count(*) FILTER (WHERE item.\"end\" < :today AND item.status <> 'done' AND programme.closed_on IS NULL)
         FROM {ASKED} CROSS JOIN programme_item item ON item.programme_id = programme.id
         WHERE item.status <> 'dropped' AND {OF_YEAR}"
    );
    let params = named_params! { ":first": first, ":last": last, ":today": today.to_string() };
    let items = one(read, &sql, params, |row| {
        let (items, done, late) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Programmes { items, done, late, ..Programmes::default() })
    })?;
    let mut found = items.unwrap_or_default();
    let sql = format!(
        "SELECT stage, count(*), count(*) FILTER (WHERE closed_on IS NOT NULL),
            count(*) FILTER (WHERE closed_on IS NULL AND approved_on IS NOT NULL)
         FROM {ASKED} WHERE {OF_YEAR} GROUP BY stage"
    );
    all(read, &sql, named_params! { ":first": first, ":last": last }, |row| {
        let (count, closed, approved): (u32, u32, u32) = (row.get(1)?, row.get(2)?, row.get(3)?);
        found.closed += closed;
        found.approved += approved;
        found.draft += count - closed - approved;
        found.stages.extend(Stage::from_code(&row.get::<_, String>(0)?).map(|stage| (stage, count)));
        Ok(())
    })?;
    Ok(found)
}
