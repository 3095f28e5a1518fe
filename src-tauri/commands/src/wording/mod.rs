//! The words of documents: what came with the program, and what the school says instead.

mod list;
mod save;

pub use list::list;
pub use save::{reset, save};
