//! A return that was taken in: what it says, what the school has to put right, what changed in it.

use nastavnik_domain::school_return::reading::Problem;
use nastavnik_domain::school_return::{Change, Part, Table, compare};
use nastavnik_store::{organization, returns};
use serde::Serialize;
use ts_rs::TS;

use super::letter::about;
use super::read::{Counted, counted};
use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
#[ts(rename = "KeptReturn")]
pub struct Kept {
    row: returns::Row,
    parts: Vec<Counted>,
    /// Lines of «Сведения об организации»: heading and value.
    facts: Vec<[String; 2]>,
    problems: Vec<Problem>,
    /// For the school; empty where there is nothing to write about.
    letter: String,
    /// The one that the school had sent for the same time before.
    before: Option<returns::Row>,
    /// Beside that one.
    changes: Vec<Change>,
}

pub fn get(app: &App, arg: Id) -> Result<Kept, Fault> {
    let store = app.store()?;
    let row = returns::get(store, &arg.id)?;
    let returns::Body { tables, problems } = returns::body(store, &row.id)?;
    let before = returns::before(store, &row)?;
    let changes = match &before {
        Some(before) => compare(&returns::tables(store, &before.id)?, &tables),
        None => Vec::new(),
    };
    let school = organization::get(store, &row.organization_id)?.fields.short_name;
    Ok(Kept {
        parts: tables.iter().map(counted).collect(),
        facts: facts(&tables),
        letter: about(&school, &problems),
        row,
        problems,
        before,
        changes,
    })
}

fn facts(tables: &[Table]) -> Vec<[String; 2]> {
    let lines = tables.iter().filter(|table| table.part == Part::Organization).flat_map(|table| &table.rows);
    let fact = |row: &nastavnik_domain::school_return::Row| match row.cells.as_slice() {
        [title, value, ..] if !value.is_empty() => Some([title.plain(), value.plain()]),
        _ => None,
    };
    lines.filter_map(fact).collect()
}
