//! A book of sheets in one XLSX file, ready to be printed.

mod chart;
mod compose;
mod layout;
mod looks;
mod measure;
mod names;
mod page;
mod save;
#[cfg(test)]
mod tests;
mod text;
mod verify;

use std::path::PathBuf;

use nastavnik_domain::Day;

pub use save::{save_as, save_new};

use crate::sheet::Sheet;

/// What is written. The same book gives the same bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    pub title: String,
    /// The school's name: in the header of every page and in the file's properties.
    pub organization: String,
    /// The curator, as the author in the file's properties; no other person is named there.
    pub author: String,
    /// The day of the writing: in the header of every page and in the file's properties.
    pub day: Day,
    pub sheets: Vec<Sheet>,
}

/// What stands in the file after it was read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub path: PathBuf,
    pub sheets: usize,
    /// Rows of all tables together.
    pub rows: usize,
    /// Cells whose text a workbook cannot hold whole.
    pub cut: Vec<Cut>,
}

/// A cell that ends with «…» because its text was longer than a cell may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    pub sheet: String,
    /// Number of the row in the table, from 1.
    pub row: usize,
    pub column: String,
}
