//! The school or district of the file.

mod get;
mod setup;
mod update;

pub use get::{PersonRef, get};
pub use setup::setup;
pub use update::update;
