//! Bytes that are a file already: somebody's scan, a calendar.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::free_name;
use super::write::{Existing, write};
use crate::Error;

/// Under its own name in the folder, or «name (2)» when that is taken.
pub fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && extension.chars().all(char::is_alphanumeric) => {
            (stem, extension)
        }
        _ => (name, "dat"),
    };
    let path = free_name(folder, stem, extension);
    write(&path, Existing::Keep, bytes, |written| same(written, bytes))?;
    Ok(path)
}

/// Into the file that the user chose.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, Existing::Replace, bytes, |written| same(written, bytes))
}

fn same(mut written: File, bytes: &[u8]) -> Result<(), String> {
    let mut found = Vec::new();
    written.read_to_end(&mut found).map_err(|error| error.to_string())?;
    if found == bytes { Ok(()) } else { Err("the bytes differ".into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_its_name_and_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
        assert_eq!(name(keep(folder.path(), "Приказ.pdf", b"1").unwrap()), "Приказ.pdf");
        assert_eq!(name(keep(folder.path(), "Приказ.pdf", b"2").unwrap()), "Приказ (2).pdf");
        assert_eq!(name(keep(folder.path(), "../Без окончания", b"3").unwrap()), "-Без окончания.dat");
        replace(&folder.path().join("Приказ.pdf"), b"4").unwrap();
        assert_eq!(std::fs::read(folder.path().join("Приказ.pdf")).unwrap(), b"4");
    }
}
