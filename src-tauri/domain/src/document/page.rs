//! The sheets: what is on them, their margins and their letters.

use serde::{Deserialize, Serialize};

use super::Block;
use crate::Day;

/// One file: a document, or a package of several that are printed one after another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    /// For the properties of the file and the head of the viewer's window, not for the sheet.
    pub title: String,
    /// For the properties of the file: the school.
    pub author: String,
    /// The day that the file says it was made on; nothing when it need not say.
    pub date: Option<Day>,
    pub page: Page,
    pub parts: Vec<Part>,
}

impl Document {
    pub fn new(title: impl Into<String>) -> Document {
        Document { title: title.into(), ..Document::default() }
    }

    pub fn author(mut self, author: impl Into<String>) -> Document {
        self.author = author.into();
        self
    }

    pub fn date(mut self, date: Day) -> Document {
        self.date = Some(date);
        self
    }

    pub fn page(mut self, page: Page) -> Document {
        self.page = page;
        self
    }

    pub fn part(mut self, part: Part) -> Document {
        self.parts.push(part);
        self
    }
}

/// What begins on a new sheet: an order, each of its appendices, a consent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Part {
    pub landscape: bool,
    /// It belongs to the document before it (an appendix), whose page numbers go on. Otherwise
    /// pages are counted anew and the first one shows no number.
    pub continues: bool,
    pub blocks: Vec<Block>,
}

impl Part {
    /// The first sheet of a document of its own.
    pub fn new() -> Part {
        Part::default()
    }

    /// A further part of the document before it.
    pub fn appendix() -> Part {
        Part { continues: true, ..Part::default() }
    }

    pub fn landscape(mut self) -> Part {
        self.landscape = true;
        self
    }

    pub fn add(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }

    /// As `add`, in a chain.
    pub fn with(mut self, block: impl Into<Block>) -> Part {
        self.add(block);
        self
    }
}

/// The sheet is A4 (210 × 297 mm); the defaults are those of orders that are kept over ten years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Page {
    /// Margins in mm.
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    /// The text's letters, in points.
    pub size: f64,
    /// The tables' letters, in points.
    pub table_size: f64,
    /// Distance of lines as offices count it: 1 is single, 1.5 one and a half.
    pub spacing: f64,
    /// First line of a paragraph, in mm.
    pub indent: f64,
}

impl Default for Page {
    fn default() -> Page {
        Page {
            left: 30.0,
            top: 20.0,
            right: 10.0,
            bottom: 20.0,
            size: 14.0,
            table_size: 12.0,
            spacing: 1.0,
            indent: 12.5,
        }
    }
}

impl Page {
    /// Width and height of the sheet, in mm.
    pub fn sheet(landscape: bool) -> (f64, f64) {
        if landscape { (297.0, 210.0) } else { (210.0, 297.0) }
    }

    /// What the margins leave of the width, in mm.
    pub fn width(&self, landscape: bool) -> f64 {
        Page::sheet(landscape).0 - self.left - self.right
    }
}
