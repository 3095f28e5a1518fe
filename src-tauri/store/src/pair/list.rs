//! The list of pairs and groups.

use nastavnik_domain::pair::listing::{Counts, Member, Page, Query, Row, Sort, View, alert};
use nastavnik_domain::person::Fields as Person;
use nastavnik_domain::vocabulary::{Form, Model, PairStatus, Role};
use nastavnik_domain::{Day, school_year};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::kinds;
use crate::mentor::day;
use crate::person::patterns;
use crate::record::{self, all, one};
use crate::transact::Read;
use crate::{Error, Result};

/// One page of the list that the query asks for; `today` tells what needs attention.
pub fn list(read: &Read, query: &Query, today: Day) -> Result<Page> {
    let rows = rows(read, query, today)?;
    let total = match query.offset == 0 && rows.len() < query.limit as usize {
        true => rows.len() as u32,
        false => count(read, filter(query, Some(query.view)))?,
    };
    Ok(Page { rows, total, counts: counts(read, query.school_year)? })
}

/// The lines of that page alone.
pub fn rows(read: &Read, query: &Query, today: Day) -> Result<Vec<Row>> {
    lines(read, query, filter(query, Some(query.view)), today)
}

/// Pairs in work that may need something by the day `soon`: all but those which simply go on.
pub fn unsettled(read: &Read, query: &Query, today: Day, soon: Day) -> Result<Vec<Row>> {
    let mut filter = filter(query, Some(query.view));
    filter.sql.push_str(
        " AND status NOT IN ('completed', 'stopped') AND (status <> 'active' OR \"end\" <= ?
            OR id IN (SELECT pair_id FROM pair_member WHERE consented_on IS NULL))",
    );
    filter.values.push(Value::Text(soon.to_string()));
    lines(read, query, filter, today)
}

/// Only ids are sorted; whole rows are read for the page that is shown.
fn lines(read: &Read, query: &Query, filter: Filter, today: Day) -> Result<Vec<Row>> {
    let sql = format!("SELECT id FROM pair WHERE {} ORDER BY {} LIMIT ? OFFSET ?", filter.sql, order(query));
    let mut values = filter.values;
    values.extend([Value::from(query.limit), Value::from(query.offset)]);
    let ids: Vec<String> = all(read, &sql, params_from_iter(values), |row| Ok(row.get(0)?))?;
    ids.iter().map(|id| row(read, id, today)).collect()
}

fn count(read: &Read, filter: Filter) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM pair WHERE {}", filter.sql);
    Ok(read.conn.prepare_cached(&sql)?.query_row(params_from_iter(filter.values), |row| row.get(0))?)
}

/// One line of the list.
pub fn row(read: &Read, id: &str, today: Day) -> Result<Row> {
    one(read, "SELECT * FROM pair WHERE id = ?", [id], |row| line(read, row, today))?
        .ok_or(Error::NotFound { what: "pair" })
}

/// How many pairs each view has, in a school year or in all.
pub fn counts(read: &Read, school_year: Option<i16>) -> Result<Counts> {
    let query = Query { school_year, ..Query::default() };
    let count = |view: View| count(read, filter(&query, Some(view)));
    Ok(Counts {
        all: count(View::All)?,
        active: count(View::Active)?,
        preparing: count(View::Preparing)?,
        finished: count(View::Finished)?,
        archived: count(View::Archived)?,
    })
}

struct Filter {
    sql: String,
    values: Vec<Value>,
}

