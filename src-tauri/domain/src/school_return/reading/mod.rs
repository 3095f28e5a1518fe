//! A return as it comes back: from the program, from a spreadsheet program that has saved it, or made
//! by hand after a sample. What can be understood is; what cannot is named by sheet and cell.

mod cells;
mod headings;
mod service;
mod sheet;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Head, Part, Table, seal};
use crate::letters::fold;
use crate::paper::{self, Block, Note, Paper};
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
    /// «B7»; empty for the whole sheet, and the sheet for the whole workbook.
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
    let mut problems: Vec<Problem> = paper.notes.iter().filter_map(noted).collect();
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
                problems.extend(renamed(name, &found));
                problems.extend(lost(*part, &headings, &found));
                tables.push(sheet::read(*part, &found, &mut problems));
                places.push(found.places);
            }
            None if known.is_some() => problems.push(Problem {
                grave: true,
                ..of_sheet(
                    name.unwrap_or_else(|| part.label()),
                    "Лист удалён, либо в нём нет строки заголовков.".into(),
                )
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
    let head = known.as_ref().map(|known| &known.head);
    problems.extend(head.and_then(|head| other_school(head, &tables)));
    let organization = head.map_or_else(|| named(&tables), |head| head.organization.clone());
    Ok(Return { head: known.map(|known| known.head), trust, tables, problems, organization })
}

fn table(block: &Block) -> Option<&paper::Table> {
    match block {
        Block::Table(table) => Some(table),
        Block::Text(_) => None,
    }
}

/// Rows that a district can use: those that have what a row cannot be without.
fn usable(mut table: Table) -> Table {
    let part = table.part;
    table.rows.retain(|row| row.level > 0 || sheet::missing(part, row).is_none());
    table
}

/// The school's name as the sheet about it gives it.
fn named(tables: &[Table]) -> String {
    let rows = tables.iter().filter(|table| table.part == Part::Organization).flat_map(|table| &table.rows);
    let value = |title: &str| {
        let row = rows.clone().find(|row| row.cells.first().is_some_and(|cell| cell.plain() == title))?;
        row.cells.get(1).map(super::Value::plain)
    };
    value("Краткое название").or_else(|| value("Полное название")).unwrap_or_default()
}

/// Another school's workbook that somebody has written over.
fn other_school(head: &Head, tables: &[Table]) -> Option<Problem> {
    let name = named(tables);
    (!name.is_empty() && fold(&name) != fold(&head.organization)).then(|| {
        of_sheet(
            Part::Organization.label(),
            format!(
                "Отчёт записала программа школы {}, а в сведениях названа {name}. Проверьте, чей это отчёт.",
                head.organization
            ),
        )
    })
}

fn renamed(name: Option<&str>, found: &headings::Found) -> Option<Problem> {
    let name = name.filter(|name| fold(name) != fold(&found.sheet.name))?;
    Some(of_sheet(
        &found.sheet.name,
        format!("Лист назван иначе, был «{name}». Узнан по заголовкам столбцов."),
    ))
}

/// Columns that somebody has deleted or called otherwise.
fn lost(part: Part, headings: &[(&str, &str)], found: &headings::Found) -> Vec<Problem> {
    let problem = |(title, required): (&str, bool)| Problem {
        grave: required,
        ..of_sheet(
            &found.sheet.name,
            match required {
                true => format!(
                    "Нет столбца «{title}»: он удалён или переименован. Без него строки листа не взяты."
                ),
                false => format!("Нет столбца «{title}»: он удалён или переименован. Остальное взято."),
            },
        )
    };
    found.lost(part, headings).map(problem).collect()
}

fn noted(note: &Note) -> Option<Problem> {
    let message = match note {
        Note::Macros => "В книге есть макросы. Программа их не выполняет.",
        Note::Links => {
            "В книге есть ссылки на другие файлы. Взяты значения, которые были в ней при сохранении."
        }
        Note::HiddenSheet(_) => return None,
    };
    Some(of_sheet("", message.into()))
}

fn of_sheet(sheet: &str, message: String) -> Problem {
    Problem { sheet: sheet.into(), cell: String::new(), message, grave: false }
}
