//! Any list of the screen as a file.

mod write;

pub use write::write;
