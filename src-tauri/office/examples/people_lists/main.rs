//! Makes the workbooks among the ugly lists of `tests/people_lists`: each has faults of real lists.
//! All the people are made up.
//!
//! `cargo run -p nastavnik-office --example people_lists -- tests/people_lists`
//!
//! `classes.ods` and `parents.xls` are what LibreOffice saves of the workbooks of these names
//! (`soffice --convert-to ods classes.xlsx`), as a school does that has no Excel.

// A maker of fixtures may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod pupils;
mod staff;

use std::path::PathBuf;

use rust_xlsxwriter::{Format, Worksheet};

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder to write to"));
    let books = [
        ("staff-merged", staff::merged()),
        ("staff-hostile", staff::hostile()),
        ("intake-mentors", staff::mentors()),
        ("classes", pupils::classes()),
        ("parents", pupils::parents()),
    ];
    for (name, mut book) in books {
        book.save(folder.join(name).with_extension("xlsx")).unwrap();
    }
}

/// Rows of texts from a row on; «|» parts the cells, and an empty one is not written.
fn rows(sheet: &mut Worksheet, from: u32, lines: &[&str]) {
    for (row, line) in (from..).zip(lines) {
        for (column, text) in (0..).zip(line.split('|')) {
            if !text.is_empty() {
                sheet.write(row, column, text.replace("\\n", "\n")).unwrap();
            }
        }
    }
}

fn merge(sheet: &mut Worksheet, place: (u32, u16, u32, u16), text: &str) {
    sheet.merge_range(place.0, place.1, place.2, place.3, text, &Format::new()).unwrap();
}

/// A day as spreadsheets keep it: a number with a format.
fn day(sheet: &mut Worksheet, row: u32, column: u16, number: f64, format: &str) {
    sheet.write_with_format(row, column, number, &Format::new().set_num_format(format)).unwrap();
}
