//! A table with every cell in its column: merged cells take their places, short rows get empty ones.

use crate::paper::{Cell, Table};

/// No roadmap is wider, but a document may hold anything: what stands further right is put into
/// the last column.
const WIDEST: usize = 100;

#[derive(Clone, Debug, Default)]
pub struct Grid {
    pub width: usize,
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, Default)]
pub struct Line {
    pub slots: Vec<Slot>,
}

#[derive(Clone, Debug, Default)]
pub struct Slot {
    pub text: String,
    /// How many columns the cell takes; 0 for a place that the cell to the left has taken.
    pub columns: usize,
    /// Goes on from the line above.
    pub continued: bool,
}

impl Grid {
    pub fn new(table: &Table) -> Grid {
        let mut lines: Vec<Line> = table.rows.iter().map(|row| Line::new(row)).collect();
        let width = lines.iter().map(|line| line.slots.len()).max().unwrap_or_default();
        for line in &mut lines {
            line.slots.resize_with(width, || Slot { columns: 1, ..Slot::default() });
        }
        Grid { width, lines }
    }

    /// The texts of a column, without the empty ones.
    pub fn column(&self, at: usize) -> impl Iterator<Item = &str> {
        self.lines.iter().map(move |line| line.text(at)).filter(|text| !text.is_empty())
    }
}

impl Line {
    fn new(cells: &[Cell]) -> Line {
        let mut slots: Vec<Slot> = Vec::new();
        for cell in cells {
            let text = cell.text.trim().to_owned();
            let columns = usize::from(cell.columns).clamp(1, WIDEST);
            if slots.len() + columns > WIDEST
                && let Some(last) = slots.iter_mut().rev().find(|slot| slot.columns > 0)
            {
                last.text = format!("{}\n{text}", last.text).trim().to_owned();
                continue;
            }
            slots.push(Slot { text, columns, continued: cell.continued });
            slots.extend((1..columns).map(|_| Slot { continued: cell.continued, ..Slot::default() }));
        }
        Line { slots }
    }

    pub fn text(&self, at: usize) -> &str {
        self.slots.get(at).map(|slot| slot.text.as_str()).unwrap_or_default()
    }

    /// The columns that hold a text.
    pub fn filled(&self) -> Vec<usize> {
        (0..self.slots.len()).filter(|at| !self.text(*at).is_empty()).collect()
    }

    /// As one text: cells parted by tabs.
    pub fn verbatim(&self) -> String {
        let cells = self.slots.iter().filter(|slot| !slot.text.is_empty()).map(|slot| slot.text.as_str());
        cells.collect::<Vec<_>>().join("\t")
    }
}
