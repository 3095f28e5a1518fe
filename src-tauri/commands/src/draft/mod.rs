//! Roadmaps before they are kept: read from a document, taken from a template or from another
//! roadmap, looked through, corrected, saved.

mod copy;
mod read;
mod review;
mod save;
mod shift;
mod template;

pub use copy::copy;
pub use read::read;
pub(crate) use read::unread;
pub use review::review;
pub use save::save;
pub use shift::shift;
pub use template::{template, templates};
