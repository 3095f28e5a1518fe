//! Copies of the data file: made by SQLite's own backup, checked, and only then given a name.

mod list;
mod make;
mod restore;
mod thin;

pub use list::{Copy, list, newest};
pub use make::make;
pub(crate) use make::write;
pub use restore::restore_to;

use std::path::{Path, PathBuf};

/// The folder with the copies of one data file, told by its name and place, so that it can be
/// found also when the file itself cannot be read.
pub fn folder_of(backups: &Path, file: &Path) -> PathBuf {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    // FNV-1a: only has to tell two files of one name apart, and to stay the same for ever.
    let hash = whole
        .to_string_lossy()
        .bytes()
        .fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let stem: String = stem.chars().take(60).collect();
    backups.join(format!("{stem}-{hash:08x}"))
}
