//! The list of programmes with how far each has come. Items and meetings are counted from their
//! indexes; whole rows are read for the page that is shown.

use nastavnik_domain::deadline::Span;
use nastavnik_domain::programme::State;
use nastavnik_domain::programme::listing::{Counts, Page, Query, Row, Sort, View};
use nastavnik_domain::programme::progress::{Progress, weeks};
use nastavnik_domain::vocabulary::{Form, Model, Role};
use nastavnik_domain::{Day, school_year};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::{changed, get};
use crate::pair::{Named, member, members};
use crate::person::patterns;
use crate::record::{all, one};
use crate::transact::Read;
use crate::{Error, Result};

const FROM: &str = "FROM programme g JOIN pair ON pair.id = g.pair_id";
const LIVE: &str = "(g.archived_on IS NULL AND pair.archived_on IS NULL)";
/// Takes the day twice.
const LATE: &str = r#"(g.closed_on IS NULL AND (g."end" < ? OR EXISTS (SELECT 1 FROM programme_item i
    WHERE i.programme_id = g.id AND i.status IN ('not_started', 'in_progress') AND i."end" < ?)))"#;

/// One page of the list that the query asks for; `today` tells what is late.
pub fn list(read: &Read, query: &Query, today: Day) -> Result<Page> {
    let (rows, counts) = (rows(read, query, today)?, counts(read, query.school_year, today)?);
    let narrowed = query.form.is_some()
        || query.pair_id.is_some()
        || query.person_id.is_some()
        || !patterns(&query.text).is_empty();
    let total = match query.offset == 0 && rows.len() < query.limit as usize {
        true => rows.len() as u32,
        // What a view has in all has just been counted.
        false if !narrowed => counts.of(query.view),
        false => {
            let filter = filter(read, query, today)?;
            let sql = format!("SELECT count(*) {FROM} WHERE {}", filter.sql);
            read.conn.prepare_cached(&sql)?.query_row(params_from_iter(filter.values), |row| row.get(0))?
        }
    };
    Ok(Page { rows, total, counts })
}

/// The lines of that page alone.
pub fn rows(read: &Read, query: &Query, today: Day) -> Result<Vec<Row>> {
    let filter = filter(read, query, today)?;
    let order = order(query);
    let sql = format!("SELECT g.id {FROM} WHERE {} ORDER BY {order} LIMIT ? OFFSET ?", filter.sql);
    let mut values = filter.values;
    values.extend([Value::from(query.limit), Value::from(query.offset)]);
    let ids: Vec<String> = all(read, &sql, params_from_iter(values), |row| Ok(row.get(0)?))?;
    ids.iter().map(|id| row(read, id, today)).collect()
}

/// How many programmes each view has, in a school year or in all.
pub fn counts(read: &Read, school_year: Option<i16>, today: Day) -> Result<Counts> {
    let year = in_year(school_year);
    let sql = format!(
        "SELECT total(live), total(live AND closed_on IS NULL AND approved_on IS NULL),
            total(live AND closed_on IS NULL AND approved_on IS NOT NULL), total(live AND late),
            total(live AND closed_on IS NOT NULL), total(NOT live)
         FROM (SELECT {LIVE} AS live, g.approved_on, g.closed_on, {LATE} AS late {FROM} WHERE {})",
        year.sql
    );
    let day = Value::Text(today.to_string());
    let values = [day.clone(), day].into_iter().chain(year.values);
    Ok(read.conn.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        Ok(Counts {
            all: number(0)?,
            draft: number(1)?,
            approved: number(2)?,
            late: number(3)?,
            closed: number(4)?,
            archived: number(5)?,
        })
    })?)
}

struct Filter {
    sql: String,
    values: Vec<Value>,
}

fn in_year(year: Option<i16>) -> Filter {
    match year.and_then(school_year::bounds) {
        Some((first, last)) => Filter {
            sql: "g.start <= ? AND g.\"end\" >= ?".into(),
            values: vec![Value::Text(last.to_string()), Value::Text(first.to_string())],
        },
        None => Filter { sql: "TRUE".into(), values: Vec::new() },
    }
}

fn filter(read: &Read, query: &Query, today: Day) -> Result<Filter> {
    let year = in_year(query.school_year);
    let (mut parts, mut values) = (vec![year.sql], year.values);
    parts.push(if query.view == View::Archived { format!("NOT {LIVE}") } else { LIVE.into() });
    match query.view {
        View::All | View::Archived => {}
        View::Draft => parts.push("g.closed_on IS NULL AND g.approved_on IS NULL".into()),
        View::Approved => parts.push("g.closed_on IS NULL AND g.approved_on IS NOT NULL".into()),
        View::Closed => parts.push("g.closed_on IS NOT NULL".into()),
        View::Late => {
            parts.push(LATE.into());
            values.extend([Value::Text(today.to_string()), Value::Text(today.to_string())]);
        }
    }
    let mut with = |sql: &str, value: &str, times: usize| {
        parts.push(sql.into());
        values.extend(std::iter::repeat_n(Value::Text(value.to_owned()), times));
    };
    if let Some(form) = query.form {
        with("pair.form = ?", form.code(), 1);
    }
    if let Some(pair) = &query.pair_id {
        with("g.pair_id = ?", pair, 1);
    }
    if let Some(person) = &query.person_id {
        // One of a group may have a programme alone: the others of the group have no part in it.
        with(
            "g.pair_id IN (SELECT pair_id FROM pair_member WHERE person_id = ?
                AND (role = 'mentor' OR g.mentee_id IS NULL OR g.mentee_id = ?))",
            person,
            2,
        );
    }
    for pattern in patterns(&query.text) {
        let named = Named::of(read, "g.pair_id", pattern)?;
        parts.push(named.sql);
        values.extend(named.values);
    }
    Ok(Filter { sql: parts.join(" AND "), values })
}

