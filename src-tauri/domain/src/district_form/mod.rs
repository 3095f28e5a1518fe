//! A district's own form (форма района): what stands in it, what each of its cells asks for, and what
//! the program answers. No two districts ask alike, so a form is understood by its words.

mod field;
mod filling;
mod patterns;
mod period;
mod places;
mod propose;
mod recognise;
mod shape;
pub mod sheet;
#[cfg(test)]
mod tests;
mod value;
mod words;

pub use field::{Field, Group, List};
pub use filling::{CellRule, ColumnRule, Filling, ListRule, Target, check};
pub use period::{Kind as PeriodKind, Period};

pub use propose::{Known, propose};
pub use shape::shape;
pub use value::Value;
pub use words::key;
