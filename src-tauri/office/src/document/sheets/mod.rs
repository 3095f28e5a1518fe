//! What is on the sheets, told in the few words that both faces know: lines and grids. The
//! richer words of the model (points, signatures, blanks) are turned into these here.

mod form;
mod grid;
mod hyphens;
mod lower;
mod pieces;

pub use lower::sheets;

use nastavnik_domain::document::{Align, Page, Side};
use serde::Serialize;

/// Between the text of a cell and its sides, in mm.
pub const PADDING: f64 = 1.5;

#[derive(Debug, Serialize)]
pub struct Sheets {
    pub title: String,
    pub author: String,
    /// Year, month, day.
    pub date: Option<(i16, i8, i8)>,
    pub page: Page,
    pub parts: Vec<Sheet>,
}

#[derive(Debug, Serialize)]
pub struct Sheet {
    pub landscape: bool,
    /// Which of the documents of a package it belongs to, and whether it is that one's first part,
    /// from which its pages are counted.
    pub document: usize,
    pub first: bool,
    pub things: Vec<Thing>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    Line(Line),
    Grid(Grid),
    /// Free space between two grids, in points: without it they would be one.
    Gap(f64),
    Rule,
    Break,
}

/// A paragraph.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Line {
    pub pieces: Vec<Piece>,
    /// Letters of the paragraph as a whole, in points: its height when it is empty.
    pub size: f64,
    pub align: Align,
    /// In mm: the first line's indent, and that of all lines.
    pub first: f64,
    pub left: f64,
    /// In points.
    pub above: f64,
    pub below: f64,
    /// Kept with what follows.
    pub keep: bool,
    /// 1 to 3 for a heading.
    pub outline: u8,
    pub number: Option<Number>,
    /// Mm that a line of it has.
    #[serde(skip)]
    pub room: f64,
}

/// The number of a point or the dash of a bullet.
#[derive(Clone, Debug, Serialize)]
pub struct Number {
    pub label: String,
    #[serde(skip)]
    pub list: List,
}

/// Which counter it belongs to, for a program that counts by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// «1.» and «1.1.»: which of the document's lists, and whether it is the inner level.
    Points {
        list: usize,
        inner: bool,
    },
    /// «а)»
    Letters {
        list: usize,
    },
    Dashes,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Piece {
    Words(Words),
    Break,
    Box { checked: bool, size: f64 },
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Words {
    pub text: String,
    /// In points.
    pub size: f64,
    pub bold: bool,
    pub italic: bool,
    pub underline: bool,
    /// Between letters, in points.
    pub tracking: f64,
}

#[derive(Debug, Serialize)]
pub struct Grid {
    /// In mm.
    pub widths: Vec<f64>,
    /// So many first rows are repeated on every page.
    pub head: usize,
    pub rows: Vec<GridRow>,
    pub borders: bool,
    /// Mm between a cell's sides and its text.
    pub padding: f64,
    /// All of it on one page.
    pub together: bool,
    /// A table of data; otherwise cells only put things side by side.
    pub data: bool,
}

#[derive(Debug, Default, Serialize)]
pub struct GridRow {
    pub cells: Vec<GridCell>,
    /// At least so many mm high.
    pub height: f64,
    /// Not broken over pages.
    pub whole: bool,
}

#[derive(Debug, Default, Serialize)]
pub struct GridCell {
    /// Its first column.
    pub x: usize,
    pub across: usize,
    pub down: usize,
    pub lines: Vec<Line>,
    pub side: Side,
    /// A rule under it, to write on.
    pub rule: bool,
}

impl Sheets {
    /// Every paragraph, those of cells too.
    pub fn lines_mut(&mut self) -> impl Iterator<Item = &mut Line> {
        let things = self.parts.iter_mut().flat_map(|part| &mut part.things);
        things.flat_map(|thing| -> Box<dyn Iterator<Item = &mut Line>> {
            match thing {
                Thing::Line(line) => Box::new(std::iter::once(line)),
                Thing::Grid(grid) => Box::new(
                    grid.rows.iter_mut().flat_map(|row| &mut row.cells).flat_map(|cell| &mut cell.lines),
                ),
                Thing::Gap(_) | Thing::Rule | Thing::Break => Box::new(std::iter::empty()),
            }
        })
    }
}
