//! People on the register of mentors.

mod pause;
mod remove;
mod save;

pub use pause::{Pause, pause, resume};
pub use remove::remove;
pub use save::save;
