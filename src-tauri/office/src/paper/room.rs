//! How much of a paper is taken in: more than the largest roadmap or list, less than what would fill
//! the memory of a school's computer. Files may be made to look small and be huge.

use super::Unread;

/// Bytes of a file as it lies on the disk.
pub(crate) const LARGEST_FILE: u64 = 30 << 20;
/// Bytes.
const MOST_TEXT: usize = 32 << 20;
/// Bytes.
const LONGEST_PARAGRAPH: usize = 4 << 20;

/// Counts what has been taken.
#[derive(Clone)]
pub(crate) struct Room {
    most_rows: usize,
    most_pieces: usize,
    /// Sheets that are put away are read too.
    pub with_hidden: bool,
    /// Nobody asks which cells are merged, which rows are hidden and where formulas stand: each of
    /// these answers costs as much as reading all values.
    pub bare: bool,
    rows: usize,
    /// Cells and paragraphs.
    pieces: usize,
    text: usize,
}

impl Default for Room {
    fn default() -> Room {
        Room {
            most_rows: 20_000,
            most_pieces: 300_000,
            with_hidden: false,
            bare: false,
            rows: 0,
            pieces: 0,
            text: 0,
        }
    }
}

impl Room {
    /// For lists of people: a district has thousands, each with thirty cells, and a cell counts
    /// three times on its way.
    pub fn of_list() -> Room {
        Room { most_rows: 50_000, most_pieces: 2_000_000, ..Room::default() }
    }

    /// For schools' returns, which say of themselves on a hidden sheet what they are.
    pub fn of_return() -> Room {
        Room { with_hidden: true, bare: true, ..Room::of_list() }
    }

    pub fn row(&mut self) -> Result<(), Unread> {
        self.rows += 1;
        if self.rows > self.most_rows { Err(Unread::TooLarge) } else { Ok(()) }
    }

    pub fn text(&mut self, text: &str) -> Result<(), Unread> {
        self.text += text.len();
        if self.text > MOST_TEXT { Err(Unread::TooLarge) } else { self.pieces(1) }
    }

    pub fn pieces(&mut self, count: usize) -> Result<(), Unread> {
        self.pieces = self.pieces.saturating_add(count);
        if self.pieces > self.most_pieces { Err(Unread::TooLarge) } else { Ok(()) }
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
