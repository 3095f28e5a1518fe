//! The running text and the tables of an OpenDocument file.

use nastavnik_domain::paper::Paper;
use quick_xml::events::BytesStart;

use super::super::Unread;
use super::super::build::Builder;
use super::super::numbers::DASH;
use super::super::room::{Room, lengthen};
use super::super::xml::{Step, Xml, attribute, number};
use super::lists::Lists;
use super::row::{Row, is_hidden};
use super::styles::Styles;

/// Everything to the right of a list is often hidden as one column of thousands.
const MOST_HIDDEN: usize = 300;

pub struct Content {
    builder: Builder,
    styles: Styles,
    lists: Lists,
    /// The open paragraphs: one in a frame lies inside the one that the frame hangs on.
    paragraphs: Vec<Paragraph>,
    /// Open tables, one inside a cell of the other.
    tables: usize,
    /// The number of the next column of the open table.
    column: u32,
    row: Row,
    is_spreadsheet: bool,
    room: Room,
}

#[derive(Default)]
struct Paragraph {
    /// The number of the item that it begins.
    mark: String,
    text: String,
}

impl Content {
    pub fn new(styles: Styles, room: Room) -> Content {
        Content {
            builder: Builder::within(room.clone()),
            styles,
            lists: Lists::default(),
            paragraphs: Vec::new(),
            tables: 0,
            column: 0,
            row: Row::default(),
            is_spreadsheet: false,
            room,
        }
    }

    pub fn read(mut self, mut part: Xml) -> Result<Paper, Unread> {
        while let Some(step) = part.next()? {
            match step {
                Step::Open(tag) if self.is_hidden(&tag) => part.skip()?,
                Step::Open(tag) => self.open(&tag)?,
                Step::Close(tag) => self.close(tag.local_name().as_ref())?,
                Step::Text(text) => self.write(&text.replace(['\t', '\r', '\n'], " "))?,
            }
        }
        self.builder.finish()
    }

    /// What is not on the page: notes, what was deleted, descriptions of pictures, sheets that
    /// are put away, and numbers of items as an older program left them.
    fn is_hidden(&self, tag: &BytesStart) -> bool {
        match tag.local_name().as_ref() {
            "note" | "annotation" | "tracked-changes" | "title" | "desc" | "ruby-text" | "number"
            | "shapes" => true,
            "table" if !self.room.with_hidden => {
                attribute(tag, "style-name").is_some_and(|style| self.styles.hidden.contains(&style))
            }
            _ => false,
        }
    }

    fn open(&mut self, tag: &BytesStart) -> Result<(), Unread> {
        match tag.local_name().as_ref() {
            "spreadsheet" => self.is_spreadsheet = true,
            "p" | "h" => {
                let mark = self.lists.mark(&self.styles);
                self.paragraphs.push(Paragraph { mark, ..Paragraph::default() });
            }
            "s" => self.write(&" ".repeat(number(tag, "c").unwrap_or(1).min(1_000)))?,
            "tab" => self.write("\t")?,
            "line-break" => self.write("\n")?,
            "list" => self.lists.open(tag),
            "list-item" => self.lists.open_item(tag),
            "table" => {
                self.tables += 1;
                if self.tables == 1 {
                    self.column = 0;
                    let name = attribute(tag, "name").filter(|_| self.is_spreadsheet);
                    self.builder.open_table(&name.unwrap_or_default());
                }
            }
            "table-column" if self.tables == 1 => self.column(tag),
            "table-row" if self.tables == 1 => self.row = Row::open(tag),
            "table-cell" if self.tables == 1 => self.row.open_cell(tag),
            "covered-table-cell" if self.tables == 1 => self.row.cover(tag),
            _ => {}
        }
        Ok(())
    }

    /// Columns are described before the rows, one description for many.
    fn column(&mut self, tag: &BytesStart) {
        let times = number(tag, "number-columns-repeated").unwrap_or(1);
        if is_hidden(tag)
            && let Some(grid) = self.builder.grid()
        {
            grid.origin().hidden_columns.extend((self.column..).take((times as usize).min(MOST_HIDDEN)));
        }
        self.column = self.column.saturating_add(times);
    }

    fn close(&mut self, name: &str) -> Result<(), Unread> {
        match name {
            "p" | "h" => self.paragraph()?,
            "list" => self.lists.close(),
            "list-item" => self.lists.close_item(),
            "table-row" if self.tables == 1 => std::mem::take(&mut self.row).write(&mut self.builder)?,
            "table-cell" | "covered-table-cell" if self.tables == 1 => self.row.close_cell(),
            "table" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.builder.close_table()?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<(), Unread> {
        self.paragraphs.last_mut().map_or(Ok(()), |paragraph| lengthen(&mut paragraph.text, text))
    }

    fn paragraph(&mut self) -> Result<(), Unread> {
        let Some(Paragraph { mark, mut text }) = self.paragraphs.pop() else { return Ok(()) };
        if !mark.is_empty() && (mark != DASH || !text.trim().is_empty()) {
            text = format!("{mark} {}", text.trim_start());
        }
        if self.tables == 0 {
            return self.builder.paragraph(&text);
        }
        self.room.text(&text)?;
        self.row.line(text);
        Ok(())
    }
}
