//! «Программы», «Встречи»: what the pairs of the year have planned and done.

use std::collections::HashMap;

use nastavnik_domain::programme::Stage;
use nastavnik_domain::school_return::{Row, Value};

use super::Scope;
use super::pairs::Pair;
use crate::Result;
use crate::mentor::day;
use crate::record::all;
use crate::transact::Read;

/// How many topics of meetings a cell names; the rest is counted.
const TOPICS: usize = 12;

/// A row for every programme of the pairs; an item that is dropped from the plan is not counted, nor a
/// group's meeting for the one whose programme it is and who was away.
pub fn programmes(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<Vec<Row>> {
    let (first, last) = scope.bounds();
    let by_id: HashMap<&str, &Pair> = pairs.iter().map(|pair| (pair.id.as_str(), pair)).collect();
    let sql = r#"SELECT programme.*, me.surname,
            (SELECT count(*) FROM programme_item i WHERE i.programme_id = programme.id AND i.status <> 'dropped') AS items,
            (SELECT count(*) FROM programme_item i WHERE i.programme_id = programme.id AND i.status = 'done') AS done,
            (SELECT count(*) FROM meeting m WHERE m.pair_id = programme.pair_id AND m.status = 'held'
                AND m.day BETWEEN programme.start AND programme."end"
                AND (programme.mentee_id IS NULL OR NOT EXISTS (SELECT 1 FROM attendance a
                    WHERE a.meeting_id = m.id AND a.person_id = programme.mentee_id AND NOT a.present))) AS meetings
        FROM programme LEFT JOIN person me ON me.id = programme.mentee_id
        WHERE programme.archived_on IS NULL AND programme.start <= ?2 AND programme."end" >= ?1
        ORDER BY programme.start, programme.id"#;
    let rows = all(read, sql, [&first, &last], |row| {
        let Some(pair) = by_id.get(row.get::<_, String>("pair_id")?.as_str()) else { return Ok(None) };
        let (items, done): (u32, u32) = (row.get("items")?, row.get("done")?);
        let share = if items == 0 { Value::Empty } else { Value::Share(f64::from(done) / f64::from(items)) };
        let mentee: Option<String> = row.get("mentee_id")?;
        let own = pair.mentees.iter().find(|member| Some(&member.person_id) == mentee.as_ref());
        let state = match (day(row, "closed_on")?, day(row, "approved_on")?) {
            (Some(_), _) => "завершена",
            (None, Some(_)) => "утверждена",
            (None, None) => "черновик",
        };
        let stage: String = row.get("stage")?;
        let cells = vec![
            pair.mentor_names(),
            own.map_or_else(|| pair.mentee_names(), |member| member.name.as_str().into()),
            pair.form.label().into(),
            day(row, "start")?.into(),
            day(row, "end")?.into(),
            Stage::from_code(&stage).map(|stage| stage.label()).into(),
            state.into(),
            Value::Number(items.into()),
            Value::Number(done.into()),
            share,
            Value::Number(row.get::<_, u32>("meetings")?.into()),
            row.get::<_, String>("result")?.into(),
        ];
        Ok(Some(Row { id: row.get("id")?, level: 0, cells }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// A row for every pair that has met in the year or plans to.
pub fn meetings(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<Vec<Row>> {
    let (first, last) = scope.bounds();
    // The index of pairs has all that is counted, in the order of the answer.
    let sql = "SELECT pair_id, total(status = 'held') AS held, total(iif(status = 'held', minutes, 0)) / 60.0 AS hours,
            total(status = 'planned') AS planned, min(iif(status = 'held', day, NULL)) AS first,
            max(iif(status = 'held', day, NULL)) AS last
        FROM meeting INDEXED BY meeting_pair WHERE status <> 'cancelled' AND day BETWEEN ? AND ? GROUP BY pair_id";
    let mut counts = HashMap::new();
    for (pair, cells) in all(read, sql, [&first, &last], |row| {
        // Hundredths: tenths of many rows would not add up to the hours of the whole.
        let number = |name: &str| {
            row.get::<_, f64>(name).map(|number| Value::Number((number * 100.0).round() / 100.0))
        };
        let cells = [
            number("held")?,
            number("hours")?,
            number("planned")?,
            day(row, "first")?.into(),
            day(row, "last")?.into(),
        ];
        Ok((row.get::<_, String>("pair_id")?, cells))
    })? {
        counts.insert(pair, cells);
    }
    let mut topics = topics(read, scope)?;
    let row = |pair: &Pair| {
        let counted = counts.remove(&pair.id)?;
        let mut cells = vec![pair.mentor_names(), pair.mentee_names()];
        cells.extend(counted);
        cells.push(named(topics.remove(&pair.id).unwrap_or_default()).into());
        Some(Row { id: pair.id.clone(), level: 0, cells })
    };
    Ok(pairs.iter().filter_map(row).collect())
}

/// Topics of the meetings that were held, in their order.
fn topics(read: &Read, scope: Scope) -> Result<HashMap<String, Vec<String>>> {
    let (first, last) = scope.bounds();
    let sql = "SELECT pair_id, topic FROM meeting INDEXED BY meeting_pair
               WHERE status = 'held' AND topic <> '' AND day BETWEEN ? AND ? ORDER BY pair_id, day, id";
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for (pair, topic) in
        all(read, sql, [&first, &last], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
    {
        let topics = found.entry(pair).or_default();
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    Ok(found)
}

fn named(mut topics: Vec<String>) -> String {
    let more = topics.len().saturating_sub(TOPICS);
    topics.truncate(TOPICS);
    let mut named = topics.join("; ");
    if more > 0 {
        named.push_str(&format!("; и ещё {more}"));
    }
    named
}
