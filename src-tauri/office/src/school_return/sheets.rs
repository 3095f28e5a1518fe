//! The sheets of a return: each part as the layout wants it.

use nastavnik_domain::school_return::{
    self as returns, ColumnChoice, Part, PartChoice, Row, Table, Value, ValueKind,
};
use nastavnik_domain::{plural, school_year};

use super::{Written, service};
use crate::sheet::{Cell, Chart, Column, Kind, Sheet, Tone};

/// In the order of the layout; the last one is for programs only.
pub fn sheets(written: &Written) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    let (mut parts, mut tables) = (Vec::new(), Vec::new());
    for choice in written.layout.parts.iter().filter(|choice| choice.shown) {
        let Some(table) = written.tables.iter().find(|table| table.part == choice.part) else { continue };
        let columns = shown(choice, written);
        parts.push((choice, columns.iter().map(|(choice, _)| *choice).collect()));
        tables.push(narrowed(table, &columns));
        sheets.push(sheet(written, choice, table, &columns));
    }
    sheets.push(service::service(written.head, &parts, &tables));
    sheets
}

type Shown<'a> = Vec<(&'a ColumnChoice, &'static returns::Column)>;

fn shown<'a>(choice: &'a PartChoice, written: &Written) -> Shown<'a> {
    let known = returns::columns(choice.part);
    let of = |one: &'a ColumnChoice| Some((one, known.iter().find(|column| column.code == one.code)?));
    let chosen = choice.columns.iter().filter(|one| one.shown).filter_map(of);
    chosen.filter(|(_, column)| column.shown(written.personal)).collect()
}

/// The table with the columns that are written, in the program's order: what the seal is made of.
fn narrowed(table: &Table, columns: &Shown) -> Table {
    let keep: Vec<bool> = returns::columns(table.part)
        .iter()
        .map(|column| columns.iter().any(|(_, shown)| shown.code == column.code))
        .collect();
    let row = |row: &Row| match row.level {
        0 => {
            let cells = row.cells.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(cell, _)| cell.clone());
            Row { cells: cells.collect(), ..row.clone() }
        }
        _ => row.clone(),
    };
    Table { part: table.part, rows: table.rows.iter().map(row).collect() }
}

fn sheet(written: &Written, choice: &PartChoice, table: &Table, columns: &Shown) -> Sheet {
    let numbered = numbered(choice.part);
    let mut headings: Vec<Column> = numbered.then(|| Column::number("№")).into_iter().collect();
    headings.extend(columns.iter().map(|(choice, column)| heading(&choice.title, column)));
    let (mut number, mut rows, mut keys) = (0, Vec::new(), Vec::new());
    for row in &table.rows {
        keys.push(row.id.clone());
        if row.level > 0 {
            rows.push(vec![Cell::Section(row.cells.first().map(Value::plain).unwrap_or_default())]);
            continue;
        }
        number += 1;
        let mut cells: Vec<Cell> = numbered.then(|| Cell::from(number)).into_iter().collect();
        cells.extend(columns.iter().map(|(_, column)| cell(column, row, choice.part)));
        rows.push(cells);
    }
    let sums = (number > 1).then(|| sums(table, columns, numbered)).flatten();
    let records = plural::count(number, ["запись", "записи", "записей"]);
    rows.extend(sums);
    Sheet {
        name: choice.title.clone(),
        title: choice.title.clone(),
        subtitle: vec![
            format!(
                "{}, {} учебный год",
                written.head.organization,
                school_year::title(written.head.school_year)
            ),
            format!("Отчёт {}. На {}. {records}", written.head.period.label(), written.head.made_on.short()),
        ],
        chart: chart(choice.part, columns, numbered),
        columns: headings,
        rows,
        fixed: if numbered { 2 } else { 1 },
        keys,
        ..Sheet::default()
    }
}

/// Lists of records are numbered; tables of figures and a roadmap, which has its own, are not.
fn numbered(part: Part) -> bool {
    matches!(
        part,
        Part::Mentors | Part::Mentees | Part::Pairs | Part::Programmes | Part::Meetings | Part::Practices
    )
}

/// A column of a return under this heading.
pub(crate) fn heading(title: &str, column: &returns::Column) -> Column {
    let kind = match column.kind {
        ValueKind::Text | ValueKind::Any => Kind::Text,
        ValueKind::Number | ValueKind::Share => Kind::Number,
        ValueKind::Day => Kind::Day,
    };
    Column { title: title.into(), kind, min: column.width.0, max: column.width.1 }
}

fn cell(column: &returns::Column, row: &Row, part: Part) -> Cell {
    let index = returns::columns(part).iter().position(|one| one.code == column.code);
    index.and_then(|index| row.cells.get(index)).map(of_value).unwrap_or_default()
}

pub(crate) fn of_value(value: &Value) -> Cell {
    match value {
        Value::Empty => Cell::Empty,
        Value::Text(text) => Cell::Text(text.clone()),
        Value::Number(number) => Cell::Number(*number),
        Value::Share(share) => Cell::Share(*share),
        Value::Day(day) => Cell::Day(*day),
    }
}

/// The row of sums, where the part has any that are shown.
fn sums(table: &Table, columns: &Shown, numbered: bool) -> Option<Vec<Cell>> {
    let (first, _) = columns.split_first()?;
    if first.1.summed || !columns.iter().any(|(_, column)| column.summed) {
        return None;
    }
    let known = returns::columns(table.part);
    let total = |column: &returns::Column| {
        let index = known.iter().position(|one| one.code == column.code)?;
        let number = |row: &Row| match row.cells.get(index) {
            Some(Value::Number(number)) => *number,
            _ => 0.0,
        };
        Some(Cell::Sum(table.rows.iter().map(number).sum()))
    };
    let mut cells: Vec<Cell> = numbered.then_some(Cell::Empty).into_iter().collect();
    cells.push(Cell::Total("Всего".into()));
    cells.extend(columns[1..].iter().map(|(_, column)| match column.summed {
        true => total(column).unwrap_or_default(),
        false => Cell::Empty,
    }));
    Some(cells)
}

/// Where a person would rather look than read: forms, progress of the roadmap, indicators.
fn chart(part: Part, columns: &Shown, numbered: bool) -> Option<Chart> {
    let (title, stacked, parts): (_, _, &[(&str, Tone)]) = match part {
        Part::Forms => ("Пары и группы по формам", true, &[("pairs", Tone::Done), ("groups", Tone::Soon)]),
        Part::Progress => (
            "Сроки по разделам",
            true,
            &[("done", Tone::Done), ("overdue", Tone::Late), ("ahead", Tone::Idle)],
        ),
        Part::Months => ("Встречи по месяцам", true, &[("held", Tone::Done)]),
        Part::Influence => {
            ("Средние на входе и на выходе", false, &[("entry", Tone::Idle), ("exit", Tone::Done)])
        }
        Part::Indicators => ("Показатели и цели", false, &[("share", Tone::Done), ("target", Tone::Idle)]),
        _ => return None,
    };
    let place = |code: &str| {
        let index = columns.iter().position(|(_, column)| column.code == code)?;
        u16::try_from(index + usize::from(numbered)).ok()
    };
    let parts: Vec<_> = parts.iter().filter_map(|(code, tone)| Some((place(code)?, *tone))).collect();
    let labels = columns.iter().position(|(_, column)| column.required)?;
    let labels = u16::try_from(labels + usize::from(numbered)).ok()?;
    (!parts.is_empty()).then(|| Chart { title: title.into(), stacked, labels, parts })
}
