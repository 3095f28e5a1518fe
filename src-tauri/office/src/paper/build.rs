//! Puts a paper together, whatever format it is read from: paragraphs, and tables with their
//! rows and cells, in the order in which a document has them.

use nastavnik_domain::paper::{Block, Note, Paper};

use super::Unread;
use super::clean::clean;
use super::grid::Grid;
use super::room::Room;

/// A table inside a cell is not a table of the paper: its paragraphs become lines of the cell,
/// so while it is open its rows and cells are passed over.
#[derive(Default)]
pub(super) struct Builder {
    blocks: Vec<Block>,
    notes: Vec<Note>,
    table: Option<Grid>,
    /// Tables inside the open one.
    nested: usize,
    room: Room,
}

impl Builder {
    pub fn within(room: Room) -> Builder {
        Builder { room, ..Builder::default() }
    }

    pub fn note(&mut self, note: Note) {
        self.notes.push(note);
    }

    /// A finished paragraph: into the open cell, or as a paragraph of the paper.
    pub fn paragraph(&mut self, text: &str) -> Result<(), Unread> {
        let text = clean(text);
        if text.is_empty() {
            return Ok(());
        }
        self.room.text(&text)?;
        match self.table.as_mut().and_then(Grid::cell) {
            Some(cell) => cell.write(&text),
            None => self.blocks.push(Block::Text(text)),
        }
        Ok(())
    }

    pub fn open_table(&mut self, name: &str) {
        match self.table {
            Some(_) => self.nested += 1,
            None => self.table = Some(Grid::new(name)),
        }
    }

    pub fn close_table(&mut self) -> Result<(), Unread> {
        if self.nested > 0 {
            self.nested -= 1;
        } else if let Some(mut grid) = self.table.take() {
            grid.close_row(&mut self.room)?;
            let table = grid.table(&mut self.room)?;
            if !table.rows.is_empty() {
                self.blocks.push(Block::Table(table));
            }
        }
        Ok(())
    }

    /// What is open is closed first: HTML need not say where a row ends.
    pub fn open_row(&mut self) -> Result<(), Unread> {
        self.close_row()?;
        if let Some(grid) = self.grid() {
            grid.open_row();
        }
        Ok(())
    }

    pub fn close_row(&mut self) -> Result<(), Unread> {
        match (&mut self.table, self.nested) {
            (Some(grid), 0) => grid.close_row(&mut self.room),
            _ => Ok(()),
        }
    }

    /// A cell over so many columns and rows; its place is the next free one of the row.
    pub fn open_cell(&mut self, columns: u32, rows: u32) -> Result<(), Unread> {
        match (&mut self.table, self.nested) {
            (Some(grid), 0) => grid.open_cell(columns, rows, &mut self.room),
            _ => Ok(()),
        }
    }

    /// A cell at its place; `false` when another one covers it.
    pub fn open_cell_at(&mut self, column: u32, columns: u32, rows: u32) -> Result<bool, Unread> {
        match (&mut self.table, self.nested) {
            (Some(grid), 0) => grid.open_cell_at(column, columns, rows, &mut self.room),
            _ => Ok(false),
        }
    }

    pub fn close_cell(&mut self) {
        if let Some(grid) = self.grid() {
            grid.close_cell();
        }
    }

    /// The table that rows and cells belong to: not one inside a cell.
    pub fn grid(&mut self) -> Option<&mut Grid> {
        if self.nested > 0 { None } else { self.table.as_mut() }
    }

    /// # Errors
    /// `NoText` when nothing was written; `TooLarge` from a table that was left open.
    pub fn finish(mut self) -> Result<Paper, Unread> {
        self.nested = 0;
        self.close_table()?;
        if self.blocks.is_empty() {
            Err(Unread::NoText)
        } else {
            Ok(Paper { blocks: self.blocks, notes: self.notes })
        }
    }
}
