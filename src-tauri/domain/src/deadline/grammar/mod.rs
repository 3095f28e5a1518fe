//! The productions, a family a file; each reads what it can from a cursor or leaves it where it was.

pub mod cell;
mod conditions;
mod core;
mod dates;
mod limits;
mod parts;
mod phrase;
mod ranges;
mod repeats;
mod whole;
mod years;
