//! Returns of schools in a district's file. They are kept whole: what a school sent stays readable,
//! and the summary is counted from those that are in force.

mod body;
mod list;
mod take;

pub use body::Body;
pub use list::{Row, before, body, get, in_force, last, list, part_in_force, school_of, tables};
pub use take::{Fields, remove, take};
