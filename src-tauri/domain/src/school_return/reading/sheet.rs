//! The rows of a part, each cell checked on its way in.

use super::headings::Found;
use super::{Problem, cells};
use crate::letters::fold;
use crate::school_return::{Column, Part, Row, Table, Value, columns};

/// What the program writes where a part has no records.
const NOTHING: &str = "записей пока нет";

pub(super) fn read(part: Part, found: &Found, problems: &mut Vec<Problem>) -> Table {
    let known = columns(part);
    let mut rows: Vec<Row> = Vec::new();
    for (index, cells) in found.sheet.rows.iter().enumerate().skip(found.heading + 1) {
        let text = |place: usize| cells.get(place).map(|cell| cell.text.trim()).unwrap_or_default();
        let key = found.key.map(text).unwrap_or_default();
        let written: Vec<&str> =
            cells.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty()).collect();
        let Some(first) = written.first() else { continue };
        if fold(first) == NOTHING || is_numbering(&written) {
            continue;
        }
        if key.is_empty() && is_total(&written) {
            check_total(part, found, index, &rows, problems);
            continue;
        }
        if key.is_empty() && written.len() == 1 && matches!(part, Part::Roadmap) {
            // How deep it stood is not seen in a sheet: a heading is a heading.
            rows.push(Row { id: String::new(), level: 1, cells: vec![(*first).into()] });
            continue;
        }
        let mut row = Row { id: key.to_owned(), level: 0, cells: Vec::new() };
        for (column, place) in known.iter().zip(&found.places) {
            let Some(place) = *place else { continue };
            row.cells.push(cells::value(column.kind, text(place)).unwrap_or_else(|message| {
                problems.push(problem(found, index, place, message, column.required));
                // What was written stays to be seen; it counts for nothing.
                if column.required { Value::Empty } else { text(place).into() }
            }));
        }
        let places: Vec<_> =
            known.iter().zip(&found.places).filter_map(|(column, place)| Some((column, (*place)?))).collect();
        required(&places, &row, (found, index), problems);
        order_of_days(&places, &row, (found, index), problems);
        rows.push(row);
    }
    twice(part, found, &rows, problems);
    Table { part, rows }
}

/// The first column that a row of the whole part cannot be without and is.
pub(super) fn missing(part: Part, row: &Row) -> Option<&'static Column> {
    columns(part)
        .iter()
        .zip(&row.cells)
        .find(|(column, cell)| column.required && cell.is_empty())
        .map(|(column, _)| column)
}

/// Cells for every column of the part; those that the sheet has not are empty.
pub(super) fn spread(mut table: Table, places: &[Option<usize>]) -> Table {
    for row in table.rows.iter_mut().filter(|row| row.level == 0) {
        let mut cells = std::mem::take(&mut row.cells).into_iter();
        let cell = |place: &Option<usize>| place.and_then(|_| cells.next()).unwrap_or_default();
        row.cells = places.iter().map(cell).collect();
    }
    table
}

type Places<'a> = [(&'a Column, usize)];

fn required(places: &Places, row: &Row, (found, index): (&Found, usize), problems: &mut Vec<Problem>) {
    for ((column, place), cell) in places.iter().zip(&row.cells) {
        if !column.required || !cell.is_empty() {
            continue;
        }
        let cell = address(found, index, *place);
        // Problems of this row are the last ones.
        let of_row = problems.iter().rev().take(2 * places.len());
        if !of_row.into_iter().any(|problem| problem.cell == cell && problem.sheet == found.sheet.name) {
            let message = format!("Не заполнено: «{}». Строка не взята.", column.title);
            problems.push(problem(found, index, *place, message, true));
        }
    }
}

/// Nothing ends before it begins.
fn order_of_days(places: &Places, row: &Row, (found, index): (&Found, usize), problems: &mut Vec<Problem>) {
    for (from, to) in [("start", "end"), ("entered_on", "finished_on"), ("first", "last")] {
        let at = |code: &str| {
            let at = places.iter().position(|(column, _)| column.code == code)?;
            match row.cells.get(at)? {
                Value::Day(day) => Some((*day, places.get(at)?.1)),
                _ => None,
            }
        };
        if let (Some((start, _)), Some((end, place))) = (at(from), at(to))
            && end < start
        {
            let message = format!("Окончание {} раньше начала {}.", end.short(), start.short());
            problems.push(problem(found, index, place, message, false));
        }
    }
}

/// The same record in two rows.
fn twice(part: Part, found: &Found, rows: &[Row], problems: &mut Vec<Problem>) {
    let mut seen = std::collections::BTreeSet::new();
    for row in rows.iter().filter(|row| !row.id.is_empty()) {
        if !seen.insert(&row.id) {
            let name = row.cells.first().map(Value::plain).unwrap_or_default();
            problems.push(Problem {
                sheet: found.sheet.name.clone(),
                cell: String::new(),
                message: format!("«{}» записано дважды ({}).", name.replace('\n', ", "), part.label()),
                grave: false,
            });
        }
    }
}

/// A sum that is not the sum of what stands above it.
fn check_total(part: Part, found: &Found, index: usize, rows: &[Row], problems: &mut Vec<Problem>) {
    let there: Vec<_> = columns(part)
        .iter()
        .zip(&found.places)
        .filter_map(|(column, place)| Some((column, (*place)?)))
        .collect();
    for (at, (column, place)) in there.iter().enumerate().filter(|(_, (column, _))| column.summed) {
        let text = found.sheet.rows[index].get(*place).map(|cell| cell.text.as_str()).unwrap_or_default();
        let Ok(Value::Number(said)) = cells::value(column.kind, text) else { continue };
        let number = |row: &Row| match row.cells.get(at) {
            Some(Value::Number(number)) if row.level == 0 => *number,
            _ => 0.0,
        };
        // From nought on: the sum of no numbers would be «−0».
        let counted = rows.iter().map(number).fold(0.0, |sum, number| sum + number);
        if (said - counted).abs() > 0.001 {
            let message = format!(
                "В итоге «{}» написано {said}, а по строкам выходит {counted}. Взято по строкам.",
                column.title
            );
            problems.push(problem(found, index, *place, message, false));
        }
    }
}

fn is_total(written: &[&str]) -> bool {
    written.iter().any(|text| {
        matches!(
            fold(text).trim_end_matches([':', '.']),
            "всего" | "итого" | "всего по школе" | "итого по школе"
        )
    })
}

/// «1 2 3 4 5» under the heading.
fn is_numbering(written: &[&str]) -> bool {
    written.len() > 2 && (1..).zip(written).all(|(number, text)| *text == number.to_string())
}

fn problem(found: &Found, row: usize, place: usize, message: String, grave: bool) -> Problem {
    Problem { sheet: found.sheet.name.clone(), cell: address(found, row, place), message, grave }
}

/// Where it stood in the sheet; a table has only the rows in which something is written.
fn at(origin: &[u32], index: usize) -> u32 {
    origin.get(index).copied().or_else(|| u32::try_from(index).ok()).unwrap_or_default()
}

/// «B7», as the spreadsheet names it.
fn address(found: &Found, row: usize, place: usize) -> String {
    let (row, mut column) = (at(&found.sheet.origin.rows, row), at(&found.sheet.origin.columns, place));
    let mut letters = String::new();
    loop {
        letters.insert(0, char::from(b'A' + (column % 26) as u8));
        match column / 26 {
            0 => break,
            more => column = more - 1,
        }
    }
    format!("{letters}{}", row + 1)
}
