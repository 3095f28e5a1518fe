//! What must stand in a sheet, cell by cell, in the order in which a sheet is read.

use std::borrow::Cow;
use std::iter;

use nastavnik_domain::Day;
use nastavnik_domain::school_return::KEY;

use crate::sheet::{Cell, Sheet};
use crate::workbook::compose::{FIRST_DATED, NOTHING};
use crate::workbook::text;

#[derive(Debug)]
pub(super) enum Expected<'a> {
    Text(Cow<'a, str>),
    Number(f64),
    Day(Day),
}

/// Row and column, from 0.
type Place = (u32, u32);

pub(super) fn cells(sheet: &Sheet) -> impl Iterator<Item = (Place, Expected<'_>)> {
    let above = iter::once(&sheet.title).chain(&sheet.subtitle).map(|line| vec![words(line)]);
    let keyed = !sheet.rows.is_empty() && !sheet.keys.is_empty();
    let heading = sheet.columns.iter().map(|column| words(&column.title));
    let heading = heading.chain(keyed.then(|| words(KEY))).collect();
    let nothing = sheet.rows.is_empty().then(|| vec![words(NOTHING)]);
    let rows = sheet.rows.iter().enumerate().map(|(index, row)| {
        let mut cells: Vec<_> = row.iter().take(sheet.columns.len()).map(value).collect();
        if let Some(key) = sheet.keys.get(index) {
            cells.resize_with(sheet.columns.len(), || None);
            cells.push(words(key));
        }
        cells
    });
    let groups = (!sheet.groups.is_empty()).then(|| groups(sheet));
    let rows = above.chain(groups).chain(iter::once(heading)).chain(nothing).chain(rows);
    (0..).zip(rows).flat_map(|(row, cells)| {
        (0..).zip(cells).filter_map(move |(column, cell)| Some(((row, column), cell?)))
    })
}

/// Each heading stands in the first of its columns.
fn groups(sheet: &Sheet) -> Vec<Option<Expected<'_>>> {
    let over = sheet
        .groups
        .iter()
        .flat_map(|(title, columns)| iter::once(words(title)).chain((1..*columns).map(|_| None)));
    over.collect()
}

fn words(text: &str) -> Option<Expected<'_>> {
    let text = text::fit(text).0;
    (!text.is_empty()).then_some(Expected::Text(text))
}

fn value(cell: &Cell) -> Option<Expected<'_>> {
    match cell {
        Cell::Text(text) | Cell::Toned(_, text) | Cell::Section(text) | Cell::Total(text) => words(text),
        Cell::Number(number) | Cell::Share(number) | Cell::Sum(number) | Cell::Quotient(number) => {
            number.is_finite().then_some(Expected::Number(*number))
        }
        Cell::Day(day) if day.year() < FIRST_DATED => Some(Expected::Text(day.short().into())),
        Cell::Day(day) => Some(Expected::Day(*day)),
        Cell::Empty => None,
    }
}
