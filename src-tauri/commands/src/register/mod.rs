//! Lists and registers as Excel workbooks.

mod export;
mod personal;
mod place;
mod workbook;

pub use export::export;
pub use workbook::workbook;