fn filter(query: &Query, view: Option<View>) -> Filter {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    let archived = if view == Some(View::Archived) { "IS NOT NULL" } else { "IS NULL" };
    parts.push(format!("archived_on {archived}"));
    match view {
        Some(View::Active) => parts.push("status = 'active'".into()),
        Some(View::Preparing) => parts.push("status IN ('proposed', 'consented', 'ordered')".into()),
        Some(View::Finished) => parts.push("status IN ('completed', 'stopped')".into()),
        _ => {}
    }
    if let Some(form) = query.form {
        parts.push("form = ?".into());
        values.push(Value::Text(form.code().into()));
    }
    if let Some(kind) = query.kind {
        parts.push("instr(kinds, ?) > 0".into());
        values.push(Value::Text(format!(",{},", kind.code())));
    }
    if let Some(status) = query.status {
        parts.push("status = ?".into());
        values.push(Value::Text(status.code().into()));
    }
    if let Some(person) = &query.person_id {
        parts.push("id IN (SELECT pair_id FROM pair_member WHERE person_id = ?)".into());
        values.push(Value::Text(person.clone()));
    }
    if let Some((first, last)) = query.school_year.and_then(school_year::bounds) {
        parts.push("start <= ? AND \"end\" >= ?".into());
        values.extend([Value::Text(last.to_string()), Value::Text(first.to_string())]);
    }
    for pattern in patterns(&query.text) {
        parts.push(
            "(id IN (SELECT m.pair_id FROM person p CROSS JOIN pair_member m ON m.person_id = p.id
                WHERE p.search_key LIKE ? ESCAPE '\\') OR title LIKE ? ESCAPE '\\')"
                .into(),
        );
        values.extend([Value::Text(pattern.clone()), Value::Text(pattern)]);
    }
    Filter { sql: parts.join(" AND "), values }
}

fn order(query: &Query) -> String {
    let down = if query.descending { " DESC" } else { "" };
    let name = |role: Role| {
        format!(
            "(SELECT p.name_key FROM pair_member m JOIN person p ON p.id = m.person_id
              WHERE m.pair_id = pair.id AND m.role = '{}' ORDER BY m.position LIMIT 1)",
            role.code()
        )
    };
    let mentor = name(Role::Mentor);
    match query.sort {
        Sort::Mentor => format!("{mentor}{down}, start, id"),
        Sort::Mentee => format!("{}{down}, start, id", name(Role::Mentee)),
        Sort::Start => format!("start{down}, {mentor}"),
        Sort::End => format!("\"end\"{down}, {mentor}"),
        Sort::Status => format!(
            "CASE status WHEN 'proposed' THEN 1 WHEN 'consented' THEN 2 WHEN 'ordered' THEN 3
                WHEN 'active' THEN 4 WHEN 'completed' THEN 5 ELSE 6 END{down}, {mentor}"
        ),
    }
}

fn line(read: &Read, row: &rusqlite::Row, today: Day) -> Result<Row> {
    let id: String = row.get("id")?;
    let (mentors, mentees) = (members(read, &id, Role::Mentor)?, members(read, &id, Role::Mentee)?);
    let status = PairStatus::from_code(&row.get::<_, String>("status")?).unwrap_or(PairStatus::Proposed);
    let (Some(start), Some(end)) = (day(row, "start")?, day(row, "end")?) else {
        return Err(Error::Damaged("pair without a period".into()));
    };
    let missing = mentors.iter().chain(&mentees).any(|member| member.consented_on.is_none());
    Ok(Row {
        title: row.get("title")?,
        form: Form::from_code(&row.get::<_, String>("form")?).unwrap_or(Form::TeacherTeacher),
        model: row.get::<_, Option<String>>("model")?.and_then(|code| Model::from_code(&code)),
        kinds: kinds(&row.get::<_, String>("kinds")?),
        alert: alert(status, missing, end, today),
        id,
        mentors,
        mentees,
        start,
        end,
        status,
    })
}

pub(crate) fn members(read: &Read, pair: &str, role: Role) -> Result<Vec<Member>> {
    let sql = "SELECT p.*, m.consented_on, o.short_name AS organization FROM pair_member m
               JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = p.organization_id
               WHERE m.pair_id = ? AND m.role = ? ORDER BY m.position";
    all(read, sql, [pair, role.code()], member_row)
}

/// Somebody who is not in the pair any more, as its members are shown.
pub(crate) fn member(read: &Read, person: &str) -> Result<Option<Member>> {
    let sql = "SELECT p.*, NULL AS consented_on, o.short_name AS organization FROM person p
               LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = ?";
    one(read, sql, [person], member_row)
}

fn member_row(row: &rusqlite::Row) -> Result<Member> {
    let fields: Person = record::read(row)?;
    let organization = row.get::<_, Option<String>>("organization")?.unwrap_or_default();
    Ok(Member {
        person_id: row.get("id")?,
        name: fields.name().full(),
        short_name: fields.name().short(),
        detail: [fields.role_line(), organization]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        consented_on: day(row, "consented_on")?,
    })
}
