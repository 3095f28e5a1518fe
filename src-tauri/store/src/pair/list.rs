//! The list of pairs and groups.

use nastavnik_domain::meeting::due::quiet;
use nastavnik_domain::pair::listing::{Counts, Member, Page, Query, Row, Sort, Stand, View, needs};
use nastavnik_domain::person::Fields as Person;
use nastavnik_domain::vocabulary::{Form, Model, PairStatus, Role};
use nastavnik_domain::{Day, school_year};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::{Named, kinds};
use crate::meeting::{fit, progress};
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
        false => count(read, filter(read, query, Some(query.view), today)?)?,
    };
    Ok(Page { rows, total, counts: counts(read, query.school_year, today)? })
}

/// The lines of that page alone.
pub fn rows(read: &Read, query: &Query, today: Day) -> Result<Vec<Row>> {
    lines(read, query, filter(read, query, Some(query.view), today)?, |id| row(read, id, today))
}

/// Pairs in work that may need something by the day `soon`: all but those which simply go on. What
/// their meetings and programmes say is not looked at.
pub fn unsettled(read: &Read, query: &Query, today: Day, soon: Day) -> Result<Vec<Row>> {
    let mut filter = filter(read, query, Some(query.view), today)?;
    filter.sql.push_str(
        " AND status NOT IN ('completed', 'stopped') AND (status <> 'active' OR \"end\" <= ?
            OR id IN (SELECT pair_id FROM pair_member WHERE consented_on IS NULL))",
    );
    filter.values.push(Value::Text(soon.to_string()));
    lines(read, query, filter, |id| found(read, id, |row| line(read, row, today)))
}

/// Only ids are sorted; whole rows are read for the page that is shown.
fn lines(read: &Read, query: &Query, filter: Filter, line: impl Fn(&str) -> Result<Row>) -> Result<Vec<Row>> {
    let sql = format!("SELECT id FROM pair WHERE {} ORDER BY {} LIMIT ? OFFSET ?", filter.sql, order(query));
    let mut values = filter.values;
    values.extend([Value::from(query.limit), Value::from(query.offset)]);
    let ids: Vec<String> = all(read, &sql, params_from_iter(values), |row| Ok(row.get(0)?))?;
    ids.iter().map(|id| line(id)).collect()
}

fn count(read: &Read, filter: Filter) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM pair WHERE {}", filter.sql);
    Ok(read.conn.prepare_cached(&sql)?.query_row(params_from_iter(filter.values), |row| row.get(0))?)
}

/// One line of the list.
pub fn row(read: &Read, id: &str, today: Day) -> Result<Row> {
    found(read, id, |row| {
        let (line, started) = (line(read, row, today)?, day(row, "started_on")?);
        met(read, line, started, today)
    })
}

fn found(read: &Read, id: &str, line: impl FnOnce(&rusqlite::Row) -> Result<Row>) -> Result<Row> {
    one(read, "SELECT * FROM pair WHERE id = ?", [id], line)?.ok_or(Error::NotFound { what: "pair" })
}

/// The line with what meetings and programmes say of the pair.
fn met(read: &Read, row: Row, started: Option<Day>, today: Day) -> Result<Row> {
    let totals = progress::of_pair(read, &row.id, today)?;
    let stand = Stand {
        unfit: fit::is_unfit(read, &row.id)?,
        quiet: quiet(started.unwrap_or(row.start), totals.last, today).is_some(),
        has_programme: progress::has_programme(read, &row.id)?,
        ..stand(&row)
    };
    let needs = needs(&stand, today);
    Ok(Row {
        alert: needs.first().copied(),
        needs,
        met: totals.held,
        last_met: totals.last,
        next_meeting: totals.next,
        ..row
    })
}

/// As long as nothing is known of its meetings.
fn stand(row: &Row) -> Stand {
    let missing = row.mentors.iter().chain(&row.mentees).any(|member| member.consented_on.is_none());
    Stand {
        status: row.status,
        consents_missing: missing,
        end: row.end,
        unfit: false,
        quiet: false,
        has_programme: true,
    }
}

/// How many pairs each view has, in a school year or in all. Remembered until something changes: a
/// list is asked for at every letter of a search.
pub fn counts(read: &Read, school_year: Option<i16>, today: Day) -> Result<Counts> {
    let key = (read.conn.total_changes(), school_year, today);
    if let Some((of, counts)) = read.pair_counts.borrow().as_ref()
        && *of == key
    {
        return Ok(counts.clone());
    }
    let query = Query { school_year, ..Query::default() };
    let count = |view: View| count(read, filter(read, &query, Some(view), today)?);
    let counts = Counts {
        all: count(View::All)?,
        active: count(View::Active)?,
        preparing: count(View::Preparing)?,
        stuck: count(View::Stuck)?,
        finished: count(View::Finished)?,
        archived: count(View::Archived)?,
    };
    *read.pair_counts.borrow_mut() = Some((key, counts.clone()));
    Ok(counts)
}

struct Filter {
    sql: String,
    values: Vec<Value>,
}

fn filter(read: &Read, query: &Query, view: Option<View>, today: Day) -> Result<Filter> {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    let archived = if view == Some(View::Archived) { "IS NOT NULL" } else { "IS NULL" };
    parts.push(format!("archived_on {archived}"));
    match view {
        Some(View::Active) => parts.push("status = 'active'".into()),
        Some(View::Preparing) => parts.push("status IN ('proposed', 'consented', 'ordered')".into()),
        Some(View::Stuck) => parts.push(progress::quiet(today)),
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
        let named = Named::of(read, "id", pattern)?;
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
    let mut line = Row {
        title: row.get("title")?,
        form: Form::from_code(&row.get::<_, String>("form")?).unwrap_or(Form::TeacherTeacher),
        model: row.get::<_, Option<String>>("model")?.and_then(|code| Model::from_code(&code)),
        kinds: kinds(&row.get::<_, String>("kinds")?),
        alert: None,
        needs: Vec::new(),
        met: 0,
        last_met: None,
        next_meeting: None,
        id,
        mentors,
        mentees,
        start,
        end,
        status,
    };
    line.needs = needs(&stand(&line), today);
    line.alert = line.needs.first().copied();
    Ok(line)
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
