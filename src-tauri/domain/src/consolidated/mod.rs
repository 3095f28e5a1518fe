//! The district's consolidated report (сводный отчёт): forty returns as one. Every figure is counted
//! from the rows of the returns, never from what a sheet says of itself; people may have typed anything
//! into them, so what cannot be counted is passed over.

mod curators;
mod district;
mod figures;
mod forms;
mod grid;
mod indicators;
mod registers;
#[cfg(test)]
pub(crate) mod sample;
mod twice;

pub use curators::{Curator, curators};
pub use district::{District, Practice, Sent, district};
pub use figures::{FIGURES, Figure, Figures, figures};
pub use forms::{FormLine, forms};
pub use grid::{GridLine, GridMark, grid};
pub use indicators::{IndicatorLine, Share, indicators};
pub use registers::{Line, Page, PageLine, Query, REGISTERS, filled, page, register};
pub use twice::{Twice, TwicePlace, twice};

use crate::school_return::reading::Trust;
use crate::school_return::{Part, Row, Table, Value, columns};

/// A school with its return of one time.
#[derive(Clone, Copy, Debug)]
pub struct School<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub trust: Trust,
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

    /// Somebody has made or changed the workbook by hand.
    pub fn by_hand(&self) -> bool {
        self.trust != Trust::Sealed
    }
}

/// A cell by the code of its column.
fn cell<'a>(part: Part, row: &'a Row, code: &str) -> &'a Value {
    let at = columns(part).iter().position(|column| column.code == code);
    at.and_then(|at| row.cells.get(at)).unwrap_or(&Value::Empty)
}

fn text(part: Part, row: &Row, code: &str) -> String {
    cell(part, row, code).plain()
}

/// Nothing here can be less than nought.
fn number(part: Part, row: &Row, code: &str) -> Option<f64> {
    match cell(part, row, code) {
        Value::Number(number) => Some(*number).filter(|number| number.is_finite() && *number >= 0.0),
        _ => None,
    }
}

/// People of a cell: a line each as the program writes them, or however a hand has parted them.
fn people(names: &str) -> impl Iterator<Item = &str> {
    names.split(['\n', ';', ',']).map(str::trim).filter(|name| !name.is_empty())
}
