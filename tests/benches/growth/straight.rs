//! «База наставников» as the program saves it, beside the same cells written straight with
//! rust_xlsxwriter in the same run: no heights, no borders, not read back.

use std::path::Path;
use std::time::{Duration, Instant};

use nastavnik_domain::person::listing::{Query, View};
use nastavnik_office::registers::{self, Heading};
use nastavnik_office::sheet::{Cell, Sheet};
use nastavnik_store::{Store, register};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use serde_json::json;

use crate::machine::{call, day, now};
use crate::school::School;
use crate::table::{Table, Unit};
use crate::tasks::{median, workbook};

pub fn run(school: &mut School, table: &mut Table) {
    let arg = json!({"register": "mentors", "people": {"view": "mentors"}, "path": workbook(school)});
    let ours = median(|_| {
        let start = Instant::now();
        call(&mut school.app, "register.export", arg.clone());
        start.elapsed()
    });
    let (sheet, reading) = cells(school);
    let target = school.folder.path().join("straight.xlsx");
    let straight = median(|_| {
        let start = Instant::now();
        write(&sheet, &target).unwrap();
        start.elapsed()
    });
    table.add("База наставников", "all mentors", Unit::Whole, ours.as_secs_f64() * 1000.0);
    table.add("  of that, reading the rows", "all mentors", Unit::Whole, reading.as_secs_f64() * 1000.0);
    table.add("  the same cells straight", "all mentors", Unit::Whole, straight.as_secs_f64() * 1000.0);
    let ratio = ours.as_secs_f64() / straight.as_secs_f64();
    table.add("  ratio", "", Unit::Ratio, ratio);
}

/// The very sheet that the export writes, and how long it takes to read its rows.
fn cells(school: &mut School) -> (Sheet, Duration) {
    school.restart();
    let store = Store::open(&school.path(), school.folder.path(), &now()).unwrap();
    let query = Query { view: View::Mentors, ..Query::default() };
    let today = day("2026-11-22");
    let rows = register::mentors(&store, &query, today).unwrap();
    let reading = median(|_| {
        let start = Instant::now();
        register::mentors(&store, &query, today).unwrap();
        start.elapsed()
    });
    drop(store);
    call(&mut school.app, "file.open", json!({}));
    let heading =
        Heading {
            organization: "МБОУ «Школа»".into(), school_year: None, day: today, filter: String::new()
        };
    (registers::mentors(&heading, &rows), reading)
}

fn write(sheet: &Sheet, target: &Path) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    let as_day = Format::new().set_num_format("dd.mm.yyyy");
    for (index, column) in (0..).zip(&sheet.columns) {
        page.write_string(0, index, &column.title)?;
    }
    for (at, cells) in (1..).zip(&sheet.rows) {
        for (index, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => drop(page.write_string(at, index, text)?),
                Cell::Number(number) => drop(page.write_number(at, index, *number)?),
                Cell::Day(day) => {
                    let date =
                        ExcelDateTime::from_ymd(day.year() as u16, day.month() as u8, day.0.day() as u8)?;
                    page.write_date_with_format(at, index, date, &as_day)?;
                }
                other => panic!("no register has {other:?}"),
            }
        }
    }
    workbook.save(target)
}
