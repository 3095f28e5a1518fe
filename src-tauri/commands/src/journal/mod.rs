//! Who changed what and when; undo and redo.

mod list;
mod step;

pub use list::list;
pub use step::{redo, undo};
