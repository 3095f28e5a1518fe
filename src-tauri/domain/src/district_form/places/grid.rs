//! A sheet as a grid: every place knows which cell covers it, and what stands beside and above.

use std::collections::BTreeMap;

use super::super::sheet::{Cell, Lock, Look, Sheet};
use super::Table;
use crate::letters::fold;

pub(super) struct Grid<'a> {
    sheet: &'a Sheet,
    /// Which cell covers a place: its own row and column with it.
    cells: BTreeMap<(u32, u32), (u32, u32, &'a Cell)>,
    pub height: u32,
    pub width: u32,
}

/// A heading over so much of the table is its title.
const WHOLE: f64 = 0.8;

impl<'a> Grid<'a> {
    pub fn new(sheet: &'a Sheet) -> Grid<'a> {
        let mut cells = BTreeMap::new();
        let width = u32::try_from(sheet.columns.len()).unwrap_or_default();
        let height = sheet.rows.last().map_or(0, |row| row.number);
        for row in &sheet.rows {
            for cell in &row.cells {
                let top = row.number.saturating_sub(1);
                for below in 0..cell.rows.clamp(1, height.saturating_sub(top).max(1)) {
                    for aside in 0..cell.columns.clamp(1, width.saturating_sub(cell.column).max(1)) {
                        cells.insert((top + below, cell.column + aside), (top, cell.column, cell));
                    }
                }
            }
        }
        Grid { sheet, cells, height, width }
    }

    fn at(&self, row: u32, column: u32) -> Option<&(u32, u32, &'a Cell)> {
        self.cells.get(&(row, column))
    }

    /// The words of the cell that covers a place.
    fn label(&self, row: u32, column: u32) -> Option<(u32, u32, &'a Cell)> {
        self.at(row, column).copied().filter(|(_, _, cell)| is_label(cell))
    }

    /// Every cell with words: its row, column and words.
    pub fn labels(&self) -> impl Iterator<Item = (u32, u32, &'a str)> {
        let own = self
            .cells
            .iter()
            .filter(|((row, column), (top, left, cell))| (row, column) == (top, left) && is_label(cell));
        own.map(|(_, (row, column, cell))| (*row, *column, cell.text.as_str()))
    }

    /// An empty cell of a row and a column that are seen, and that may be written.
    pub fn is_free(&self, row: u32, column: u32) -> bool {
        let seen =
            self.sheet.columns.get(column as usize).is_some_and(|width| *width > 0) && self.is_row_seen(row);
        seen && self.at(row, column).is_none_or(|(top, left, cell)| {
            (*top, *left) == (row, column) && cell.text.trim().is_empty() && cell.lock == Lock::Open
        })
    }

    fn is_row_seen(&self, row: u32) -> bool {
        let found = self.sheet.rows.binary_search_by_key(&(row + 1), |row| row.number);
        found.ok().and_then(|index| self.sheet.rows.get(index)).is_none_or(|row| row.height > 0)
    }

    fn look(&self, row: u32, column: u32) -> Option<&'a Look> {
        self.at(row, column).and_then(|(_, _, cell)| self.sheet.looks.get(cell.look as usize))
    }

    /// Drawn with lines or on a ground of its own.
    pub fn is_framed(&self, row: u32, column: u32) -> bool {
        self.look(row, column).is_some_and(|look| !look.borders.is_empty() || !look.fill.is_empty())
    }

    /// Right beside the words at `at`, which have no lines either.
    pub fn is_next(&self, row: u32, column: u32, at: u32) -> bool {
        let ends = self.label(row, at).is_some_and(|(_, left, cell)| left + cell.columns.max(1) == column);
        ends && !self.is_framed(row, at)
    }

    /// Words on the left, the nearest first: those of the row, then those of several rows together.
    pub fn beside(&self, row: u32, column: u32) -> Vec<(u32, String)> {
        let mut found: Vec<(u32, String)> = Vec::new();
        let mut at = column;
        while let Some(next) = at.checked_sub(1) {
            at = next;
            if let Some((_, left, cell)) = self.label(row, next) {
                if found.is_empty() || cell.rows > 1 {
                    found.push((left, cell.text.clone()));
                }
                at = left;
            }
        }
        found
    }

