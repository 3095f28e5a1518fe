//! The list of meetings: narrowed, searched and sorted along the index of days; whole rows are read
//! only for the page that is shown.

use nastavnik_domain::meeting::listing::{Counts, Page, Query, Row};
use nastavnik_domain::meeting::{Fields, Form, Kind, Status};
use nastavnik_domain::{Day, school_year};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use crate::pair;
use crate::person::patterns;
use crate::record::{self, all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// One page of the list that the query asks for.
pub fn list(read: &Read, query: &Query, today: Day) -> Result<Page> {
    let filter = filter(read, query)?;
    let counts = counts(read, &filter)?;
    let total = match query.status {
        None => counts.all,
        Some(Status::Held) => counts.held,
        Some(Status::Planned) => counts.planned,
        Some(Status::Cancelled) => counts.cancelled,
    };
    let down = if query.ascending { "" } else { " DESC" };
    let status = query.status.map(|status| format!(" AND status = '{}'", status.code())).unwrap_or_default();
    let sql = format!(
        "SELECT id FROM meeting WHERE {}{status} ORDER BY day{down}, id{down} LIMIT ? OFFSET ?",
        filter.sql
    );
    let mut values = filter.values;
    values.extend([Value::from(query.limit), Value::from(query.offset)]);
    let ids: Vec<String> = all(read, &sql, params_from_iter(values), |row| Ok(row.get(0)?))?;
    let rows = ids.iter().map(|id| row(read, id, today)).collect::<Result<_>>()?;
    Ok(Page { rows, total, counts })
}

/// By the index alone, whatever the status.
fn counts(read: &Read, filter: &Filter) -> Result<Counts> {
    let sql = format!(
        "SELECT count(*), total(status = 'held'), total(status = 'planned') FROM meeting WHERE {}",
        filter.sql
    );
    Ok(read.conn.prepare_cached(&sql)?.query_row(params_from_iter(&filter.values), |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        let (all, held, planned) = (row.get::<_, u32>(0)?, number(1)?, number(2)?);
        Ok(Counts { all, held, planned, cancelled: all - held - planned })
    })?)
}

struct Filter {
    sql: String,
    values: Vec<Value>,
}

fn filter(read: &Read, query: &Query) -> Result<Filter> {
    let mut parts = vec!["true".to_owned()];
    let mut values = Vec::new();
    let mut need = |sql: &str, value: String| {
        parts.push(sql.to_owned());
        values.push(Value::Text(value));
    };
    if let Some(pair) = &query.pair_id {
        need("pair_id = ?", pair.clone());
    }
    if let Some(person) = &query.person_id {
        need("pair_id IN (SELECT pair_id FROM pair_member WHERE person_id = ?)", person.clone());
    }
    if let Some(kind) = query.kind {
        need("kind = ?", kind.code().to_owned());
    }
    let year = query.school_year.and_then(school_year::bounds);
    for (first, last) in year.into_iter() {
        need("day >= ?", first.to_string());
        need("day <= ?", last.to_string());
    }
    if let Some(from) = query.from {
        need("day >= ?", from.to_string());
    }
    if let Some(to) = query.to {
        need("day <= ?", to.to_string());
    }
    for pattern in patterns(&query.text) {
        // Which pairs are meant is found out first: not at each of fifty thousand meetings.
        let pairs = named(read, &pattern)?;
        let of_pairs = match pairs.is_empty() {
            true => String::new(),
            false => format!(" OR pair_id IN ({})", vec!["?"; pairs.len()].join(", ")),
        };
        parts.push(format!("(search_key LIKE ? ESCAPE '\\'{of_pairs})"));
        values.push(Value::Text(pattern));
        values.extend(pairs.into_iter().map(Value::Text));
    }
    Ok(Filter { sql: parts.join(" AND "), values })
}

/// More pairs than a search by name is likely to mean; SQLite takes no more places than 32 000.
const NAMED: u32 = 10_000;

/// Pairs whose people or title have the word.
fn named(read: &Read, pattern: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT m.pair_id FROM person p CROSS JOIN pair_member m ON m.person_id = p.id
            WHERE p.search_key LIKE ?1 ESCAPE '\\'
        LIMIT ?2";
    let mut found: Vec<String> = all(read, sql, (pattern, NAMED), |row| Ok(row.get(0)?))?;
    found.extend(pair::titled(read, pattern)?);
    Ok(found)
}

/// One line of the list.
fn row(read: &Read, id: &str, today: Day) -> Result<Row> {
    let sql =
        "SELECT *, (SELECT count(*) FROM attendance WHERE meeting_id = meeting.id AND NOT present) AS absent
               FROM meeting WHERE id = ?";
    let (fields, pair_id, absent): (Fields, String, u32) =
        one(read, sql, [id], |row| Ok((record::read(row)?, row.get("pair_id")?, row.get("absent")?)))?
            .ok_or(Error::NotFound { what: "meeting" })?;
    let Some(day) = fields.day else { return Err(Error::Damaged("meeting without a day".into())) };
    let status = fields.status.unwrap_or(Status::Held);
    Ok(Row {
        id: id.to_owned(),
        pair: pair::title(read, &pair_id)?,
        pair_id,
        day,
        kind: fields.kind.unwrap_or(Kind::Work),
        form: fields.form.unwrap_or(Form::InPerson),
        status,
        minutes: fields.minutes,
        topic: fields.topic,
        result: fields.result,
        task: fields.task,
        overdue: status == Status::Planned && day < today,
        absent,
    })
}
