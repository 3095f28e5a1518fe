//! Schools' workbooks as they would be taken in: whose they are, what is new in them, what is wrong.

use std::path::Path;

use nastavnik_domain::Day;
use nastavnik_domain::school_return::reading::{Problem, Return, Trust};
use nastavnik_domain::school_return::{Change, FORMAT, Head, Part, Period, Table, compare, seal, title};
use nastavnik_store::{Read as Store, organization, returns};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::files::{files, name};
use super::letter::{about, about_refused};
use super::open::{PORTION, opened};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnRead")]
pub struct Read {
    /// Files, or folders (a stick) whose workbooks are looked for.
    paths: Vec<String>,
    /// The school that they are from, as the user says.
    #[ts(optional = nullable)]
    organization_id: Option<String>,
    /// For workbooks that do not say of what time they are.
    #[ts(optional = nullable)]
    school_year: Option<i16>,
    #[ts(optional = nullable)]
    period: Option<Period>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnLook")]
pub struct Look {
    path: String,
    file: String,
    /// Why it cannot be taken in at all.
    refused: Option<Fault>,
    organization: String,
    /// The district's school that it is from; `None` for one that is not there yet.
    organization_id: Option<String>,
    head: Option<Head>,
    trust: Option<Trust>,
    parts: Vec<Counted>,
    problems: Vec<Problem>,
    /// What the school can be written; empty where there is nothing to write about.
    letter: String,
    /// The last return of that school for that time.
    before: Option<returns::Row>,
    /// Beside that one.
    changes: Vec<Change>,
    /// This very content has been taken in.
    known: bool,
    /// Mentors by their full names, to see who stands in two schools.
    mentors: Vec<String>,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnCounted")]
pub struct Counted {
    part: Part,
    rows: usize,
}

pub fn read(app: &App, arg: Read) -> Result<Vec<Look>, Fault> {
    let store = app.store()?;
    let paths = files(&arg.paths)?;
    // A screen that reads in portions says by itself how far it is.
    let work = (paths.len() > PORTION).then(|| app.work.begin("Читаю отчёты"));
    let mut looks = Vec::new();
    for (path, found) in paths.iter().zip(opened(&paths)) {
        work.as_ref().map_or(Ok(()), |work| work.at(looks.len(), paths.len()))?;
        looks.push(look(store, path, found, &arg)?);
    }
    Ok(looks)
}

fn look(store: &Store, path: &Path, found: Result<Return, Fault>, said: &Read) -> Result<Look, Fault> {
    let mut look = Look {
        path: path.display().to_string(),
        file: name(path),
        refused: None,
        organization: String::new(),
        organization_id: None,
        head: None,
        trust: None,
        parts: Vec::new(),
        problems: Vec::new(),
        letter: String::new(),
        before: None,
        changes: Vec::new(),
        known: false,
        mentors: Vec::new(),
    };
    let found = match found {
        Ok(found) => found,
        Err(fault) => return Ok(Look { letter: about_refused(&fault), refused: Some(fault), ..look }),
    };
    look.organization_id = match &said.organization_id {
        Some(id) => Some(organization::get(store, id)?.id),
        None => school(store, &found)?,
    };
    let time = found.head.as_ref().map(|head| (head.school_year, head.period));
    if let (Some(school), Some((year, period))) =
        (&look.organization_id, time.or(said.school_year.zip(said.period)))
        && let Some(last) = returns::last(store, school, year, period)?
    {
        look.known = last.seal == sealed(&found, year, period);
        // The very same content has no changes to look for.
        if !look.known {
            look.changes = compare(&returns::tables(store, &last.id)?, &found.tables);
        }
        look.before = Some(last);
    }
    look.parts = found.tables.iter().map(counted).collect();
    look.mentors = mentors(&found.tables);
    look.letter = about(&found.organization, &found.problems);
    look.organization = found.organization;
    look.head = found.head;
    look.trust = Some(found.trust);
    look.problems = found.problems;
    Ok(look)
}

pub(super) fn counted(table: &Table) -> Counted {
    Counted { part: table.part, rows: table.rows.iter().filter(|row| row.level == 0).count() }
}

/// Without children, whose names are shortened: initials would find strangers.
fn mentors(tables: &[Table]) -> Vec<String> {
    let rows = tables.iter().filter(|table| table.part == Part::Mentors).flat_map(|table| &table.rows);
    let names = rows.filter(|row| row.level == 0).map(|row| title(Part::Mentors, row));
    names.filter(|name| !name.contains('.')).collect()
}

/// The school that the same sender's returns were taken in for, or one of the same name.
pub(super) fn school(store: &Store, found: &Return) -> Result<Option<String>, Fault> {
    if let Some(head) = &found.head
        && let Some(known) = returns::school_of(store, &head.organization_id)?
    {
        return Ok(Some(known));
    }
    Ok(organization::school_named(store, &found.organization)?)
}

/// What a return without a head is taken as; the user has said so.
pub(super) fn said(school_year: i16, period: Period, found: &Return, made_on: Day) -> Head {
    Head {
        format: FORMAT,
        organization_id: String::new(),
        organization: found.organization.clone(),
        district: String::new(),
        school_year,
        period,
        made_on,
    }
}

/// The same for the same content. A workbook made by hand has no day of its own: it is the same one
/// whenever it is read.
pub(super) fn sealed(found: &Return, school_year: i16, period: Period) -> String {
    let head =
        found.head.clone().unwrap_or_else(|| said(school_year, period, found, Day(jiff::civil::Date::ZERO)));
    seal(&head, &found.tables)
}
