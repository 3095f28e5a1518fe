//! People out of spreadsheets: a file is read, looked over row by row, and taken in as one step.

mod look;
mod read;
mod review;
mod save;
mod shapes;

pub use read::read;
pub use review::review;
pub use save::save;
