//! A document as it lies on the table before anybody has understood it: running text and tables.
//! What a file's format says is known to `office`; what the words mean, to `roadmap::reading`.

pub mod numbering;
pub mod text;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The contents of a document in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    pub blocks: Vec<Block>,
    /// What of the file is not in the blocks.
    #[serde(default)]
    pub notes: Vec<Note>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
    /// There are macros, and nothing runs them.
    Macros,
    /// Cells take their values from other files: they are as they were last saved.
    Links,
    /// A sheet that is out of sight is not read.
    HiddenSheet(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Text(String),
    Table(Table),
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// A sheet's name; empty for a table of a text.
    pub name: String,
    pub rows: Vec<Vec<Cell>>,
    /// Where its rows and columns stood, as far as the format tells.
    #[serde(default)]
    pub origin: Origin,
}

/// The places of a table's cells in its sheet, counted from zero: a table has only the rows and
/// columns in which something is written, and words about a cell must name it as the sheet does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Of each row of the table.
    pub rows: Vec<u32>,
    /// Of each column of the table.
    pub columns: Vec<u32>,
    pub hidden_rows: BTreeSet<u32>,
    pub hidden_columns: BTreeSet<u32>,
    /// Cells whose text is the result of a formula: row and column.
    pub formulas: BTreeSet<(u32, u32)>,
}

/// A cell as it is seen. Its paragraphs are lines of `text`, each with the number or dash of its
/// list as the document shows it («1. », «2.1. », «– »), whether typed or made by the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    pub text: String,
    /// How many columns it takes: more than one for a cell merged sideways, whose neighbours
    /// are then not in the row.
    pub columns: u16,
    /// It goes on from the cell above (merged downwards); `text` is then empty.
    pub continued: bool,
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), columns: 1, continued: false }
    }
}

/// The lines of a text that have words, without the blanks around each.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
