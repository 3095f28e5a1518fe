//! A sheet's written cells as a table.

use std::collections::HashMap;

use calamine::Dimensions;
use nastavnik_domain::paper::Origin;

use super::super::Unread;
use super::super::build::Builder;
use super::super::room::Room;

/// The cells of a sheet that are not empty. Sheets are counted while they are gathered: one
/// text of a file may stand in a million cells.
pub struct Written {
    cells: Vec<(u32, u32, String)>,
    room: Room,
}

impl Written {
    pub fn within(room: Room) -> Written {
        Written { cells: Vec::new(), room }
    }

    pub fn add(&mut self, (row, column): (u32, u32), text: String) -> Result<(), Unread> {
        if !text.trim().is_empty() {
            self.room.text(&text)?;
            self.cells.push((row, column, text));
        }
        Ok(())
    }

    /// Puts the sheet on the paper. A cell that a merged one covers is not seen.
    pub fn write(
        mut self,
        builder: &mut Builder,
        name: &str,
        merged: &[Dimensions],
        origin: Origin,
    ) -> Result<(), Unread> {
        self.cells.sort_by_key(|(row, column, _)| (*row, *column));
        let rows = rows(&self.cells);
        let merged: HashMap<(u32, u32), &Dimensions> = merged.iter().map(|area| (area.start, area)).collect();
        let mut cells = self.cells.into_iter().peekable();
        builder.open_table(name);
        if let Some(grid) = builder.grid() {
            *grid.origin() = origin;
        }
        for &row in &rows {
            builder.open_row()?;
            if let Some(grid) = builder.grid() {
                grid.set_number(row);
            }
            while let Some((_, column, text)) = cells.next_if(|cell| cell.0 == row) {
                let area = merged.get(&(row, column));
                let columns = area.map_or(1, |area| area.end.1.saturating_sub(column).saturating_add(1));
                let height = area.map_or(1, |area| rows_within(&rows, row, area.end.0));
                if builder.open_cell_at(column, columns, height)? {
                    builder.paragraph(&text)?;
                }
            }
            builder.close_row()?;
        }
        builder.close_table()
    }
}

/// Rows with something in them, and the first one of each gap between them.
fn rows(cells: &[(u32, u32, String)]) -> Vec<u32> {
    let mut rows: Vec<u32> = Vec::new();
    for (row, ..) in cells {
        match rows.last() {
            Some(last) if last == row => continue,
            Some(last) if last + 1 < *row => rows.push(last + 1),
            _ => {}
        }
        rows.push(*row);
    }
    rows
}

fn rows_within(rows: &[u32], first: u32, last: u32) -> u32 {
    let before = |row: u32| rows.partition_point(|other| *other < row);
    let count = before(last.saturating_add(1)).saturating_sub(before(first));
    u32::try_from(count).unwrap_or(u32::MAX)
}
