//! Meetings on Главная: who has not met, what was planned and is not marked, what comes.

use nastavnik_domain::Day;
use nastavnik_domain::meeting::due;

use super::progress::UNPLANNED;
use crate::mentor::day;
use crate::record::all;
use crate::transact::Read;
use crate::{Result, pair};

/// A part of many: how many there are in all, and the first of them.
pub struct Part<T> {
    pub many: u32,
    pub first: Vec<T>,
}

/// A pair that needs something, with the day that it last met.
pub struct Needy {
    pub id: String,
    pub title: String,
    pub last: Option<Day>,
}

/// Working pairs of a period that have not met for three weeks, those that wait longest first.
pub fn quiet_pairs(read: &Read, days: Option<(Day, Day)>, today: Day, limit: u32) -> Result<Part<Needy>> {
    let since = due::quiet_since(today);
    let works = format!("{} AND coalesce(started_on, start) <= '{since}'", working(days, today));
    needy(read, &works, &format!("coalesce(last, '') <= '{since}'"), limit)
}

/// Working pairs of a period without a programme.
pub fn unplanned_pairs(read: &Read, days: Option<(Day, Day)>, today: Day, limit: u32) -> Result<Part<Needy>> {
    needy(read, &format!("{} AND {UNPLANNED}", working(days, today)), "true", limit)
}

fn working(days: Option<(Day, Day)>, today: Day) -> String {
    let period = match days {
        Some((first, last)) => format!("AND start <= '{last}' AND \"end\" >= '{first}'"),
        None => String::new(),
    };
    format!("status = 'active' AND archived_on IS NULL AND \"end\" >= '{today}' {period}")
}

fn needy(read: &Read, which: &str, met: &str, limit: u32) -> Result<Part<Needy>> {
    let sql = format!(
        "WITH some AS MATERIALIZED (SELECT id, start,
            (SELECT max(day) FROM meeting WHERE pair_id = pair.id AND status = 'held') AS last FROM pair WHERE {which}),
         needy AS MATERIALIZED (SELECT * FROM some WHERE {met})
         SELECT id, last, (SELECT count(*) FROM needy) AS many FROM needy
         ORDER BY coalesce(last, start), id LIMIT ?"
    );
    part(all(read, &sql, [limit], |row| {
        let id: String = row.get("id")?;
        Ok((row.get("many")?, Needy { title: pair::title(read, &id)?, id, last: day(row, "last")? }))
    })?)
}

/// A meeting that is planned.
pub struct Planned {
    pub id: String,
    pub title: String,
    pub day: Day,
}

/// Planned for days that are over: were they held?
pub fn unmarked(read: &Read, today: Day, limit: u32) -> Result<Part<Planned>> {
    planned(read, "day < ?1", today, limit)
}

/// Planned for today and the six days after it.
pub fn coming(read: &Read, today: Day, limit: u32) -> Result<Part<Planned>> {
    let week = Day(today.0.saturating_add(jiff::ToSpan::days(6)));
    planned(read, &format!("day BETWEEN ?1 AND '{week}'"), today, limit)
}

fn planned(read: &Read, days: &str, today: Day, limit: u32) -> Result<Part<Planned>> {
    let sql = format!(
        "SELECT meeting.id, pair_id, day, count(*) OVER () AS many FROM meeting JOIN pair ON pair.id = pair_id
         WHERE meeting.status = 'planned' AND {days} AND pair.archived_on IS NULL ORDER BY day, meeting.id LIMIT ?2"
    );
    part(all(read, &sql, (today.to_string(), limit), |row| {
        let title = pair::title(read, &row.get::<_, String>("pair_id")?)?;
        let day = day(row, "day")?.unwrap_or(today);
        Ok((row.get("many")?, Planned { id: row.get("id")?, title, day }))
    })?)
}

fn part<T>(rows: Vec<(u32, T)>) -> Result<Part<T>> {
    let many = rows.first().map_or(0, |(many, _)| *many);
    Ok(Part { many, first: rows.into_iter().map(|(_, one)| one).collect() })
}

/// How many meetings of these days are held, and how many of them are not cancelled.
pub fn held(read: &Read, (first, last): (Day, Day)) -> Result<(u32, u32)> {
    let sql = "SELECT total(status = 'held'), count(*) FROM meeting WHERE day BETWEEN ? AND ? AND status <> 'cancelled'";
    Ok(read.conn.prepare_cached(sql)?.query_row([first.to_string(), last.to_string()], |row| {
        Ok((row.get::<_, f64>(0)? as u32, row.get(1)?))
    })?)
}
