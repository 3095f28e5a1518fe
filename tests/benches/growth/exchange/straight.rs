//! The least that workbooks of these cells cost: rust_xlsxwriter and calamine with nothing around them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use super::timed;
use crate::tasks::median;

type Sheet = (String, Vec<(u32, u16, Data)>);

/// The cells of a workbook once more, in another one.
pub fn writing(path: &Path) -> Duration {
    let sheets = cells(path);
    let target = path.with_extension("straight.xlsx");
    let time = median(|_| timed(|| write(&sheets, &target).unwrap()));
    std::fs::remove_file(target).unwrap();
    time
}

/// Every cell of every sheet.
pub fn reading(files: &[PathBuf]) -> Duration {
    median(|_| timed(|| files.iter().map(|path| cells(path).len()).sum::<usize>()))
}

fn cells(path: &Path) -> Vec<Sheet> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let names = book.sheet_names().to_vec();
    let of = |name: String| {
        let range = book.worksheet_range(&name).unwrap();
        let (top, left) = range.start().unwrap_or_default();
        let cell = |(row, column, data): (usize, usize, &Data)| {
            (top + row as u32, left as u16 + column as u16, data.clone())
        };
        let cells = range.used_cells().map(cell).collect();
        (name, cells)
    };
    names.into_iter().map(of).collect()
}

fn write(sheets: &[Sheet], target: &Path) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let as_day = Format::new().set_num_format("dd.mm.yyyy");
    for (name, cells) in sheets {
        let page = workbook.add_worksheet();
        page.set_name(name)?;
        for (row, column, data) in cells {
            match data {
                Data::String(text) => drop(page.write_string(*row, *column, text)?),
                Data::Float(number) => drop(page.write_number(*row, *column, *number)?),
                Data::Int(number) => drop(page.write_number(*row, *column, *number as f64)?),
                Data::DateTime(time) => {
                    let day = ExcelDateTime::from_serial_datetime(time.as_f64())?;
                    page.write_date_with_format(*row, *column, day, &as_day)?;
                }
                Data::Empty => {}
                other => panic!("no return has {other:?}"),
            }
        }
    }
    workbook.save(target)
}
