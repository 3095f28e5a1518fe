//! Pieces of tables that the working papers share.

use crate::Day;
use crate::document::{Cell, Row, Text, cell, row};

/// Height of a row that is filled by hand, in mm.
const HAND: f64 = 9.0;

/// A paragraph for each of the lines; a line feed begins another one.
pub fn lines<S: AsRef<str>>(lines: impl IntoIterator<Item = S>) -> Cell {
    let mut made = Cell::default();
    for line in lines {
        let parts = line.as_ref().lines().map(str::trim).filter(|part| !part.is_empty());
        made.paragraphs.extend(parts.map(Text::from));
    }
    made
}

/// A row of a table of facts; one that is not known yet is high enough for a hand.
pub fn named(label: &str, value: impl Into<Cell>) -> Row {
    let value = value.into();
    let height = if value.paragraphs.iter().all(Text::is_empty) { HAND } else { 0.0 };
    row([cell(label), value]).height(height)
}

/// «1», from an index that begins with 0.
pub fn number(index: usize) -> Cell {
    cell((index + 1).to_string()).center()
}

/// Rows to be filled by hand, `height` mm each.
pub fn empty(rows: usize, columns: usize, height: f64) -> impl Iterator<Item = Row> {
    std::iter::repeat_with(move || row(vec![""; columns]).height(height)).take(rows)
}

/// The same with their numbers in the first column.
pub fn numbered(rows: usize, columns: usize, height: f64) -> impl Iterator<Item = Row> {
    empty(rows, columns, height).enumerate().map(|(index, mut row)| {
        if let Some(first) = row.cells.first_mut() {
            *first = number(index);
        }
        row
    })
}

/// «с 01.09.2026», «по 31.05.2027», whichever are known.
pub fn period(start: Option<Day>, end: Option<Day>) -> Vec<String> {
    let side = |word: &str, day: Option<Day>| day.map(|day| format!("{word}\u{a0}{}", day.short()));
    [side("с", start), side("по", end)].into_iter().flatten().collect()
}

/// A heading of the table that takes all its columns.
pub fn section(text: impl Into<Text>, columns: u16) -> Row {
    row([cell(text.into().bold()).across(columns)])
}

/// «№ 45-ОД от 01.09.2026»; a number is free text and may bring its own «№».
pub fn order(number: &str, day: Option<Day>) -> String {
    let number = number.trim().trim_start_matches('№').trim();
    let number = if number.is_empty() { String::new() } else { format!("№\u{a0}{number}") };
    let day = day.map(|day| format!("от\u{a0}{}", day.short())).unwrap_or_default();
    [number, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
