//! Files kept with the data as evidence.

mod add;
mod remove;
mod save;

pub use add::add;
pub use remove::remove;
pub use save::save;
