//! «Реестр пар и групп».

use super::super::cells;
use super::{Column, grid, paper};
use crate::document::{Cell, Part, Row, row};
use crate::register::PairRow;
use crate::writing::{Facts, Values, Wording};

const COLUMNS: [Column; 8] = [
    Column("№", 10.0),
    Column("Наставник", 38.0),
    Column("Наставляемый", 41.0),
    Column("Форма, модель, виды", 50.0),
    Column("Период", 30.0),
    Column("Состояние", 30.0),
    Column("Приказ", 28.0),
    Column("Результат", 30.0),
];

pub fn pairs(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let rows = facts.register.iter().enumerate().map(|(index, pair)| line(index, pair));
    paper(facts, wording, values, grid(&COLUMNS, rows.collect()))
}

fn line(index: usize, pair: &PairRow) -> Row {
    let finished = pair.finished_on.map(|day| day.short()).unwrap_or_default();
    row([
        cells::number(index),
        cells::lines(&pair.mentors),
        mentees(pair),
        about(pair),
        cells::lines(cells::period(Some(pair.start), Some(pair.end))),
        cells::lines([pair.status.label().to_owned(), finished]),
        cells::lines([cells::order(&pair.order_number, pair.ordered_on)]),
        cells::lines([&pair.result]),
    ])
}

/// A group's name stands above its people.
fn mentees(pair: &PairRow) -> Cell {
    let title = if pair.title.is_empty() { String::new() } else { format!("{}:", pair.title) };
    cells::lines(std::iter::once(&title).chain(&pair.mentees))
}

fn about(pair: &PairRow) -> Cell {
    let kinds: Vec<&str> = pair.kinds.iter().map(|kind| kind.label()).collect();
    cells::lines([
        pair.form.label(),
        pair.model.map(|model| model.label()).unwrap_or_default(),
        &kinds.join(", "),
    ])
}
