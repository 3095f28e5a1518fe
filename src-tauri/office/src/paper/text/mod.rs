//! Files without a format of their own: plain text, CSV, HTML.

mod decode;
mod html;
mod separated;

use nastavnik_domain::paper::{self, Paper};

pub use decode::decode;
pub use html::html;

use super::Unread;
use super::room::Room;

/// The name decides only what the characters cannot: whether commas divide cells or words.
pub(super) fn read(name: &str, bytes: &[u8], room: Room) -> Result<Paper, Unread> {
    let text = decode(bytes);
    let start: String = text.trim_start().chars().take(4_000).collect::<String>().to_lowercase();
    let name = name.to_lowercase();
    if is_binary(&start) || is_foreign(&start) {
        Err(Unread::Unknown)
    } else if is_html(&start) {
        html(&text)
    } else if name.ends_with(".csv") || name.ends_with(".tsv") {
        separated::read(&text, room)
    } else {
        let paper = paper::text::read(&text);
        if paper.blocks.is_empty() { Err(Unread::NoText) } else { Ok(paper) }
    }
}

/// Cells that were copied out of a spreadsheet, or lines with signs between their cells.
pub fn cells(text: &str) -> Result<Paper, Unread> {
    separated::read(text, Room::of_list())
}

/// A text has no signs for machines, but for a few that old programs leave.
fn is_binary(start: &str) -> bool {
    let signs = start.chars().filter(|c| (c.is_control() && !c.is_whitespace()) || *c == '\u{fffd}').count();
    signs * 50 > start.chars().count()
}

/// XML of another kind, and a saved letter or web archive.
fn is_foreign(start: &str) -> bool {
    start.starts_with("mime-version:") || (start.starts_with("<?xml") && !start.contains("<html"))
}

fn is_html(start: &str) -> bool {
    start.starts_with('<')
        && [
            "<html",
            "<!doctype html",
            "<body",
            "<table",
            "<p>",
            "<p ",
            "<div",
            "<ul",
            "<ol",
            "<span",
            "<meta",
        ]
        .into_iter()
        .any(|tag| start.contains(tag))
}
