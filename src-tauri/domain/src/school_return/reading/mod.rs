//! A return as it comes back: from the program, from a spreadsheet program that has saved it, or made
//! by hand after a sample. What can be understood is; what cannot is named by sheet and cell.

mod cells;
mod headings;
mod service;
mod sheet;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Head, Part, Table, columns, seal};
use crate::paper::{self, Block, Paper};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How far a return may be relied on.
    Trust {
        Sealed = "sealed", "как записала программа";
        Changed = "changed", "изменён после записи";
        Handmade = "handmade", "составлен вручную";
    }
}

/// Something that the school has to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "ReturnProblem")]
pub struct Problem {
    pub sheet: String,
    /// «B7»; empty for the whole sheet.
    pub cell: String,
    pub message: String,
    /// The row, or the sheet, is not taken in because of it.
    pub grave: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Return {
    /// `None` in a workbook that was made by hand: the user says whose it is.
    pub head: Option<Head>,
    pub trust: Trust,
    /// Parts that were found, in the usual order; rows that cannot be used are left out.
    pub tables: Vec<Table>,
    pub problems: Vec<Problem>,
    /// The organisation's name as the workbook gives it.
    pub organization: String,
}

/// Why a workbook cannot be a return at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Written by a newer program.
    Newer,
    /// No sheet of a return is in it.
    Foreign,
}

pub fn read(paper: &Paper) -> Result<Return, Refusal> {
    let sheets: Vec<&paper::Table> = paper.blocks.iter().filter_map(table).collect();
    let known = service::read(&sheets)?;
    let mut problems = Vec::new();
    // As they were written, for the seal, and with the places of their columns.
    let (mut tables, mut places) = (Vec::new(), Vec::new());
    for part in Part::ALL {
        let headings = known.as_ref().map(|known| known.headings(*part)).unwrap_or_default();
        let name = known.as_ref().and_then(|known| known.name(*part));
        if known.is_some() && name.is_none() {
            continue;
        }
        match headings::find(*part, name, &headings, &sheets) {
            Some(found) => {
                problems.extend(lacking(*part, &found));
                tables.push(sheet::read(*part, &found, &mut problems));
                places.push(found.places);
            }
            None if known.is_some() => problems.push(Problem {
                sheet: name.unwrap_or_else(|| part.label()).to_owned(),
                cell: String::new(),
                message: "Лист удалён или переименован, либо в нём нет строки заголовков.".into(),
                grave: true,
            }),
            None => {}
        }
    }
    if tables.is_empty() {
        return Err(Refusal::Foreign);
    }
    let trust = match &known {
        None => Trust::Handmade,
        Some(known) if seal(&known.head, &tables) == known.seal => Trust::Sealed,
        Some(_) => Trust::Changed,
    };
    let tables: Vec<_> =
        tables.into_iter().zip(&places).map(|(table, places)| usable(sheet::spread(table, places))).collect();
    let organization = organization(known.as_ref().map(|known| &known.head), &tables);
    Ok(Return { head: known.map(|known| known.head), trust, tables, problems, organization })
}

fn table(block: &Block) -> Option<&paper::Table> {
    match block {
        Block::Table(table) => Some(table),
        Block::Text(_) => None,
    }
}

/// Rows without these columns cannot be used, and whoever left them out should hear of it.
fn lacking(part: Part, found: &headings::Found) -> Option<Problem> {
    let lacking =
        columns(part).iter().zip(&found.places).filter(|(column, place)| column.required && place.is_none());
    let lacking: Vec<_> = lacking.map(|(column, _)| format!("«{}»", column.title)).collect();
    (!lacking.is_empty()).then(|| Problem {
        sheet: found.sheet.name.clone(),
        cell: String::new(),
        message: format!("Нет нужных столбцов: {}. Без них строки этого листа не взяты.", lacking.join(", ")),
        grave: true,
    })
}

/// Rows that a district can use: those that have what a row cannot be without.
fn usable(mut table: Table) -> Table {
    let part = table.part;
    table.rows.retain(|row| row.level > 0 || sheet::missing(part, row).is_none());
    table
}

fn organization(head: Option<&Head>, tables: &[Table]) -> String {
    if let Some(head) = head {
        return head.organization.clone();
    }
    let rows = tables.iter().filter(|table| table.part == Part::Organization).flat_map(|table| &table.rows);
    let value = |title: &str| {
        rows.clone()
            .find(|row| row.cells.first().is_some_and(|cell| cell.plain() == title))?
            .cells
            .get(1)
            .map(super::Value::plain)
    };
    value("Краткое название").or_else(|| value("Полное название")).unwrap_or_default()
}
