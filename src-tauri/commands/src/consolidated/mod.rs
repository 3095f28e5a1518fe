//! The district's consolidated report: on the screen, as a workbook, and from a folder without a file.

mod gather;
mod get;
mod write;

pub use get::get;
pub use write::{of_files, write};
