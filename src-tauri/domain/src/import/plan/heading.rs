//! Which rows are the headings of a list: there may be titles above them, and they may take two or
//! three rows.

use super::super::reading::{contacts, day, name, phone};
use super::super::{Field, Line, Sheet};
use super::words;
use crate::Day;

/// A list begins within so many rows.
const FARTHEST: usize = 40;
const MOST_ROWS: usize = 3;

/// Lines of the heading by their index, and what stands over each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    pub first: usize,
    /// After the last.
    pub end: usize,
    pub titles: Vec<String>,
    pub fields: Vec<Option<Field>>,
}

/// `None` where no row looks like one.
pub fn find(sheet: &Sheet, today: Day) -> Option<Heading> {
    let last = sheet.lines.len().min(FARTHEST);
    let mut best: Option<(usize, Heading)> = None;
    for first in 0..last {
        for end in first + 1..=(first + MOST_ROWS).min(last) {
            if !sheet.lines[first..end].iter().all(|line| is_like(line, today)) {
                break;
            }
            let heading = at(sheet, first, end);
            let score = score(&heading);
            // Of equals the shorter and the upper.
            if score > 0 && best.as_ref().is_none_or(|(other, _)| score > *other) {
                best = Some((score, heading));
            }
        }
    }
    best.map(|(_, heading)| heading)
}

pub fn at(sheet: &Sheet, first: usize, end: usize) -> Heading {
    let rows: Vec<Vec<&str>> = sheet.lines[first..end].iter().map(Line::spread).collect();
    let mut heading = Heading { first, end, ..Heading::default() };
    for column in 0..sheet.columns.len() {
        let mut parts: Vec<&str> = Vec::new();
        for text in rows.iter().filter_map(|row| row.get(column)).filter(|text| !text.is_empty()) {
            if parts.last() != Some(text) {
                parts.push(text);
            }
        }
        heading.fields.push(words::field(&parts));
        heading.titles.push(parts.join(" · ").split_whitespace().collect::<Vec<_>>().join(" "));
    }
    heading
}

/// How much of a heading it is; a row over one wide cell is a title, whatever it says.
fn score(heading: &Heading) -> usize {
    let mut seen: Vec<Field> = Vec::new();
    for field in heading.fields.iter().flatten() {
        if !seen.contains(field) {
            seen.push(*field);
        }
    }
    let names =
        seen.iter().filter(|field| matches!(field, Field::Name | Field::Surname | Field::Given)).count();
    let titles: Vec<&String> = heading.titles.iter().filter(|title| !title.is_empty()).collect();
    let same = titles.windows(2).all(|two| two[0] == two[1]) && titles.len() > 1;
    if same || names == 0 && seen.len() < 2 {
        return 0;
    }
    let found = heading.fields.iter().flatten().count();
    // A title above it adds nothing.
    (names * 30 + seen.len() * 10 + found) * 10 - (heading.end - heading.first)
}

/// Nothing in it that only a row of data has.
fn is_like(line: &Line, today: Day) -> bool {
    let data = |text: &str| {
        text.chars().count() > 200
            || name::read(text).is_some_and(|read| !read.patronymic.is_empty() || read.initials)
            || phone::read(text).is_some()
            || contacts::email(text).is_some()
            || day::read(text, today).is_some()
            || text.chars().all(|c| c.is_ascii_digit())
    };
    line.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).all(|cell| !data(cell))
}
