//! The parts of a workbook's package, each read to its end, which also checks its checksum; and what a
//! reader of values does not tell: live formulas and hidden columns.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Seek};

use zip::ZipArchive;

use super::said;
use crate::sheet::{Cell, Sheet};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// No more than there are sums and shares: nothing that somebody has typed becomes a formula.
    pub formulas: usize,
    pub hidden_columns: usize,
}

impl Marks {
    pub fn of(sheet: &Sheet) -> Marks {
        let cells = sheet.rows.iter().flat_map(|row| row.iter().take(sheet.columns.len()));
        let keyed = !sheet.rows.is_empty() && !sheet.keys.is_empty();
        Marks {
            formulas: cells.filter(|cell| matches!(cell, Cell::Sum(_) | Cell::Quotient(_))).count(),
            hidden_columns: usize::from(keyed),
        }
    }
}

/// Of each sheet, in their order.
pub(super) fn parts(file: &mut (impl Read + Seek)) -> Result<Vec<Marks>, String> {
    let mut archive = ZipArchive::new(file).map_err(said)?;
    let mut found = BTreeMap::new();
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(said)?;
        let name = part.name().map_err(said)?.into_owned();
        let marks = marks(part).map_err(|error| format!("{name}: {error}"))?;
        let number = name.strip_prefix("xl/worksheets/sheet").and_then(|name| name.strip_suffix(".xml"));
        if let Some(number) = number.and_then(|number| number.parse::<usize>().ok()) {
            found.insert(number, marks);
        }
    }
    Ok(found.into_values().collect())
}

/// The texts of cells are kept apart from the sheet's XML, and a sign «<» in them is written otherwise.
fn marks(part: impl Read) -> std::io::Result<Marks> {
    let mut part = BufReader::new(part);
    let (mut tag, mut marks) = (Vec::new(), Marks::default());
    while part.read_until(b'<', &mut tag)? > 0 {
        let formula = tag.starts_with(b"f>") || tag.starts_with(b"f ");
        marks.formulas += usize::from(formula);
        let hidden = || tag.windows(10).any(|part| part == b"hidden=\"1\"");
        marks.hidden_columns += usize::from(tag.starts_with(b"col ") && hidden());
        tag.clear();
    }
    Ok(marks)
}
