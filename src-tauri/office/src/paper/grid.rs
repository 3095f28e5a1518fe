//! A table while it is read. Only what is written is kept, each cell with its column, so a
//! million empty cells weigh nothing; at the end rows and columns are as a person sees them:
//! columns in which nothing is written are not there, nor rows after the last written one.

use std::collections::{BTreeMap, BTreeSet};

use nastavnik_domain::paper::{Cell, Origin, Table};

use super::Unread;
use super::room::Room;

/// No table has more columns; a wider merge is a mistake of a program.
const MOST_COLUMNS: u32 = 16_384;

#[derive(Default)]
pub(super) struct Grid {
    name: String,
    rows: Vec<Vec<Placed>>,
    /// What is known of places; its rows are those of `rows`.
    origin: Origin,
    /// The number of the row that opens next.
    number: u32,
    row: Option<Vec<Placed>>,
    is_dropped: bool,
    cell: Option<Placed>,
    /// The column of the next cell.
    next: u32,
    /// Cells of earlier rows that reach down into this one, by their column.
    hanging: BTreeMap<u32, Hanging>,
}

/// A cell at its column.
#[derive(Default)]
pub(super) struct Placed {
    column: u32,
    pub columns: u32,
    /// Rows downwards, itself included.
    rows: u32,
    text: String,
    /// It goes on from the cell above.
    pub continued: bool,
    /// It belongs to the cell on its left, as old documents say it.
    pub joined: bool,
}

struct Hanging {
    columns: u32,
    /// Rows that it still reaches.
    rows: u32,
    written: bool,
}

impl Placed {
    fn new(column: u32, columns: u32, rows: u32) -> Placed {
        Placed { column, columns: columns.max(1), rows: rows.max(1), ..Placed::default() }
    }

    /// A paragraph more: each of its lines that is not empty.
    pub fn write(&mut self, paragraph: &str) {
        for line in paragraph.split('\n').filter(|line| !line.is_empty()) {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.extend(line.chars().map(|c| if c == '\t' { ' ' } else { c }));
        }
    }
}

impl Grid {
    pub fn new(name: &str) -> Grid {
        Grid { name: name.into(), ..Grid::default() }
    }

    /// The open cell.
    pub fn cell(&mut self) -> Option<&mut Placed> {
        self.cell.as_mut()
    }

    pub fn open_row(&mut self) {
        self.row = Some(Vec::new());
        self.number = self.number.saturating_add(1);
        self.next = 0;
        self.is_dropped = false;
    }

    /// The next free place is that of the cell.
    pub fn open_cell(&mut self, columns: u32, rows: u32, room: &mut Room) -> Result<(), Unread> {
        self.close_cell();
        self.row.get_or_insert_default();
        self.pass_hanging(self.next, room)?;
        self.cell = Some(Placed::new(self.next, columns, rows));
        Ok(())
    }

    /// A cell at its place; `false` when another one covers it.
    pub fn open_cell_at(
        &mut self,
        column: u32,
        columns: u32,
        rows: u32,
        room: &mut Room,
    ) -> Result<bool, Unread> {
        self.close_cell();
        self.pass_hanging(column, room)?;
        let is_free = self.next <= column;
        if is_free {
            self.next = column;
            self.cell = Some(Placed::new(column, columns, rows));
        }
        Ok(is_free)
    }

    pub fn close_cell(&mut self) {
        let (Some(mut cell), Some(row)) = (self.cell.take(), &mut self.row) else { return };
        // Of a cell that takes no column there is something to see only if it is written in.
        if cell.columns == 0 && cell.text.is_empty() {
            return;
        }
        cell.columns = cell.columns.clamp(1, MOST_COLUMNS);
        self.next = cell.column.saturating_add(cell.columns);
        if cell.joined
            && let Some(left) = row.last_mut()
        {
            left.columns = self.next - left.column;
            return;
        }
        cell.continued &= !self.rows.is_empty();
        if cell.rows > 1 {
            let written = !cell.text.is_empty();
            let hanging = Hanging { columns: cell.columns, rows: cell.rows, written };
            self.hanging.insert(cell.column, hanging);
        }
        if cell.continued {
            cell.text.clear();
        }
        if cell.continued || !cell.text.is_empty() {
            row.push(cell);
        }
    }

