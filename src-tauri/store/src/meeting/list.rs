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
    let filter = filter(query);
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
    let sql = format!("SELECT status, count(*) FROM meeting WHERE {} GROUP BY status", filter.sql);
    let mut counts = Counts::default();
    let found: Vec<(String, u32)> =
        all(read, &sql, params_from_iter(&filter.values), |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (code, count) in found {
        counts.all += count;
        match Status::from_code(&code) {
            Some(Status::Held) => counts.held = count,
            Some(Status::Planned) => counts.planned = count,
            _ => counts.cancelled = count,
        }
    }
    Ok(counts)
}

struct Filter {
    sql: String,
    values: Vec<Value>,
}

fn filter(query: &Query) -> Filter {
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
        parts.push(
            "(search_key LIKE ? ESCAPE '\\' OR pair_id IN (
                SELECT m.pair_id FROM person p CROSS JOIN pair_member m ON m.person_id = p.id
                WHERE p.search_key LIKE ? ESCAPE '\\')
              OR pair_id IN (SELECT id FROM pair WHERE title LIKE ? ESCAPE '\\'))"
                .into(),
        );
        values.extend([pattern.clone(), pattern.clone(), pattern].map(Value::Text));
    }
    Filter { sql: parts.join(" AND "), values }
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
