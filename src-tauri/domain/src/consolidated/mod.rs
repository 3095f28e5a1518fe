//! The district's consolidated report (сводный отчёт): forty returns as one. Every figure is counted
//! from the rows of the returns, never from what a sheet says of itself.

mod figures;
mod grid;
mod indicators;
mod registers;
mod twice;

pub use figures::{FIGURES, Figure, Figures, figures};
pub use grid::{GridLine, grid};
pub use indicators::{IndicatorLine, Share, indicators};
pub use registers::{Line, register};
pub use twice::{Twice, twice};

use crate::school_return::{Part, Row, Table, Value, columns};

/// A school with its return of one time.
#[derive(Clone, Debug)]
pub struct School<'a> {
    pub name: &'a str,
    pub tables: &'a [Table],
}

impl<'a> School<'a> {
    /// Records of a part, without the headings inside it.
    pub fn rows(&self, part: Part) -> impl Iterator<Item = &'a Row> + use<'a> {
        let table = self.tables.iter().find(|table| table.part == part);
        table.map_or(&[][..], |table| &table.rows).iter().filter(|row| row.level == 0)
    }

    /// A line of «Сведения об организации» by its key.
    pub fn fact(&self, id: &str) -> String {
        let value = self.rows(Part::Organization).find(|row| row.id == id).and_then(|row| row.cells.get(1));
        value.map(Value::plain).unwrap_or_default()
    }
}

/// A cell by the code of its column.
fn cell<'a>(part: Part, row: &'a Row, code: &str) -> &'a Value {
    let at = columns(part).iter().position(|column| column.code == code);
    at.and_then(|at| row.cells.get(at)).unwrap_or(&Value::Empty)
}

fn number(part: Part, row: &Row, code: &str) -> f64 {
    match cell(part, row, code) {
        Value::Number(number) => *number,
        _ => 0.0,
    }
}
