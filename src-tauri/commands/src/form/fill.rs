//! One action: the form of a period, filled, beside the other files of the program.

use std::collections::BTreeMap;

use nastavnik_domain::district_form::sheet::{address, column, position};
use nastavnik_domain::district_form::{Field, Filling, ListRule, Target, Value};
use nastavnik_office::form::{self, Filled, SheetFill, Why};
use nastavnik_store::{Store, form as kept};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{Facts, PERSONAL, gather};
use super::period;
use super::refused::refused;
use super::rows::{Row, counted, rows};
use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormFill")]
pub struct Fill {
    id: String,
    period: String,
    /// Phones, birth years and full names of children; left out unless asked for.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    personal: bool,
}

#[derive(Serialize, TS)]
pub struct FormFilled {
    saved: Saved,
    /// Cells that have got a value.
    written: usize,
    /// What stays empty, and why.
    left: Vec<FormLeft>,
}

#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct FormLeft {
    sheet: String,
    /// «C7», or «B3:B10» of a column.
    cell: String,
    label: String,
    why: String,
}

pub fn fill(app: &App, arg: Fill) -> Result<FormFilled, Fault> {
    let (store, today) = (app.store()?, app.today());
    let period = period(&arg.period)?;
    let kept::Form { title, file_name, filling, .. } = kept::get(store, &arg.id)?.form;
    let content = kept::content(store, &arg.id)?;
    let facts = gather(store, &filling, period, today, arg.personal)?;
    let mut work = Work::default();
    work.cells(&filling, &facts);
    let watched = app.work.begin("Заполняю форму");
    for (number, list) in filling.lists.iter().enumerate() {
        watched.at(number, filling.lists.len())?;
        work.list(store, list, &facts)?;
    }
    let fills: Vec<SheetFill> =
        work.sheets.into_iter().map(|(sheet, fill)| SheetFill { sheet, ..fill }).collect();
    let filled = form::fill(&content, &fills).map_err(|why| refused(&file_name, why))?;
    let mut left = work.left;
    left.extend(refusals(&filled, &filling));
    let stem = format!("{title} — {} (заполнено)", period.title());
    watched.at(filling.lists.len(), filling.lists.len())?;
    let path = form::save_new(&content, &filled, &folder(app)?, &stem).map_err(fault)?;
    let parts = [format!("Заполнено ячеек: {}", filled.written)].into_iter().chain(work.counts);
    let saved = saved(&path, parts.collect::<Vec<_>>().join(", "));
    Ok(FormFilled { saved, written: filled.written, left })
}

#[derive(Default)]
struct Work {
    sheets: BTreeMap<String, SheetFill>,
    left: Vec<FormLeft>,
    /// «наставников: 12».
    counts: Vec<String>,
}

impl Work {
    fn put(&mut self, sheet: &str, at: (u32, u32), value: Value) {
        self.sheets.entry(sheet.to_owned()).or_default().cells.insert(at, value);
    }

    fn leave(&mut self, sheet: &str, cell: String, label: &str, why: impl Into<String>) {
        self.left.push(FormLeft { sheet: sheet.to_owned(), cell, label: label.to_owned(), why: why.into() });
    }

    fn cells(&mut self, filling: &Filling, facts: &Facts) {
        for rule in &filling.cells {
            match (facts.single(&rule.target), position(&rule.cell)) {
                (Ok(Some(value)), Some(at)) => self.put(&rule.sheet, at, value),
                (Err(why), _) => self.leave(&rule.sheet, rule.cell.clone(), &rule.label, why),
                _ => {}
            }
        }
    }

    fn list(&mut self, store: &Store, rule: &ListRule, facts: &Facts) -> Result<(), Fault> {
        let rows = rows(store, rule.list, facts)?;
        let room = usize::try_from(rule.last - rule.first + 1).unwrap_or_default();
        let fit = if rule.grows { rows.len() } else { rows.len().min(room) };
        for (index, row) in rows.iter().take(fit).enumerate() {
            let at = rule.first - 1 + u32::try_from(index).unwrap_or_default();
            if index >= room {
                self.sheets.entry(rule.sheet.clone()).or_default().grown.insert(at, rule.last - 1);
            }
            for one in &rule.columns {
                if let (Some(value), Some(column)) = (of_row(&one.target, row, facts), column(&one.column)) {
                    self.put(&rule.sheet, (at, column), value);
                }
            }
        }
        self.counts.push(counted(rule.list, fit));
        let area = |column: &str| format!("{column}{}:{column}{}", rule.first, rule.last);
        for one in &rule.columns {
            if let Some(why) = why_empty(&one.target, facts) {
                self.leave(&rule.sheet, area(&one.column), &one.label, why);
            }
        }
        if fit < rows.len() {
            let lost = counted(rule.list, rows.len() - fit);
            let first = rule.columns.first().map(|one| area(&one.column)).unwrap_or_default();
            let why = format!("не поместилось: {lost}. Добавьте в форму строки и откройте её заново");
            self.leave(&rule.sheet, first, rule.list.label(), why);
        }
        Ok(())
    }
}

/// What comes into a column of one row.
fn of_row(target: &Option<Target>, row: &Row, facts: &Facts) -> Option<Value> {
    match target {
        Some(Target::Field { field, .. }) if row.contains_key(field) => row.get(field).cloned(),
        Some(Target::Field { field, .. }) if field.list().is_some() => None,
        other => facts.single(other).ok().flatten(),
    }
}

/// Why a whole column stays empty.
fn why_empty(target: &Option<Target>, facts: &Facts) -> Option<&'static str> {
    match target {
        Some(Target::Field { field, .. }) if field.is_personal() && !facts.personal => Some(PERSONAL),
        Some(Target::Field { field, .. }) if field.list().is_some() || *field == Field::RowNumber => None,
        other => facts.single(other).err(),
    }
}

/// What the form itself did not let in.
fn refusals(filled: &Filled, filling: &Filling) -> Vec<FormLeft> {
    let label = |sheet: &str, cell: &str, column: u32| {
        let single = filling
            .cells
            .iter()
            .find(|rule| rule.sheet == sheet && rule.cell == cell)
            .map(|rule| &rule.label);
        let columns = filling.lists.iter().filter(|list| list.sheet == sheet).flat_map(|list| &list.columns);
        let letters = nastavnik_domain::district_form::sheet::letters(column);
        single
            .or_else(|| columns.into_iter().find(|rule| rule.column == letters).map(|rule| &rule.label))
            .cloned()
    };
    let said = |one: &form::Left| {
        let cell = address(one.row, one.column);
        let why = match &one.why {
            Why::Formula => "здесь формула".to_owned(),
            Why::Protected => "ячейка защищена".to_owned(),
            Why::Covered => "под объединённой ячейкой".to_owned(),
            Why::NotAllowed(choices) => format!("форма разрешает только: {}", choices.join(", ")),
            Why::NoRow => "в таблицу нельзя добавить строку".to_owned(),
        };
        let label = label(&one.sheet, &cell, one.column).unwrap_or_default();
        FormLeft { sheet: one.sheet.clone(), cell, label, why }
    };
    filled.left.iter().map(said).collect()
}
