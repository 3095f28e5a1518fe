//! The pairs of a report with what came of them.

use super::super::cells;
use crate::document::{Table, cell, row, table};
use crate::grammar::{Case, Named};
use crate::writing::{Member, Pair};

const COLUMNS: [f64; 7] = [10.0, 40.0, 44.0, 45.0, 28.0, 28.0, 62.0];
const HEAD: [&str; 7] =
    ["№", "Наставник", "Наставляемый", "Форма", "Период", "Работа завершена", "Результат"];
/// Rows of a form to be filled by hand, and the height of a row in mm.
const ROWS: usize = 10;
const HEIGHT: f64 = 11.0;

pub fn pairs(pairs: &[Pair]) -> Table {
    let table = table(COLUMNS).head(HEAD);
    if pairs.is_empty() {
        return table.rows(cells::numbered(ROWS, HEAD.len(), HEIGHT));
    }
    let rows = pairs.iter().enumerate().map(|(index, pair)| {
        row([
            cells::number(index),
            names(&pair.mentors),
            group(pair),
            cell(pair.form.label()),
            cells::lines(cells::period(Some(pair.start), Some(pair.end))),
            cell(pair.finished_on.map(|day| day.short()).unwrap_or_default()),
            cells::lines([&pair.result]),
        ])
        .height(HEIGHT)
    });
    table.rows(rows)
}

fn names(members: &[Member]) -> crate::document::Cell {
    cells::lines(members.iter().map(name))
}

fn name(member: &Member) -> String {
    Named::of(&member.person.fields).full(Case::Nominative)
}

/// A group's name stands above its people.
fn group(pair: &Pair) -> crate::document::Cell {
    let title = if pair.title.is_empty() { String::new() } else { format!("{}:", pair.title) };
    cells::lines(std::iter::once(title).chain(pair.mentees.iter().map(name)))
}
