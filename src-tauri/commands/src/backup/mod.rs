//! Copies of the data file.

mod list;
mod make;
mod restore;

pub use list::list;
pub use make::make;
pub use restore::restore;
