//! A district's own form: shown as it looks, and filled cell by cell without touching anything else.
//!
//! The cells' values are changed in the sheet's XML in place; every other byte of the sheet and every
//! other part of the file stay as they were (ADR 9).

mod book;
mod colours;
mod edit;
mod fill;
mod formulas;
mod look;
mod pack;
mod refused;
mod rules;
mod shown;
mod strings;
mod styles;
mod tag;
#[cfg(test)]
mod tests;
mod verify;

pub use fill::{Filled, Left, SheetFill, Why, fill, save_new};
pub use look::look;
pub use refused::Refused;
