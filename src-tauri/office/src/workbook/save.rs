//! Puts a book on the disk.

use std::path::Path;

use nastavnik_domain::pace::Pace;

use super::compose::{Composed, compose};
use super::{Book, Saved, verify};
use crate::Error;
use crate::file::{self, Existing};

/// Into the file the user chose, in place of what it was. Only a workbook is ever replaced:
/// any other extension, such as that of the school's own data file, is refused.
pub fn save_as(book: &Book, path: &Path, pace: Pace) -> Result<Saved, Error> {
    if !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx")) {
        return Err(Error::BadName(path.into()));
    }
    save(book, compose(book, pace)?, path, Existing::Replace)
}

/// Under a name of its own in the folder: «stem.xlsx», or «stem (2).xlsx» when that is taken.
pub fn save_new(book: &Book, folder: &Path, stem: &str, pace: Pace) -> Result<Saved, Error> {
    let composed = compose(book, pace)?;
    save(book, composed, &file::free_name(folder, stem, "xlsx"), Existing::Keep)
}

fn save(book: &Book, composed: Composed, path: &Path, existing: Existing) -> Result<Saved, Error> {
    file::write(path, existing, &composed.bytes, |written| verify::verify(written, book))?;
    Ok(Saved {
        path: path.into(),
        sheets: book.sheets.len(),
        rows: book.sheets.iter().map(|sheet| sheet.rows.len()).sum(),
        cut: composed.cut,
    })
}
