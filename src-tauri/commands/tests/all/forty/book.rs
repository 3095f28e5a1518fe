//! A workbook opened with calamine and nothing of the program: its tables by their headings.

use std::collections::BTreeMap;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};

/// A row by the headings of its columns.
pub type Line = BTreeMap<String, Data>;

pub struct Book(BTreeMap<String, Vec<Line>>);

impl Book {
    pub fn open(path: &Path) -> Book {
        let mut book: Xlsx<_> = open_workbook(path).unwrap();
        let names = book.sheet_names().to_vec();
        Book(
            names
                .into_iter()
                .map(|name| (name.clone(), lines(&book.worksheet_range(&name).unwrap())))
                .collect(),
        )
    }

    /// Every line under the heading, sums too; nothing where there is no such sheet.
    pub fn lines(&self, sheet: &str) -> &[Line] {
        self.0.get(sheet).map_or(&[], Vec::as_slice)
    }

    /// Lines that have a key of their own: not sums, not headings inside the table.
    pub fn records(&self, sheet: &str) -> impl Iterator<Item = &Line> {
        self.lines(sheet).iter().filter(|line| !text(line, "Код записи").is_empty())
    }
}

/// The heading is the first row in which several cells are written.
fn lines(range: &calamine::Range<Data>) -> Vec<Line> {
    let written = |row: &&[Data]| row.iter().filter(|cell| !matches!(cell, Data::Empty)).count() > 1;
    let mut rows = range.rows().skip_while(|row| !written(row));
    let Some(heading) = rows.next() else { return Vec::new() };
    let line = |row: &[Data]| {
        heading.iter().zip(row).map(|(heading, cell)| (heading.to_string(), cell.clone())).collect()
    };
    rows.map(line).collect()
}

pub fn text(line: &Line, heading: &str) -> String {
    match line.get(heading) {
        Some(cell) => cell.to_string(),
        None => String::new(),
    }
}

pub fn number(line: &Line, heading: &str) -> Option<f64> {
    match line.get(heading) {
        Some(Data::Float(number)) => Some(*number),
        Some(Data::Int(number)) => Some(*number as f64),
        _ => None,
    }
}

pub fn sum<'a>(lines: impl Iterator<Item = &'a Line>, heading: &str) -> f64 {
    let sum: f64 = lines.filter_map(|line| number(line, heading)).sum();
    (sum * 100.0).round() / 100.0
}
