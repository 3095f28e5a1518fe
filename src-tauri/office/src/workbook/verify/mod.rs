//! Reads a written workbook back: every part whole, every sheet under its name, every cell with the
//! value that was meant. Another library reads than has written, and nothing of the writing is asked:
//! what must stand where follows from the book alone.

mod cells;
mod parts;
#[cfg(test)]
mod tests;

use std::fmt::Display;
use std::fs::File;
use std::io::{BufRead, BufReader, Seek};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};

use super::{Book, names};
use crate::sheet::Sheet;
use cells::{Expected, cells};
use parts::{Marks, parts};

/// Says what is wrong, by places: these words go to logs, where nobody's data belong.
pub(super) fn verify(file: File, book: &Book) -> Result<(), String> {
    let mut file = BufReader::new(file);
    let found = parts(&mut file)?;
    if found.len() != book.sheets.len() {
        return Err(format!("{} sheets instead of {}", found.len(), book.sheets.len()));
    }
    for (number, (sheet, found)) in (1..).zip(book.sheets.iter().zip(&found)) {
        let expected = Marks::of(sheet);
        if *found != expected {
            return Err(format!("sheet {number} has {found:?} instead of {expected:?}"));
        }
    }
    file.rewind().map_err(said)?;
    let mut workbook = Xlsx::new(file).map_err(said)?;
    let (names, _) = names::of(book);
    let tables = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let tables: Vec<_> = tables.cloned().collect();
    for (number, (sheet, name)) in (1..).zip(book.sheets.iter().zip(&names)) {
        let known = tables.get(number - 1);
        let visible = if sheet.hidden { SheetVisible::VeryHidden } else { SheetVisible::Visible };
        if known.is_none_or(|known| known.name != *name || known.visible != visible) {
            return Err(format!("sheet {number} has another name or is not as visible as it should be"));
        }
        same(&mut workbook, sheet, name).map_err(|reason| format!("sheet {number}: {reason}"))?;
    }
    Ok(())
}

/// Cell by cell as they are read, so that a large book is not held twice.
fn same<R: BufRead + Seek>(workbook: &mut Xlsx<R>, sheet: &Sheet, name: &str) -> Result<(), String> {
    let mut found = workbook.worksheet_cells_reader(name).map_err(said)?;
    let mut expected = cells(sheet);
    loop {
        let cell = found.next_cell().map_err(said)?;
        // An empty cell may have a frame and a look, and still is empty.
        if cell.as_ref().is_some_and(|cell| is_empty(cell.get_value())) {
            continue;
        }
        let (place, right) = match (&cell, &expected.next()) {
            (None, None) => return Ok(()),
            (Some(cell), Some((place, value))) if cell.get_position() == *place => {
                (*place, value.is(cell.get_value()))
            }
            // One of them stands where the other has nothing: whichever comes first.
            (Some(cell), Some((place, _))) => (cell.get_position().min(*place), false),
            (Some(cell), None) => (cell.get_position(), false),
            (None, Some((place, _))) => (*place, false),
        };
        if !right {
            return Err(format!("row {}, column {} is not what was meant", place.0 + 1, place.1 + 1));
        }
    }
}

fn is_empty(value: &DataRef) -> bool {
    match value {
        DataRef::Empty => true,
        DataRef::SharedString(text) => text.is_empty(),
        DataRef::String(text) => text.is_empty(),
        _ => false,
    }
}

impl Expected<'_> {
    fn is(&self, found: &DataRef) -> bool {
        // Spreadsheets keep fifteen digits of a number.
        const CLOSE: f64 = 1e-14;
        match (self, found) {
            (Expected::Text(text), DataRef::SharedString(found)) => text == found,
            (Expected::Text(text), DataRef::String(found)) => text == found,
            (Expected::Number(number), DataRef::Float(found)) => {
                (number - found).abs() <= CLOSE * number.abs()
            }
            (Expected::Number(number), DataRef::Int(found)) => *number == *found as f64,
            (Expected::Day(day), DataRef::DateTime(found)) => {
                let (year, month, date, ..) = found.to_ymd_hms_milli();
                (day.year(), day.month().unsigned_abs(), day.0.day().unsigned_abs())
                    == (i16::try_from(year).unwrap_or_default(), month, date)
            }
            _ => false,
        }
    }
}

fn said(error: impl Display) -> String {
    error.to_string()
}
