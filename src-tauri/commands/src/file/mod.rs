//! The data file: opening, creating, checking.

mod check;
mod close;
mod create;
mod demo;
mod open;
mod pick;
mod show;
mod small;

pub use check::check;
pub use close::close;
pub(crate) use close::leave;
pub use create::create;
pub use demo::demo;
pub use open::open;
pub use pick::pick;
pub use show::show;
pub(crate) use small::small;

use std::path::PathBuf;

/// A path as the user gave it, made whole: copies are kept by the file's full name, and a file
/// next to us must have a folder like any other.
pub(crate) fn whole(path: &str) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path))
}

/// What a dialog gives may lack the ending.
pub(crate) fn ending(path: &str, ending: &str) -> PathBuf {
    let mut path = whole(path);
    if path.extension().is_none_or(|found| !found.eq_ignore_ascii_case(ending)) {
        path.as_mut_os_string().push(format!(".{ending}"));
    }
    path
}
