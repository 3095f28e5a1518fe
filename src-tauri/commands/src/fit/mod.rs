//! The fit check: after a meeting each of the pair says whether it suits them.

mod pending;
mod save;

pub use pending::pending;
pub use save::save;
