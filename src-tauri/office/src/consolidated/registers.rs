//! The registers of all schools one under another, with the columns of the schools' own workbooks.

use nastavnik_domain::consolidated::{REGISTERS, filled, register};
use nastavnik_domain::plural::count;
use nastavnik_domain::school_return::{Part, columns};

use super::Consolidated;
use crate::school_return::{heading, of_value};
use crate::sheet::{Cell, Column, Sheet};

pub(super) fn sheets(all: &Consolidated) -> impl Iterator<Item = Sheet> {
    REGISTERS.into_iter().map(|part| sheet(all, part))
}

fn sheet(all: &Consolidated, part: Part) -> Sheet {
    let lines = register(part, all.schools);
    let filled = filled(part, &lines);
    let mut headings = vec![Column::number("№"), Column::text("Школа", 16, 28)];
    let shown = columns(part).iter().zip(&filled).filter(|(_, filled)| **filled);
    headings.extend(shown.map(|(column, _)| heading(column.title, column)));
    let rows: Vec<Vec<Cell>> = (1usize..)
        .zip(&lines)
        .map(|(number, line)| {
            let mut cells: Vec<Cell> = vec![Cell::from(number), line.school.name.into()];
            cells.extend(
                line.row
                    .cells
                    .iter()
                    .zip(&filled)
                    .filter(|(_, filled)| **filled)
                    .map(|(value, _)| of_value(value)),
            );
            cells
        })
        .collect();
    Sheet {
        name: part.label().into(),
        title: part.label().into(),
        subtitle: all.lines(count(rows.len(), ["запись", "записи", "записей"])),
        columns: headings,
        rows,
        fixed: 3,
        ..Sheet::default()
    }
}
