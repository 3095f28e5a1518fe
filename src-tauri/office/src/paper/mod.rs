//! Reads a document of any usual format as a paper: text and tables as a person sees them.
//!
//! A file comes from anywhere, so it is told by its content, nothing in it is believed that can
//! be counted, and none of it is ever kept in memory as a whole tree.

mod build;
mod clean;
mod docx;
mod grid;
pub(crate) mod kind;
pub(crate) mod limited;
mod numbers;
mod odf;
pub(crate) mod package;
pub(crate) mod room;
pub(crate) mod sheets;
mod text;
mod unread;
pub(crate) mod xml;

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use nastavnik_domain::paper::Paper;

pub use text::{cells, decode, html};
pub use unread::Unread;

use kind::Kind;
use room::{LARGEST_FILE, Room};

/// Reads a file.
pub fn read(path: &Path) -> Result<Paper, Unread> {
    let (name, bytes) = bytes(path)?;
    read_bytes(&name, &bytes)
}

/// Reads a file with a list, which may be longer than any document.
pub fn read_list(path: &Path) -> Result<Paper, Unread> {
    let (name, bytes) = bytes(path)?;
    read_list_bytes(&name, &bytes)
}

/// Reads a school's return, its hidden sheet too.
pub fn read_return(path: &Path) -> Result<Paper, Unread> {
    let (name, bytes) = bytes(path)?;
    read_within(&name, &bytes, Room::of_return())
}

/// The file's name and what is in it.
fn bytes(path: &Path) -> Result<(String, Vec<u8>), Unread> {
    let refused = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Unread::NotFound,
        _ => Unread::Io(error),
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(refused)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(refused)?;
    Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
}

/// Reads the bytes of a file. Its name tells only a table with commas from a text.
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Paper, Unread> {
    read_within(name, bytes, Room::default())
}

/// Reads the bytes of a file with a list.
pub fn read_list_bytes(name: &str, bytes: &[u8]) -> Result<Paper, Unread> {
    read_within(name, bytes, Room::of_list())
}

fn read_within(name: &str, bytes: &[u8], room: Room) -> Result<Paper, Unread> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Unread::TooLarge);
    }
    match kind::kind(bytes)? {
        Kind::Docx(mut package, part) => docx::read(&mut package, &part),
        Kind::Xlsx(package) => sheets::xlsx(package, bytes, room),
        Kind::Xls(file) => sheets::xls(file, room),
        Kind::Odf(mut package) => odf::read(&mut package, room),
        Kind::Text => text::read(name, bytes, room),
    }
}
