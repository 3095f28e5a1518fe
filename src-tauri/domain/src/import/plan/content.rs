//! What the cells of a column say that it holds, where no heading says it.

use super::super::reading::{category, contacts, day, kind, name, phone, school_class, sex};
use super::super::{Field, Line};
use crate::Day;

/// Cells that are looked at.
const SAMPLE: usize = 60;

type Fits<'a> = &'a dyn Fn(&str) -> bool;

/// The field of most of the cells.
pub fn field(lines: &[Line], column: usize, today: Day) -> Option<Field> {
    let cells: Vec<&str> =
        lines.iter().map(|line| line.cell(column)).filter(|cell| !cell.is_empty()).take(SAMPLE).collect();
    let most = |fits: Fits| share(&cells, fits) * 10 >= cells.len() * 6;
    let born = |text: &str| {
        let year = match day::read(text, today) {
            Some(day::When::Day(day)) => day.year(),
            Some(day::When::Year(year)) => year,
            None => return false,
        };
        (1930..today.year() - 4).contains(&year)
    };
    let lettered =
        cells.iter().any(|cell| school_class::read(cell).is_some_and(|class| class.letter.is_some()));
    let read = |text: &str| name::read(text).filter(|read| !read.given.is_empty());
    let rules: [(Field, Fits); 9] = [
        (Field::Email, &|text| contacts::email(text).is_some()),
        (Field::Birth, &born),
        (Field::Phone, &|text| phone::read(text).is_some()),
        (Field::Class, &|text| lettered && school_class::read(text).is_some()),
        (Field::Position, &kind::is_position),
        (Field::Sex, &|text| sex::read(text).is_some()),
        (Field::Category, &|text| text.contains(char::is_alphabetic) && category::read(text).is_some()),
        (Field::Name, &|text| read(text).is_some_and(|read| read.initials || !read.patronymic.is_empty())),
        (Field::Name, &|text| read(text).is_some()),
    ];
    // A few scattered words are no column.
    if cells.is_empty() || cells.len() * 5 < lines.len().min(SAMPLE) {
        return None;
    }
    rules.iter().find(|(_, fits)| most(fits)).map(|(field, _)| *field)
}

/// Whether the column is one of people's names as far as its cells tell.
pub fn has_names(lines: &[Line], column: usize) -> bool {
    let cells: Vec<&str> =
        lines.iter().map(|line| line.cell(column)).filter(|cell| !cell.is_empty()).take(SAMPLE).collect();
    share(&cells, &|text| name::read(text).is_some()) * 3 >= cells.len()
}

fn share(cells: &[&str], fits: Fits) -> usize {
    cells.iter().filter(|cell| fits(cell)).count()
}
