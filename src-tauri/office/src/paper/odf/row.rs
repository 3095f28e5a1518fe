//! A row of a table, which may stand for many equal ones, as its cells may.

use nastavnik_domain::Day;
use quick_xml::events::BytesStart;

use super::super::Unread;
use super::super::build::Builder;
use super::super::grid::Grid;
use super::super::xml::{attribute, number};

#[derive(Default)]
pub struct Row {
    times: u32,
    /// Where the next cell stands; those that a merged one covers have places too.
    next: u32,
    cells: Vec<Cell>,
    /// Whether paragraphs belong to the last cell.
    is_open: bool,
    is_hidden: bool,
}

struct Cell {
    column: u32,
    times: u32,
    columns: u32,
    rows: u32,
    lines: Vec<String>,
    date: Option<Day>,
    is_formula: bool,
}

impl Row {
    pub fn open(tag: &BytesStart) -> Row {
        Row {
            times: number(tag, "number-rows-repeated").unwrap_or(1),
            is_hidden: is_hidden(tag),
            ..Row::default()
        }
    }

    pub fn open_cell(&mut self, tag: &BytesStart) {
        let times = number(tag, "number-columns-repeated").unwrap_or(1);
        let count = |name: &str| number(tag, name).unwrap_or(1);
        let date = attribute(tag, "date-value").and_then(|date| date.get(..10)?.parse().ok());
        self.cells.push(Cell {
            column: self.next,
            times,
            columns: count("number-columns-spanned"),
            rows: count("number-rows-spanned"),
            lines: Vec::new(),
            date,
            is_formula: attribute(tag, "formula").is_some(),
        });
        self.next = self.next.saturating_add(times);
        self.is_open = true;
    }

    /// A cell that is not seen behind a merged one; what is written in it is not seen either.
    pub fn cover(&mut self, tag: &BytesStart) {
        self.next = self.next.saturating_add(number(tag, "number-columns-repeated").unwrap_or(1));
        self.is_open = false;
    }

    pub fn close_cell(&mut self) {
        self.is_open = false;
        // Only a written cell and one that holds places below it are worth keeping.
        self.cells.pop_if(|cell| cell.rows == 1 && cell.lines.iter().all(|line| line.trim().is_empty()));
    }

    pub fn line(&mut self, text: String) {
        if let Some(cell) = self.cells.last_mut()
            && self.is_open
        {
            cell.lines.push(text);
        }
    }

    /// What is known of the open row beside its texts.
    fn mark(&self, grid: &mut Grid) {
        let number = grid.number();
        let origin = grid.origin();
        if self.is_hidden && !self.cells.is_empty() {
            origin.hidden_rows.insert(number);
        }
        origin
            .formulas
            .extend(self.cells.iter().filter(|cell| cell.is_formula).map(|cell| (number, cell.column)));
    }

    pub fn write(self, builder: &mut Builder) -> Result<(), Unread> {
        let is_written = self.cells.iter().any(|cell| !cell.lines.is_empty());
        for _ in 0..if is_written { self.times } else { 1 } {
            builder.open_row()?;
            if let Some(grid) = builder.grid() {
                self.mark(grid);
            }
            for cell in &self.cells {
                cell.write(builder)?;
            }
            builder.close_row()?;
        }
        if let Some(grid) = builder.grid()
            && !is_written
        {
            grid.skip_rows(self.times.saturating_sub(1));
        }
        Ok(())
    }
}

/// Rows and columns that a user or a filter has put out of sight.
pub fn is_hidden(tag: &BytesStart) -> bool {
    matches!(attribute(tag, "visibility").as_deref(), Some("collapse" | "filter"))
}

impl Cell {
    fn write(&self, builder: &mut Builder) -> Result<(), Unread> {
        for column in (self.column..).take(if self.lines.is_empty() { 1 } else { self.times as usize }) {
            if builder.open_cell_at(column, self.columns, self.rows)? {
                match self.date {
                    // A month in letters is how the date is shown; digits may stand in any order.
                    Some(date) if !self.lines.concat().contains(char::is_alphabetic) => {
                        builder.paragraph(&date.short())?;
                    }
                    _ => self.lines.iter().try_for_each(|line| builder.paragraph(line))?,
                }
            }
        }
        Ok(())
    }
}
