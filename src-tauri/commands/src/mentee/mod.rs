//! People on the register of mentees.

mod pause;
mod remove;
mod save;

pub use pause::{pause, resume};
pub use remove::remove;
pub use save::save;