    /// Headings above, the topmost first, and the row where they end. `beside`: the column of the words
    /// on the left, which no heading covers.
    pub fn above(&self, row: u32, column: u32, beside: Option<u32>) -> Option<(u32, Vec<String>)> {
        let mut at = row;
        let mut chain: Vec<String> = Vec::new();
        let mut end = None;
        while let Some(next) = at.checked_sub(1) {
            match self.label(next, column) {
                Some((top, left, cell)) => {
                    let covers =
                        beside.is_some_and(|beside| (left..left + cell.columns.max(1)).contains(&beside));
                    if covers || self.is_whole(top, left, cell) || chain.len() > 3 {
                        break;
                    }
                    end.get_or_insert(next);
                    chain.push(cell.text.clone());
                    at = top;
                }
                None if chain.is_empty() && self.is_used(next, column) => at = next,
                None => break,
            }
        }
        chain.reverse();
        end.map(|end| (end, chain))
    }

    /// «Итого» at the end of a table is no row to fill.
    pub fn has_words(&self, row: u32) -> bool {
        (0..self.width).any(|column| self.label(row, column).is_some())
    }

    /// Part of a table: drawn, or in a row where something stands.
    fn is_used(&self, row: u32, column: u32) -> bool {
        let written =
            |column: u32| self.at(row, column).is_some_and(|(_, _, cell)| !cell.text.trim().is_empty());
        self.is_framed(row, column) || (0..self.width).any(written)
    }

    /// Over nearly the whole table, or alone in its row: a title or the heading of a part.
    fn is_whole(&self, row: u32, left: u32, cell: &Cell) -> bool {
        let alone = !(0..self.width).any(|column| {
            self.at(row, column).is_some_and(|(_, at, other)| *at != left && !other.text.trim().is_empty())
        });
        let wide = f64::from(cell.columns) >= WHOLE * f64::from(self.used());
        wide && cell.columns > 1 || alone && (cell.columns > 1 || self.used() > 2)
    }

    /// The last column in which anything stands.
    fn used(&self) -> u32 {
        let ends = self.cells.values().map(|(_, left, cell)| left + cell.columns.max(1));
        ends.max().unwrap_or_default()
    }

    /// The line that «в т.ч.» belongs to.
    pub fn parent(&self, row: u32, column: u32, text: &str) -> Option<String> {
        let part = |text: &str| {
            ["в т", "в том числе", "из них", "- "].iter().any(|start| fold(text).starts_with(start))
        };
        if !part(text) {
            return None;
        }
        let above = (0..row).rev().filter_map(|row| self.label(row, column));
        above.map(|(_, _, cell)| &cell.text).find(|text| !part(text)).cloned()
    }

    /// The heading of the part above a place.
    pub fn section(&self, row: u32, column: u32) -> String {
        let whole = |row: u32| {
            let (top, left, cell) = self.label(row, column).or_else(|| self.label(row, 0))?;
            self.is_whole(top, left, cell).then(|| cell.text.clone())
        };
        (0..row).rev().find_map(whole).unwrap_or_default()
    }

    /// The title of a table whose headings end at a row; without one, the sheet's name.
    pub fn title(&self, end: u32) -> String {
        let whole = |row: u32| {
            let mut labels = (0..self.width).filter_map(|column| self.label(row, column));
            labels
                .find(|(top, left, cell)| self.is_whole(*top, *left, cell))
                .map(|(_, _, cell)| cell.text.clone())
        };
        let above = (0..=end).rev().take(12).find_map(whole).unwrap_or_default();
        format!("{above} {}", self.sheet.name)
    }

    /// No words, numbers or formulas on the sheet further down, and rows may be added.
    pub fn nothing_below(&self, row: u32) -> bool {
        let written =
            |cell: &Cell| !cell.text.trim().is_empty() || cell.lock == Lock::Formula || cell.rows > 1;
        let below = self.cells.range((row + 1, 0)..).any(|(_, (top, _, cell))| *top > row && written(cell));
        self.sheet.grows && !self.sheet.cut && !below
    }

    /// Headings at the very end of the sheet wait for rows that are not there yet.
    pub fn waiting(&self) -> Option<Table> {
        let end = self.height.checked_sub(1)?;
        let columns: Vec<(u32, Vec<String>)> = (0..self.width)
            .filter(|column| self.label(end, *column).is_some_and(|(_, left, _)| left == *column))
            .filter_map(|column| Some((column, self.above(end + 1, column, None)?.1)))
            .collect();
        (columns.len() >= 3 && self.nothing_below(end)).then(|| Table {
            title: self.title(end),
            columns,
            first: end + 1,
            last: end + 1,
            grows: true,
        })
    }
}

/// Words, not a number of a line, a dash or a place for a signature.
fn is_label(cell: &Cell) -> bool {
    let letters = cell.text.chars().filter(|sign| sign.is_alphabetic()).count();
    let numeral = fold(&cell.text).trim_end_matches(['.', ')']).chars().all(|sign| "ivx".contains(sign));
    !cell.number && cell.lock != Lock::Formula && (cell.text.contains(['№', '%']) || letters >= 1 && !numeral)
}
