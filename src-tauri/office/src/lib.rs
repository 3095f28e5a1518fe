//! Paper and spreadsheets: what the program writes for people outside it.
//!
//! Architecture invariant: only this crate knows XLSX. It reads no clock and no database: rows
//! and the day come as arguments, so the same input gives the same bytes.

pub mod consolidated;
pub mod document;
pub mod error;
pub mod file;
pub mod form;
pub mod list;
pub mod paper;
pub mod record;
pub mod registers;
pub mod roadmap;
pub mod school_return;
pub mod sheet;
pub mod workbook;

pub use error::Error;
