//! Programmes by state and stage, and how far their plans have come.

use nastavnik_domain::Day;
use nastavnik_domain::programme::Stage;
use rusqlite::named_params;

use super::bounds;
use crate::Result;
use crate::record::{all, one};
use crate::transact::Read;

/// Programmes of a school year, of which some are still drafts and some closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Programmes {
    pub draft: u32,
    pub approved: u32,
    pub closed: u32,
    /// Items of all of them, without those that are not needed any more.
    pub items: u32,
    pub done: u32,
    /// Open items of open programmes whose time is over.
    pub late: u32,
}

/// Of the school year, neither in the archive themselves nor their pair.
const ASKED: &str = "programme JOIN pair ON pair.id = programme.pair_id
    WHERE programme.archived_on IS NULL AND pair.archived_on IS NULL
      AND programme.start <= :last AND programme.\"end\" >= :first";

pub fn programmes(read: &Read, school_year: i16, today: Day) -> Result<Programmes> {
    let (first, last) = bounds(school_year);
    let sql = format!(
        "WITH asked AS MATERIALIZED (SELECT programme.id, programme.closed_on, programme.approved_on FROM {ASKED}),
            work AS (SELECT count(*) AS items, total(item.status = 'done') AS done,
                total(item.status <> 'done' AND item.\"end\" < :today AND asked.closed_on IS NULL) AS late
                FROM asked JOIN programme_item item ON item.programme_id = asked.id WHERE item.status <> 'dropped')
         SELECT (SELECT count(*) FROM asked WHERE closed_on IS NULL AND approved_on IS NULL),
            (SELECT count(*) FROM asked WHERE closed_on IS NULL AND approved_on IS NOT NULL),
            (SELECT count(*) FROM asked WHERE closed_on IS NOT NULL), items, done, late FROM work"
    );
    let params = named_params! { ":first": first, ":last": last, ":today": today.to_string() };
    let found = one(read, &sql, params, |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        Ok(Programmes {
            draft: row.get(0)?,
            approved: row.get(1)?,
            closed: row.get(2)?,
            items: row.get(3)?,
            done: number(4)?,
            late: number(5)?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// How many programmes of the school year stand at each stage; only the stages that there are.
pub fn stages(read: &Read, school_year: i16) -> Result<Vec<(Stage, u32)>> {
    let (first, last) = bounds(school_year);
    let sql = format!("SELECT stage, count(*) FROM {ASKED} GROUP BY stage");
    let rows = all(read, &sql, named_params! { ":first": first, ":last": last }, |row| {
        let stage = Stage::from_code(&row.get::<_, String>(0)?);
        Ok(stage.map(|stage| row.get(1).map(|count| (stage, count))).transpose()?)
    })?;
    Ok(rows.into_iter().flatten().collect())
}
