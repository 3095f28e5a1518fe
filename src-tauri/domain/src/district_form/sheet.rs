//! A workbook as it looks: cells with their words, merged ones, widths, heights and faces.

use serde::Serialize;

/// A workbook's visible sheets.
#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "FormBook")]
pub struct Book {
    pub sheets: Vec<Sheet>,
    /// What the user should know of the file: links to other files, what is not shown.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "FormSheet")]
pub struct Sheet {
    pub name: String,
    /// Widths in pixels; a hidden column has none.
    pub columns: Vec<u16>,
    pub rows: Vec<Row>,
    pub looks: Vec<Look>,
    /// More rows stand in the file than are shown.
    pub cut: bool,
    /// Rows can be added at the end: no table of Excel ends there.
    pub grows: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "FormSheetRow")]
pub struct Row {
    /// As Excel counts, from 1.
    pub number: u32,
    /// Pixels; a hidden row has none.
    pub height: u16,
    /// Those that have words, a face or a merged area; covered ones are left out.
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "FormCell")]
pub struct Cell {
    /// From 0.
    pub column: u32,
    /// As it is shown.
    pub text: String,
    /// A number or a date; otherwise words.
    pub number: bool,
    /// How many columns and rows it takes.
    pub columns: u32,
    pub rows: u32,
    /// Which of the sheet's looks.
    pub look: u32,
    pub lock: Lock,
}

/// Why a cell is left alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "FormLock")]
pub enum Lock {
    #[default]
    Open,
    Formula,
    /// The sheet is protected and this cell is not for typing.
    Protected,
}

/// The face of a cell, roughly.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, ts_rs::TS)]
#[ts(rename = "FormLook")]
pub struct Look {
    pub bold: bool,
    pub italic: bool,
    /// `#rrggbb`, or empty.
    pub fill: String,
    pub ink: String,
    /// `left`, `center`, `right` or empty.
    pub align: String,
    /// `top`, `middle` or `bottom`.
    pub valign: String,
    pub wrap: bool,
    /// Which sides have a line: letters of `tblr`.
    pub borders: String,
    /// Points.
    pub size: u8,
}

/// «B5» of a row and a column from 0.
pub fn address(row: u32, column: u32) -> String {
    format!("{}{}", letters(column), row.saturating_add(1))
}

/// «B» of 1.
pub fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.into_iter().rev().collect()
}

/// Row and column from 0 of «B5»; `None` for anything else and for what no sheet has.
pub fn position(address: &str) -> Option<(u32, u32)> {
    let end = address.find(|sign: char| !sign.is_ascii_alphabetic())?;
    let (column, row) = (column(&address[..end])?, address[end..].parse::<u32>().ok()?);
    (address[end..].bytes().all(|sign| sign.is_ascii_digit()) && (1..=1_048_576).contains(&row))
        .then(|| (row - 1, column))
}

/// 1 of «B».
pub fn column(letters: &str) -> Option<u32> {
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|sign| sign.is_ascii_alphabetic()) {
        return None;
    }
    let digit = |sign: u8| u32::from(sign.to_ascii_uppercase() - b'A' + 1);
    let number = letters.bytes().fold(0, |number, sign| number * 26 + digit(sign));
    (number <= 16_384).then(|| number - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_excel() {
        for (row, column, text) in
            [(0, 0, "A1"), (4, 1, "B5"), (9, 25, "Z10"), (0, 26, "AA1"), (1_048_575, 16_383, "XFD1048576")]
        {
            assert_eq!(address(row, column), text);
            assert_eq!(position(text), Some((row, column)));
        }
        for wrong in ["", "A", "5", "A0", "AAAA1", "XFE1", "A1048577", "A+1", "Ё1", "A1B"] {
            assert_eq!(position(wrong), None, "{wrong}");
        }
    }
}
