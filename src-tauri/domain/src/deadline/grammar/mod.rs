//! The productions, a family a file; each reads what it can from a cursor or leaves it where it was.

mod brackets;
pub mod cell;
pub mod conditions;
mod core;
pub mod dates;
mod each;
mod labels;
mod limits;
mod often;
mod parts;
mod phrase;
mod ranges;
mod repeats;
mod whole;
pub mod years;
