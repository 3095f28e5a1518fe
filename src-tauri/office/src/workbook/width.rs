//! Widths of columns, from the texts themselves: a column is as wide as its longest line
//! within its limits, no word is broken, and a wide table is squeezed so that it can still
//! be read on paper. Heights are left to the program that opens the file: it knows its fonts,
//! fits every row to its wrapped text, and so nothing is cut.

use crate::sheet::{Cell, Column, Sheet};

/// What A4 lying on its side takes between its margins at the size of the screen.
const PAPER: f64 = 150.0;
/// Below this part of its size the print is too small to read.
const SMALLEST_PRINT: f64 = 0.6;
/// A word longer than this (a link) may be broken.
const LONGEST_WORD: f64 = 22.0;
/// The space a cell keeps on both sides of its text.
const PADDING: f64 = 1.4;
/// The heading is bold, and the filter's arrow stands over its last line.
const BOLD: f64 = 1.1;
const DAY: f64 = 11.0;

/// The width of each column in characters, as spreadsheets count it.
pub(super) fn columns(sheet: &Sheet) -> Vec<f64> {
    let spans: Vec<(f64, f64)> =
        sheet.columns.iter().enumerate().map(|(index, column)| span(sheet, index, column)).collect();
    let total = |limit: f64| spans.iter().map(|(least, best)| best.min(limit).max(*least)).sum::<f64>();
    // The widest columns give way first, all of them to the same width.
    let mut limit = spans.iter().map(|(_, best)| *best).fold(0.0, f64::max);
    while total(limit) > PAPER / SMALLEST_PRINT && limit > 1.0 {
        limit -= 0.5;
    }
    spans.into_iter().map(|(least, best)| best.min(limit).max(least)).collect()
}

/// The least width of a column (its longest word) and the best one (its longest line).
fn span(sheet: &Sheet, index: usize, column: &Column) -> (f64, f64) {
    let heading = words(&column.title) * BOLD;
    let (mut word, mut line) = (heading, heading);
    for cell in sheet.rows.iter().filter_map(|row| row.get(index)) {
        match cell {
            Cell::Empty => {}
            Cell::Day(_) => word = word.max(DAY),
            Cell::Number(number) => word = word.max(number.to_string().len() as f64),
            Cell::Text(text) => {
                word = word.max(words(text).min(LONGEST_WORD));
                line = line.max(text.lines().map(width).fold(0.0, f64::max));
            }
        }
    }
    let least = (word + PADDING).max(column.min.into());
    (least, (line + PADDING).min(column.max.into()).max(least))
}

/// The longest word; a line may also be broken after a hyphen.
fn words(text: &str) -> f64 {
    text.split_inclusive([' ', '\n', '-', '–']).map(|word| width(word.trim_end())).fold(0.0, f64::max)
}

/// How wide a line is, in digits of the workbook's font. Cyrillic differs much from letter to
/// letter, so characters are weighed and not only counted.
fn width(line: &str) -> f64 {
    line.chars().map(weight).sum()
}

fn weight(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '(' | ')' | '-' | '/' | 'i' | 'j'
        | 'l' | 'f' | 't' | 'r' | 'I' => 0.65,
        'ш' | 'щ' | 'ж' | 'м' | 'ю' | 'ы' | 'ф' | 'm' | 'w' => 1.45,
        'Ш' | 'Щ' | 'Ж' | 'М' | 'Ю' | 'Ы' | 'Ф' | 'M' | 'W' | '@' | '№' | '%' | '—' => 1.8,
        c if c.is_uppercase() => 1.35,
        _ => 1.05,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(columns: Vec<Column>, row: Vec<Cell>) -> Sheet {
        Sheet { columns, rows: vec![row], ..Sheet::default() }
    }

    #[test]
    fn a_column_is_as_wide_as_its_text_within_limits() {
        let column = || Column::text("Имя", 10, 30);
        let of = |text: &str| columns(&sheet(vec![column()], vec![text.into()]))[0];
        assert_eq!(of(""), 10.0);
        assert!((12.0..16.0).contains(&of("Анна Серова")), "{}", of("Анна Серова"));
        assert_eq!(of(&"слово ".repeat(50)), 30.0);
        assert_eq!(of("а\nб\nв"), 10.0);
        assert!(of(&"я".repeat(500)) <= 30.0);
    }

    #[test]
    fn no_word_of_a_heading_is_broken() {
        let widths = columns(&sheet(vec![Column::text("Квалификационная категория", 5, 8)], vec![]));
        assert!(widths[0] > width("Квалификационная"));
    }

    #[test]
    fn a_wide_table_is_squeezed_to_be_readable_on_paper() {
        let many = vec![Column::text("Имя", 8, 60); 20];
        let widths = columns(&sheet(many, vec!["слово и слово ".repeat(20).as_str().into(); 20]));
        assert!(widths.iter().sum::<f64>() <= PAPER / SMALLEST_PRINT);
        assert!(widths.iter().all(|width| *width == widths[0]));
    }
}
