//! Lists of people as schools keep them, on their way in: what was read of a file, what its columns
//! hold, what becomes of each row. Nothing is kept until the user says so.
//!
//! The way of a list: a `Paper` → `Source` (sheets of cells) → `plan` (where the heading is, what the
//! columns hold, whose list it is) → `review` (people out of rows, matched with the cards that are
//! there, field by field).

mod field;
mod known;
mod pairs;
mod plan;
pub mod reading;
mod review;
mod source;
mod wish;

pub use field::Field;
pub use known::{Card, Known, Organization, Paired, Shown};
pub use pairs::Pair;
pub use plan::{Column, Plan, bare, known_heading, plan};
pub use review::{Change, Counts, Kept, NEW, Person, Review, Row, SheetReview, State, labels, review};
pub use source::{Line, Sheet, Source};
pub use wish::{Decision, List, SheetWish, Wish};
