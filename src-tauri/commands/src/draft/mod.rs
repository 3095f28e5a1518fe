//! Roadmaps before they are kept: read from a document, taken from a template or from another
//! roadmap, looked through, corrected, saved.

mod copy;
mod review;
mod save;
mod shift;

pub use copy::copy;
pub use review::review;
pub use save::save;
pub use shift::shift;
