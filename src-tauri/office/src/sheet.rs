//! A table as the rest of the program describes it, with no word about file formats.

use nastavnik_domain::Day;

/// One sheet of a workbook: a title, lines under it, and a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// On the sheet's tab; made legal when written (31 characters, no `[]:*?/\`, unique).
    pub name: String,
    pub title: String,
    pub subtitle: Vec<String>,
    pub columns: Vec<Column>,
    /// Headings over several columns each, above those of the columns; all of them together, or none.
    pub groups: Vec<(String, u16)>,
    /// A row may be shorter than the heading; what is longer is not written.
    pub rows: Vec<Vec<Cell>>,
    /// How many columns on the left stay in view when the table is scrolled sideways.
    pub fixed: u16,
    /// Drawn under the table.
    pub chart: Option<Chart>,
    /// A key beside each row, in a hidden column after the last: which record the row is.
    pub keys: Vec<String>,
    /// Of use to programs only: not shown at all.
    pub hidden: bool,
}

/// Bars for each row of the table but its sums.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub title: String,
    /// One bar of several parts in a row, or a bar for each part.
    pub stacked: bool,
    /// The column whose texts stand beside the bars.
    pub labels: u16,
    /// Columns of numbers with the colour of each, in the order of the parts.
    pub parts: Vec<(u16, Tone)>,
}

/// What a colour says; the words beside it say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Late,
    Soon,
    Done,
    Idle,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub title: String,
    pub kind: Kind,
    /// Width in characters: never narrower, and wider than `max` only for a long word.
    pub min: u16,
    pub max: u16,
}

/// What belongs in a column: empty cells are ready for it to be typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Day,
    /// A sign in a narrow column, whose heading stands on its side.
    Sign,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    #[default]
    Empty,
    /// Always stays text: phones, «=1+1», «001».
    Text(String),
    Number(f64),
    /// 0.5 is shown as «50 %».
    Share(f64),
    Day(Day),
    /// Words on a coloured ground.
    Toned(Tone, String),
    /// Heading of a part of the table, alone in its row and over its whole width.
    Section(String),
    /// A word in a row of sums.
    Total(String),
    /// Sum of the numbers above it: a live formula, and its value for those who do not count.
    Sum(f64),
    /// What the second cell to the left is of the first one: a live formula, and its value.
    Quotient(f64),
}

impl Column {
    pub fn text(title: &str, min: u16, max: u16) -> Column {
        Column { title: title.into(), kind: Kind::Text, min, max }
    }

    pub fn number(title: &str) -> Column {
        Column { title: title.into(), kind: Kind::Number, min: 5, max: 14 }
    }

    pub fn sign(title: &str) -> Column {
        Column { title: title.into(), kind: Kind::Sign, min: 4, max: 4 }
    }

    pub fn day(title: &str) -> Column {
        Column { title: title.into(), kind: Kind::Day, min: 12, max: 14 }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Cell {
        Cell::Day(day)
    }
}

impl From<i16> for Cell {
    fn from(number: i16) -> Cell {
        Cell::Number(number.into())
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Cell {
        Cell::Number(number as f64)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, Into::into)
    }
}
