//! Tables: their heads are repeated on every page, a short row is never broken over two.

use serde::{Deserialize, Serialize};

use super::{Align, Text};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Table {
    /// The columns' widths as shares of the whole: 1, 3, 3 is a seventh and twice three sevenths.
    pub columns: Vec<f64>,
    /// Repeated on every page.
    pub head: Vec<Row>,
    pub rows: Vec<Row>,
    pub borders: bool,
}

impl Default for Table {
    fn default() -> Table {
        Table { columns: Vec::new(), head: Vec::new(), rows: Vec::new(), borders: true }
    }
}

/// A row has a cell for each column that is not covered by a wider or a taller cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// At least so many mm: room for a hand.
    pub height: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Cell {
    pub paragraphs: Vec<Text>,
    /// Columns that it takes.
    pub across: u16,
    /// Rows that it takes; of the rows below, the covered cells are left out.
    pub down: u16,
    pub align: Align,
    pub side: Side,
}

/// Where in a taller row the text stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    #[default]
    Top,
    Middle,
    Bottom,
}

impl Default for Cell {
    fn default() -> Cell {
        Cell { paragraphs: Vec::new(), across: 1, down: 1, align: Align::Left, side: Side::Top }
    }
}

/// A table with its columns' shares; add a head and rows.
pub fn table(columns: impl IntoIterator<Item = f64>) -> Table {
    Table { columns: columns.into_iter().collect(), ..Table::default() }
}

impl Table {
    /// A row of the head: centred, bold, in the middle.
    #[must_use]
    pub fn head<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Table {
        let cells = cells.into_iter().map(|cell| cell.into().center().middle().bold());
        self.head.push(Row { cells: cells.collect(), height: 0.0 });
        self
    }

    #[must_use]
    pub fn row(mut self, row: impl Into<Row>) -> Table {
        self.rows.push(row.into());
        self
    }

    #[must_use]
    pub fn rows<R: Into<Row>>(mut self, rows: impl IntoIterator<Item = R>) -> Table {
        self.rows.extend(rows.into_iter().map(Into::into));
        self
    }

    #[must_use]
    pub fn bare(mut self) -> Table {
        self.borders = false;
        self
    }
}

pub fn row<C: Into<Cell>>(cells: impl IntoIterator<Item = C>) -> Row {
    Row { cells: cells.into_iter().map(Into::into).collect(), height: 0.0 }
}

impl Row {
    /// At least so many mm high.
    #[must_use]
    pub fn height(mut self, mm: f64) -> Row {
        self.height = mm;
        self
    }
}

impl<C: Into<Cell>> From<Vec<C>> for Row {
    fn from(cells: Vec<C>) -> Row {
        row(cells)
    }
}

impl<C: Into<Cell>, const N: usize> From<[C; N]> for Row {
    fn from(cells: [C; N]) -> Row {
        row(cells)
    }
}

pub fn cell(text: impl Into<Text>) -> Cell {
    Cell { paragraphs: vec![text.into()], ..Cell::default() }
}

impl Cell {
    /// A further paragraph.
    #[must_use]
    pub fn and(mut self, text: impl Into<Text>) -> Cell {
        self.paragraphs.push(text.into());
        self
    }

    #[must_use]
    pub fn across(mut self, columns: u16) -> Cell {
        self.across = columns;
        self
    }

    #[must_use]
    pub fn down(mut self, rows: u16) -> Cell {
        self.down = rows;
        self
    }

    #[must_use]
    pub fn center(mut self) -> Cell {
        self.align = Align::Center;
        self
    }

    #[must_use]
    pub fn right(mut self) -> Cell {
        self.align = Align::Right;
        self
    }

    #[must_use]
    pub fn middle(mut self) -> Cell {
        self.side = Side::Middle;
        self
    }

    #[must_use]
    pub fn bottom(mut self) -> Cell {
        self.side = Side::Bottom;
        self
    }

    #[must_use]
    pub fn bold(mut self) -> Cell {
        self.paragraphs = self.paragraphs.into_iter().map(Text::bold).collect();
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Cell {
        cell(text)
    }
}
