//! Lists and registers as Excel workbooks.

mod export;
mod personal;
mod place;
mod workbook;

pub use export::export;
pub(crate) use place::{heading, save};
pub use workbook::workbook;
