//! How much of a paper is taken in: more than the largest roadmap, less than what would fill
//! the memory of a school's computer. Files may be made to look small and be huge.

use super::Unread;

/// Bytes of a file as it lies on the disk.
pub(crate) const LARGEST_FILE: u64 = 30 << 20;
const MOST_ROWS: usize = 20_000;
const MOST_PIECES: usize = 300_000;
/// Bytes.
const MOST_TEXT: usize = 32 << 20;
/// Bytes.
const LONGEST_PARAGRAPH: usize = 4 << 20;

/// Counts what has been taken.
#[derive(Default)]
pub(crate) struct Room {
    rows: usize,
    /// Cells and paragraphs.
    pieces: usize,
    text: usize,
}

impl Room {
    pub fn row(&mut self) -> Result<(), Unread> {
        self.rows += 1;
        if self.rows > MOST_ROWS { Err(Unread::TooLarge) } else { Ok(()) }
    }

    pub fn text(&mut self, text: &str) -> Result<(), Unread> {
        self.text += text.len();
        if self.text > MOST_TEXT { Err(Unread::TooLarge) } else { self.pieces(1) }
    }

    pub fn pieces(&mut self, count: usize) -> Result<(), Unread> {
        self.pieces = self.pieces.saturating_add(count);
        if self.pieces > MOST_PIECES { Err(Unread::TooLarge) } else { Ok(()) }
    }
}

/// Adds to a paragraph that is being read.
pub(crate) fn lengthen(paragraph: &mut String, text: &str) -> Result<(), Unread> {
    if paragraph.len() + text.len() > LONGEST_PARAGRAPH {
        return Err(Unread::TooLarge);
    }
    paragraph.push_str(text);
    Ok(())
}
