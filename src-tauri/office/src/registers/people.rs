//! A list of people with the columns that the screen shows.

use super::Heading;
use crate::sheet::{Cell, Column, Kind, Sheet};

/// Headings and rows as shown; «№» is put before them.
pub fn people(heading: &Heading, headings: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    let columns = headings.iter().enumerate().map(|(index, title)| column(title, index, &rows));
    Sheet {
        name: "Люди".into(),
        title: "Люди".into(),
        subtitle: heading.lines(rows.len()),
        columns: std::iter::once(Column::number("№")).chain(columns).collect(),
        rows: (1usize..).zip(rows).map(|(number, row)| [vec![number.into()], row].concat()).collect(),
        fixed: 2,
        ..Sheet::default()
    }
}

/// A column's kind is that of its first value.
fn column(title: &str, index: usize, rows: &[Vec<Cell>]) -> Column {
    let value = rows.iter().filter_map(|row| row.get(index)).find(|cell| **cell != Cell::Empty);
    let kind = match value {
        Some(Cell::Day(_)) => Kind::Day,
        Some(Cell::Number(_)) => Kind::Number,
        _ => Kind::Text,
    };
    Column { kind, ..Column::text(title, 10, 40) }
}