    /// Leaves so many columns without a cell.
    pub fn skip(&mut self, columns: u32) {
        self.close_cell();
        self.next = self.next.saturating_add(columns);
    }

    /// The open row has this number in its sheet.
    pub fn set_number(&mut self, number: u32) {
        self.number = number.saturating_add(1);
    }

    /// The number of the open row in its sheet.
    pub fn number(&self) -> u32 {
        self.number.saturating_sub(1)
    }

    /// What a sheet tells of its rows, columns and cells.
    pub fn origin(&mut self) -> &mut Origin {
        &mut self.origin
    }

    /// Passes over so many rows with nothing in them.
    pub fn skip_rows(&mut self, count: u32) {
        self.number = self.number.saturating_add(count);
        self.pass_rows(count);
    }

    fn pass_rows(&mut self, count: u32) {
        for hanging in self.hanging.values_mut() {
            hanging.rows = hanging.rows.saturating_sub(count);
        }
        self.hanging.retain(|_, hanging| hanging.rows > 0);
    }

    /// The open row is not part of the table.
    pub fn drop_row(&mut self) {
        self.is_dropped = true;
    }

    pub fn close_row(&mut self, room: &mut Room) -> Result<(), Unread> {
        self.close_cell();
        if self.is_dropped {
            self.row = None;
        }
        self.pass_hanging(u32::MAX, room)?;
        let Some(row) = self.row.take() else { return Ok(()) };
        self.pass_rows(1);
        // Of rows one after another in which nothing new is written the first is enough.
        let is_new = |row: &Vec<Placed>| row.iter().any(|cell| !cell.continued);
        if is_new(&row) || self.rows.last().is_some_and(is_new) {
            room.row()?;
            room.pieces(row.len())?;
            self.rows.push(row);
            self.origin.rows.push(self.number());
        }
        Ok(())
    }

    /// Gives their places to the cells that hang down before this column or over it.
    fn pass_hanging(&mut self, column: u32, room: &mut Room) -> Result<(), Unread> {
        let Some(row) = &mut self.row else { return Ok(()) };
        let mut after = row.last().map_or(0, |cell| cell.column.saturating_add(1));
        while let Some((&place, hanging)) = self.hanging.range(after..).next()
            && place <= column.max(self.next)
        {
            after = place.saturating_add(1);
            if place.saturating_add(hanging.columns) <= self.next {
                continue;
            }
            if hanging.written {
                room.pieces(1)?;
                let columns = hanging.columns;
                row.push(Placed { column: place, columns, continued: true, ..Placed::default() });
            }
            self.next = self.next.max(place.saturating_add(hanging.columns));
        }
        Ok(())
    }

    /// The whole table, all rows over the same columns.
    pub fn table(mut self, room: &mut Room) -> Result<Table, Unread> {
        while self.rows.last().is_some_and(|row| row.iter().all(|cell| cell.continued)) {
            self.rows.pop();
            self.origin.rows.pop();
        }
        let written: BTreeSet<u32> = self.rows.iter().flatten().map(|cell| cell.column).collect();
        let written: Vec<u32> = written.into_iter().collect();
        room.pieces(self.rows.len().saturating_mul(written.len()))?;
        let rows = self.rows.into_iter().map(|row| seen(row, &written)).collect();
        self.origin.columns = written;
        Ok(Table { name: self.name, rows, origin: self.origin })
    }
}

/// A row with its empty cells, counted in columns that have something written in them.
fn seen(row: Vec<Placed>, written: &[u32]) -> Vec<Cell> {
    let index = |column: u32| written.partition_point(|&other| other < column);
    let mut cells = Vec::new();
    let mut next = 0;
    for Placed { column, columns, text, continued, .. } in row {
        let (start, end) = (index(column).max(next), index(column.saturating_add(columns)));
        cells.extend((next..start).map(|_| Cell::new("")));
        next = end.max(start + 1);
        let columns = u16::try_from(next - start).unwrap_or(u16::MAX);
        cells.push(Cell { text, columns, continued });
    }
    cells.extend((next..written.len()).map(|_| Cell::new("")));
    cells
}
