//! Returns for the tests: tables by the codes of their columns.

use super::School;
use crate::school_return::reading::Trust;
use crate::school_return::{Part, Row, Table, Value, columns};

pub fn table(part: Part, codes: &[&str], rows: &[&[Value]]) -> Table {
    let row = |cells: &&[Value]| {
        let of = |code: &str| codes.iter().position(|one| *one == code).and_then(|at| cells.get(at).cloned());
        let cells = columns(part).iter().map(|column| of(column.code).unwrap_or_default()).collect();
        Row { id: String::new(), level: 0, cells }
    };
    Table { part, rows: rows.iter().map(row).collect() }
}

/// The same with the keys of the records.
pub fn keyed(part: Part, codes: &[&str], rows: &[(&str, &[Value])]) -> Table {
    let cells: Vec<&[Value]> = rows.iter().map(|(_, cells)| *cells).collect();
    let mut made = table(part, codes, &cells);
    made.rows.iter_mut().zip(rows).for_each(|(row, (id, _))| row.id = (*id).into());
    made
}

pub fn school<'a>(name: &'a str, tables: &'a [Table]) -> School<'a> {
    School { id: name, name, trust: Trust::Sealed, tables }
}

pub fn text(words: &str) -> Value {
    words.into()
}

pub fn number(number: f64) -> Value {
    Value::Number(number)
}
