//! Schools' returns in a district's file: read, looked over, taken in.

mod letter;
mod list;
mod read;
mod remove;
mod take;
mod unread;

pub use letter::letter;
pub use list::list;
pub use read::read;
pub(crate) use read::{files, open};
pub use remove::remove;
pub use take::take;
