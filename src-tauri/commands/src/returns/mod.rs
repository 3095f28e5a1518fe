//! Schools' returns in a district's file: read, looked over, taken in.

mod read;

pub use read::read;
