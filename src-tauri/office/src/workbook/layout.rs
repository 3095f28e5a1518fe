//! Sizes of columns and rows, from the texts themselves: a column is as wide as its longest
//! line within its limits, no word is broken, a wide table is squeezed so that its print can
//! still be read, and a row is as high as its wrapped text. Heights have to be written:
//! LibreOffice believes that a workbook which looks like Excel's brings its own.

use super::measure::{extent, lines};
use crate::sheet::{Cell, Column, Kind, Sheet};

/// What A4 lying on its side takes between its margins at the size of the screen.
const PAPER: f64 = 150.0;
/// The part of its size that print should have, and the one below which it cannot be read.
const GOOD_PRINT: f64 = 0.75;
const SMALLEST_PRINT: f64 = 0.6;
/// A word longer than this (a link) may be broken.
const LONGEST_WORD: f64 = 22.0;
/// What a column is wider than its text, and what of that no text is counted on to fill.
const AIR: f64 = 1.0;
const MARGIN: f64 = 0.4;
/// How much wider the letters of the heading are.
const BOLD: f64 = 1.1;
const DAY: f64 = 11.0;
const SHARE: f64 = 6.0;
/// Points.
const ONE_LINE: f64 = 15.0;
const NEXT_LINE: f64 = 12.75;
const AROUND_HEADING: f64 = 6.0;
/// Of a letter on its side, and the longest heading of a column of signs.
const LETTER: f64 = 5.6;
const TALLEST: f64 = 190.0;
/// Spreadsheets have no higher rows.
const HIGHEST: f64 = 409.0;

pub(super) struct Layout {
    /// Of each column, in characters as spreadsheets count them.
    pub widths: Vec<f64>,
    /// How many pages of paper the table takes from side to side.
    pub pages: u16,
}

/// One page wide when its print can be read, otherwise two.
pub(super) fn layout(sheet: &Sheet) -> Layout {
    let spans: Vec<(f64, f64)> =
        sheet.columns.iter().enumerate().map(|(index, column)| span(sheet, index, column)).collect();
    let least: f64 = spans.iter().map(|(least, _)| least).sum();
    // The columns that stay in view are printed on both pages.
    let fixed: f64 = spans.iter().take(sheet.fixed.into()).map(|(least, _)| least).sum();
    let pages = if least <= PAPER / SMALLEST_PRINT { 1 } else { 2 };
    let room = f64::from(pages) * PAPER / GOOD_PRINT - f64::from(pages - 1) * fixed;
    Layout { widths: squeezed(&spans, room), pages }
}

/// The widest columns give way first, all of them to the same width.
fn squeezed(spans: &[(f64, f64)], room: f64) -> Vec<f64> {
    let widths = |limit: f64| spans.iter().map(move |(least, best)| best.min(limit).max(*least));
    let mut limit = spans.iter().map(|(_, best)| *best).fold(0.0, f64::max);
    while widths(limit).sum::<f64>() > room && limit > 1.0 {
        limit -= 0.5;
    }
    widths(limit).collect()
}

/// The least width of a column (its longest word) and the best one (its longest line).
fn span(sheet: &Sheet, index: usize, column: &Column) -> (f64, f64) {
    if column.kind == Kind::Sign {
        return (column.min.into(), column.max.into());
    }
    let heading = extent(&column.title).word * BOLD;
    let (mut word, mut line) = (heading, heading);
    for cell in sheet.rows.iter().filter_map(|row| row.get(index)) {
        match cell {
            // A section takes the whole row.
            Cell::Empty | Cell::Section(_) => {}
            Cell::Day(_) => word = word.max(DAY),
            Cell::Number(number) | Cell::Sum(number) => word = word.max(extent(&number.to_string()).word),
            Cell::Share(_) | Cell::Quotient(_) => word = word.max(SHARE),
            Cell::Text(text) | Cell::Toned(_, text) | Cell::Total(text) => {
                let text = extent(text);
                word = word.max(text.word.min(LONGEST_WORD));
                line = line.max(text.line);
            }
        }
    }
    let least = (word + AIR).max(column.min.into());
    (least, (line + AIR).min(column.max.into()).max(least))
}

