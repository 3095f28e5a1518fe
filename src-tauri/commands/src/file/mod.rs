//! The data file: opening, creating, checking.

mod check;
mod close;
mod create;
mod demo;
mod open;
mod pick;
mod show;

pub use check::check;
pub use close::close;
pub use create::create;
pub use demo::demo;
pub use open::open;
pub use pick::pick;
pub use show::show;
