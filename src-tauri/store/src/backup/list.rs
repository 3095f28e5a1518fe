//! The copies that a folder holds, told by their names.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

/// A copy of the data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    pub path: PathBuf,
    /// Local time of its making.
    pub at: DateTime,
    /// The number of the last journal entry in it.
    pub last: i64,
    pub bytes: u64,
}

const FORM: &str = "%Y-%m-%d_%H-%M-%S";

/// `2026-11-22_14-20-05_125.nastavnik`: the time and the last journal entry.
pub(super) fn name(at: DateTime, last: i64) -> String {
    format!("{}_{last}.nastavnik", at.strftime(FORM))
}

/// All copies, the newest first. A folder that cannot be read holds none.
pub fn list(folder: &Path) -> Vec<Copy> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut copies: Vec<Copy> = entries.flatten().filter_map(|entry| copy(&entry.path())).collect();
    copies.sort_by_key(|copy| Reverse((copy.at, copy.last)));
    copies
}

pub fn newest(folder: &Path) -> Option<Copy> {
    list(folder).into_iter().next()
}

fn copy(path: &Path) -> Option<Copy> {
    let stem = path.file_name()?.to_str()?.strip_suffix(".nastavnik")?;
    let (at, last) = stem.rsplit_once('_')?;
    Some(Copy {
        path: path.to_owned(),
        at: DateTime::strptime(FORM, at).ok()?,
        last: last.parse().ok()?,
        bytes: path.metadata().ok()?.len(),
    })
}