fn order(query: &Query) -> String {
    let down = if query.descending { " DESC" } else { "" };
    let name = |role: Role| {
        format!(
            "(SELECT p.name_key FROM pair_member m JOIN person p ON p.id = m.person_id
              WHERE m.pair_id = g.pair_id AND m.role = '{}' ORDER BY m.position LIMIT 1)",
            role.code()
        )
    };
    let mentor = name(Role::Mentor);
    let mentee =
        format!("coalesce((SELECT name_key FROM person WHERE id = g.mentee_id), {})", name(Role::Mentee));
    match query.sort {
        Sort::Mentor => format!("{mentor}{down}, g.start, g.id"),
        Sort::Mentee => format!("{mentee}{down}, g.start, g.id"),
        Sort::Start => format!("g.start{down}, {mentor}"),
        Sort::End => format!("g.\"end\"{down}, {mentor}"),
        Sort::Stage => format!(
            "CASE g.stage WHEN 'preparing' THEN 1 WHEN 'designing' THEN 2 WHEN 'working' THEN 3
                WHEN 'reflecting' THEN 4 ELSE 5 END{down}, {mentor}"
        ),
        Sort::Progress => format!(
            "(SELECT avg(i.status = 'done') FROM programme_item i
              WHERE i.programme_id = g.id AND i.status <> 'dropped'){down}, {mentor}"
        ),
        Sort::State => format!("(g.closed_on IS NOT NULL) * 2 + (g.approved_on IS NOT NULL){down}, {mentor}"),
    }
}

/// One line of the list.
pub fn row(read: &Read, id: &str, today: Day) -> Result<Row> {
    let programme = get(read, id)?;
    let span = programme.span()?;
    let sql = "SELECT title, form, model, archived_on IS NOT NULL FROM pair WHERE id = ?";
    let pair: Option<(String, String, Option<String>, bool)> =
        one(read, sql, [&programme.pair_id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let (title, form, model, pair_archived) = pair.ok_or(Error::NotFound { what: "pair" })?;
    let mut mentees = members(read, &programme.pair_id, Role::Mentee)?;
    if let Some(own) = &programme.fields.mentee_id {
        mentees.retain(|mentee| mentee.person_id == *own);
        // Somebody who has left the group since is still the one whose programme it is.
        if mentees.is_empty() {
            mentees.extend(member(read, own)?);
        }
    }
    let state = programme.state();
    let as_of = programme.as_of(today);
    Ok(Row {
        progress: progress(read, id, &programme.pair_id, programme.fields.mentee_id.as_deref(), span, as_of)?,
        changed: state == State::Approved && changed(read, &programme)?,
        overdue: state != State::Closed && span.to < today,
        id: programme.id,
        mentors: members(read, &programme.pair_id, Role::Mentor)?,
        pair_id: programme.pair_id,
        title,
        mentees,
        mentee_id: programme.fields.mentee_id,
        form: Form::from_code(&form).unwrap_or(Form::TeacherTeacher),
        model: model.and_then(|code| Model::from_code(&code)),
        start: span.from,
        end: span.to,
        stage: programme.stage,
        state,
        archived: programme.archived || pair_archived,
    })
}

fn progress(
    read: &Read,
    id: &str,
    pair: &str,
    mentee: Option<&str>,
    span: Span,
    today: Day,
) -> Result<Progress> {
    let items = r#"SELECT total(status = 'done'), total(status <> 'dropped'),
        total(status IN ('not_started', 'in_progress') AND coalesce("end" < ?, 0))
        FROM programme_item WHERE programme_id = ?"#;
    let (done, items, late) = read.conn.prepare_cached(items)?.query_row((today.to_string(), id), |row| {
        let number = |i| row.get::<_, f64>(i).map(|number| number as u32);
        Ok((number(0)?, number(1)?, number(2)?))
    })?;
    // A group's meeting counts for a mentee who was not away.
    let meetings =
        "SELECT count(*) FROM meeting WHERE pair_id = ?1 AND status = 'held' AND day BETWEEN ?2 AND ?3
        AND (?4 IS NULL OR NOT EXISTS (SELECT 1 FROM attendance
            WHERE meeting_id = meeting.id AND person_id = ?4 AND present = 0))";
    let meetings = read
        .conn
        .prepare_cached(meetings)?
        .query_row((pair, span.from.to_string(), span.to.to_string(), mentee), |row| row.get(0))?;
    let (weeks_gone, weeks) = weeks(span, today);
    Ok(Progress { done, items, late, weeks_gone, weeks, meetings })
}
