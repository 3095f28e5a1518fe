//! Files of the user: written whole or not at all, and never over somebody else's.

mod free_name;
mod keep;
mod write;

pub use free_name::free_name;
pub use keep::{keep, replace};
pub(crate) use write::{Existing, write};
