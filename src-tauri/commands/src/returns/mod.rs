//! Schools' returns in a district's file: read, looked over, taken in.

mod files;
mod get;
mod letter;
mod list;
mod read;
mod remove;
mod take;
mod unread;

pub(crate) use files::files;
pub use files::list as files_of;
pub use get::get;
pub use letter::letter;
pub use list::list;
pub(crate) use read::open;
pub use read::read;
pub use remove::remove;
pub use take::take;
