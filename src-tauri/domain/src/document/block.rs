//! What a part is made of, one under another.

use serde::{Deserialize, Serialize};

use super::{Align, Blank, Paragraph, Point, Signatures, Split, Table, Text};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    Paragraph(Paragraph),
    Heading(Heading),
    Point(Point),
    /// «– …»
    Bullet(Text),
    Table(Table),
    Split(Split),
    Signatures(Signatures),
    /// One line of blanks side by side.
    Blanks(Vec<Blank>),
    /// So many ruled lines over the whole width, to write on by hand.
    Lines(u16),
    /// A thin line from margin to margin.
    Rule,
    PageBreak,
}

/// A heading in the sense of the file: it stands in the outline of Word and of the PDF.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Heading {
    /// 1 is a document («ПРИКАЗ»), 2 its subject («О назначении…»), 3 a section; others are
    /// taken for the nearest of these.
    pub level: u8,
    pub text: Text,
    pub align: Align,
    /// Free space before and after, in points.
    pub above: f64,
    pub below: f64,
}

/// A centred bold heading of level 1 to 3, with half a line of space after it.
pub fn title(level: u8, text: impl Into<Text>) -> Heading {
    Heading { level, text: text.into().bold(), align: Align::Center, above: 0.0, below: 7.0 }
}

impl Heading {
    #[must_use]
    pub fn left(mut self) -> Heading {
        self.align = Align::Left;
        self
    }

    /// Free space before it, in points.
    #[must_use]
    pub fn above(mut self, points: f64) -> Heading {
        self.above = points;
        self
    }

    /// Free space after it, in points.
    #[must_use]
    pub fn below(mut self, points: f64) -> Heading {
        self.below = points;
        self
    }
}

pub fn page_break() -> Block {
    Block::PageBreak
}

pub fn rule() -> Block {
    Block::Rule
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Block {
        Block::Paragraph(paragraph)
    }
}

impl From<Heading> for Block {
    fn from(heading: Heading) -> Block {
        Block::Heading(heading)
    }
}

impl From<Point> for Block {
    fn from(point: Point) -> Block {
        Block::Point(point)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Block {
        Block::Table(table)
    }
}

impl From<Split> for Block {
    fn from(split: Split) -> Block {
        Block::Split(split)
    }
}

impl From<Signatures> for Block {
    fn from(signatures: Signatures) -> Block {
        Block::Signatures(signatures)
    }
}

impl From<Blank> for Block {
    fn from(blank: Blank) -> Block {
        Block::Blanks(vec![blank])
    }
}
