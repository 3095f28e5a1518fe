//! The six indicators of the programme.

mod list;
mod save;

pub(crate) use list::lines;
pub use list::list;
pub use save::save;
