//! How the school's workbook for the district looks: layouts kept by name, one of them in use.

mod check;
mod choose;
mod export;
mod import;
mod list;
mod remove;
mod save;

pub use check::check;
pub use choose::choose;
pub use export::export;
pub use import::import;
pub use list::list;
pub use remove::remove;
pub use save::save;
