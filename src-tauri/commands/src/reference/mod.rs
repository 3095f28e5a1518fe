//! Legal references, and the days of the production calendar.

mod calendar;
mod list;
mod save;

pub(crate) use calendar::calendar;
pub use calendar::{days, remove_day, save_day, working};
pub use list::list;
pub use save::save;