impl Layout {
    pub fn heading_height(&self, sheet: &Sheet) -> f64 {
        let titles = || sheet.columns.iter().zip(&self.widths);
        let upright = titles().filter(|(column, _)| column.kind == Kind::Sign);
        let tallest =
            upright.map(|(column, _)| extent(&column.title).line * BOLD * LETTER).fold(0.0, f64::max);
        let flat = titles().filter(|(column, _)| column.kind != Kind::Sign);
        let lines = height(flat.map(|(column, width)| lines(&column.title, (width - MARGIN) / BOLD)).max());
        lines.max(tallest.min(TALLEST)) + AROUND_HEADING
    }

    /// Of the headings that stand over several columns.
    pub fn groups_height(&self, sheet: &Sheet) -> f64 {
        let mut rest = self.widths.as_slice();
        let lines_of = |(title, columns): &(String, u16)| {
            let (own, after) = rest.split_at(usize::from(*columns).min(rest.len()));
            rest = after;
            lines(title, (own.iter().sum::<f64>() - MARGIN) / BOLD)
        };
        height(sheet.groups.iter().map(lines_of).max()) + AROUND_HEADING
    }

    /// Lines that a text above the table takes over the table's width, its letters `size` times
    /// those of the table.
    pub fn lines_above(&self, text: &str, size: f64) -> usize {
        lines(text, (self.widths.iter().sum::<f64>() - MARGIN) / size)
    }

    pub fn row_height(&self, cells: &[Cell]) -> f64 {
        if let [Cell::Section(text)] = cells {
            return height(Some(lines(text, (self.widths.iter().sum::<f64>() - MARGIN) / BOLD)))
                + AROUND_HEADING;
        }
        let text = |cell: &Cell, width: &f64| match cell {
            Cell::Text(text) | Cell::Toned(_, text) => lines(text, width - MARGIN),
            Cell::Total(text) => lines(text, (width - MARGIN) / BOLD),
            _ => 1,
        };
        height(cells.iter().zip(&self.widths).map(|(cell, width)| text(cell, width)).max())
    }
}

fn height(lines: Option<usize>) -> f64 {
    let more = lines.unwrap_or(1).saturating_sub(1) as f64;
    (ONE_LINE + more * NEXT_LINE).min(HIGHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(columns: Vec<Column>, row: Vec<Cell>) -> Sheet {
        Sheet { columns, rows: vec![row], ..Sheet::default() }
    }

    #[test]
    fn a_column_is_as_wide_as_its_text_within_limits() {
        let of = |text: &str| layout(&sheet(vec![Column::text("Имя", 10, 30)], vec![text.into()])).widths[0];
        assert_eq!(of(""), 10.0);
        assert_eq!(of("Анна Серова"), extent("Анна Серова").line + AIR);
        assert_eq!(of(&"слово ".repeat(50)), 30.0);
        assert_eq!(of("а\nб\nв"), 10.0);
        assert!(of(&"я".repeat(500)) <= 30.0);
    }

    #[test]
    fn no_word_of_a_heading_is_broken() {
        let layout = layout(&sheet(vec![Column::text("Квалификационная категория", 5, 8)], vec![]));
        assert!(layout.widths[0] > extent("Квалификационная").line);
    }

    #[test]
    fn a_wide_table_is_squeezed_to_be_readable_on_paper() {
        let of = |count: usize| {
            layout(&sheet(
                vec![Column::text("Имя", 8, 60); count],
                vec!["слово и слово ".repeat(20).as_str().into(); count],
            ))
        };
        for (columns, pages) in [(5, 1), (20, 1), (40, 2)] {
            let layout = of(columns);
            assert_eq!(layout.pages, pages);
            assert!(layout.widths.iter().sum::<f64>() <= f64::from(pages) * PAPER / GOOD_PRINT);
            assert!(layout.widths.iter().all(|width| *width == layout.widths[0]));
        }
    }

    #[test]
    fn a_row_is_as_high_as_its_text() {
        let layout = Layout { widths: vec![8.0, 8.0], pages: 1 };
        let of = |text: &str| layout.row_height(&["слово".into(), text.into()]);
        assert_eq!(of("слово"), ONE_LINE);
        assert_eq!(of("слово\nслово слово слово"), ONE_LINE + 3.0 * NEXT_LINE);
        assert_eq!(of(&"слово ".repeat(500)), HIGHEST);
    }
}
