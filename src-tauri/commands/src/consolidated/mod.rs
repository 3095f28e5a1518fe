//! The district's consolidated report: on the screen, as a workbook, and from a folder without a file.

mod gather;
mod get;
mod register;
mod write;

pub(crate) use gather::{gather, schools};
pub use get::get;
pub use register::register;
pub use write::{of_files, write};
