//! The curator's sheet of nine criteria with its level, a sheet a school year.

mod get;
mod save;

pub use get::get;
pub use save::save;
