//! Schools' returns in a district's file: read, looked over, taken in.

mod files;
mod get;
mod letter;
mod list;
mod open;
mod read;
mod remove;
mod take;
mod unread;

pub(crate) use files::files;
pub use files::list as files_of;
pub use get::get;
pub use letter::letter;
pub use list::list;
pub(crate) use open::opened;
pub use read::read;
pub use remove::remove;
pub use take::take;
