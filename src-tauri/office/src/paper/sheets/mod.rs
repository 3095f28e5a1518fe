//! Spreadsheets of Excel: each visible sheet is a table.
//!
//! Both formats are read by calamine, which believes what a file declares and may panic on a
//! damaged one, so files are looked through before it gets them and it works behind a wall.

mod origin;
mod table;
pub(crate) mod value;
mod xls;
mod xlsx;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub(super) use xls::xls;
pub(super) use xlsx::xlsx;

use super::Unread;

/// What a library that panicked was reading is broken.
fn behind_wall<T>(work: impl FnOnce() -> Result<T, Unread>) -> Result<T, Unread> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Unread::broken("calamine gave up")))
}
