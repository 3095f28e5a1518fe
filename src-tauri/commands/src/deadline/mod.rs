//! Deadlines of roadmaps as their documents word them.

mod parse;

pub use parse::parse;
