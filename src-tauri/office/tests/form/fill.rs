//! The three made-up forms, filled as proposed.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use nastavnik_domain::district_form::sheet::{column, position};
use nastavnik_domain::district_form::{Filling, Value, propose};
use nastavnik_office::form::{Filled, SheetFill, Why, fill, look, save_new};

use crate::compare::{differences, parts};

pub const RIVER: &[u8] = include_bytes!("../../../../tests/forms/river.xlsx");
pub const MEADOW: &[u8] = include_bytes!("../../../../tests/forms/meadow.xlsx");
pub const FOREST: &[u8] = include_bytes!("../../../../tests/forms/forest.xlsx");

/// A value for every cell that is proposed, and so many rows for every list.
pub fn fills(form: &[u8], rows: u32) -> Vec<SheetFill> {
    let book = look(form).unwrap();
    let Filling { cells, lists } = propose(&book, &["МБОУ «Заречная СОШ»".into()], &[]);
    let mut all: BTreeMap<String, SheetFill> = BTreeMap::new();
    for (index, rule) in cells.iter().enumerate() {
        let value = match rule.label.as_str() {
            label if label.contains("Дата") => Value::Day("2026-12-20".parse().unwrap()),
            label if label.contains('%') || label.contains("Процент") => Value::Share(0.755),
            label if label.contains("сайте") => Value::Text("да".into()),
            label if label.contains("ФИО") || label.contains("Наименование") => {
                Value::Text("=«Зорина» & <Ко>".into())
            }
            _ => Value::Number(index as f64 + 2.0),
        };
        let fill = all.entry(rule.sheet.clone()).or_default();
        fill.cells.insert(position(&rule.cell).unwrap(), value);
    }
    for list in &lists {
        let fill = all.entry(list.sheet.clone()).or_default();
        let room = if list.grows { rows } else { rows.min(list.last - list.first + 1) };
        for number in 0..room {
            let row = list.first - 1 + number;
            if row >= list.last {
                fill.grown.insert(row, list.last - 1);
            }
            for rule in &list.columns {
                let value = match rule.label.as_str() {
                    "№" => Value::Number(f64::from(number) + 1.0),
                    "Форма наставничества" => Value::Text("педагог–педагог".into()),
                    label if label.contains("Дата") || label == "Начало" || label == "Окончание" => {
                        Value::Day("2026-09-01".parse().unwrap())
                    }
                    _ => Value::Text(format!("Строка {number}")),
                };
                fill.cells.insert((row, column(&rule.column).unwrap()), value);
            }
        }
    }
    all.into_iter().map(|(sheet, fill)| SheetFill { sheet, ..fill }).collect()
}

fn filled(form: &[u8], fills: &[SheetFill]) -> (Vec<u8>, Filled) {
    let filled = fill(form, fills).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = save_new(form, &filled, folder.path(), "Форма").unwrap();
    (std::fs::read(path).unwrap(), filled)
}

fn value(book: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str, at: &str) -> Data {
    let (row, column) = position(at).unwrap();
    book.worksheet_range(sheet).unwrap().get_value((row, column)).cloned().unwrap_or_default()
}

/// Every difference is a filled cell, a new row, a formula's kept result, or the word about counting.
#[test]
fn nothing_but_the_filled_cells_changes() {
    for (name, form, growing) in [("river", RIVER, 0), ("meadow", MEADOW, 6), ("forest", FOREST, 9)] {
        let fills = fills(form, growing);
        let (written, result) = filled(form, &fills);
        assert_eq!(result.left, [], "{name}");
        let cells: usize = fills.iter().map(|fill| fill.cells.len()).sum();
        assert_eq!(result.written, cells, "{name}");
        let found = differences(form, &written);
        let mut filled = 0;
        for difference in &found {
            let (before, after) = difference.split_once(" → ").unwrap_or((difference, ""));
            match before {
                "xl/workbook.xml" => {}
                row if row.contains(" row ") => assert!(before.ends_with("None"), "{name}: {difference}"),
                _ if before.contains("<f") => {
                    let formula = |cell: &str| {
                        cell.split("<f").nth(1).unwrap().split("</f>").next().unwrap().to_owned()
                    };
                    assert_eq!(formula(before), formula(after), "{name}: {difference}");
                }
                _ => {
                    filled += 1;
                    let style = |cell: &str| crate::compare::attribute(cell, "s");
                    if !before.ends_with("nothing") {
                        assert_eq!(style(before), style(after), "{name}: {difference}");
                    }
                }
            }
        }
        assert!(filled >= cells, "{name}: {filled} of {cells}");
        let workbook = parts(&written).into_iter().find(|(part, _)| part == "xl/workbook.xml").unwrap().1;
        assert!(String::from_utf8(workbook).unwrap().contains("fullCalcOnLoad=\"1\""), "{name}");
    }
}

#[test]
fn values_stand_as_they_should() {
    let (written, _) = filled(RIVER, &fills(RIVER, 0));
    let mut book = Xlsx::new(Cursor::new(written)).unwrap();
    assert_eq!(value(&mut book, "Отчёт", "C4"), Data::String("=«Зорина» & <Ко>".into()));
    assert!(matches!(value(&mut book, "Отчёт", "C6"), Data::DateTime(day) if day.as_f64() == 46376.0));
    assert_eq!(value(&mut book, "Отчёт", "C17"), Data::Float(0.755));
    // Spelt as the form spells it.
    assert_eq!(value(&mut book, "Отчёт", "C22"), Data::String("Да".into()));
    // Formulas that count with filled cells have no kept result; the one beside them keeps its own.
    assert_eq!(value(&mut book, "Отчёт", "C20"), Data::Empty);
    assert_eq!(book.worksheet_formula("Отчёт").unwrap().get_value((19, 2)).unwrap(), "C10+C11");
    assert_eq!(value(&mut book, "Как заполнять", "A3"), Data::Empty);
    assert_eq!(value(&mut book, "Как заполнять", "A4"), Data::Float(0.0));

    let (written, _) = filled(MEADOW, &fills(MEADOW, 6));
    let mut book = Xlsx::new(Cursor::new(written)).unwrap();
    assert_eq!(value(&mut book, "Пары", "D7"), Data::String("педагог-педагог".into()));
    assert_eq!(value(&mut book, "Пары", "B7"), Data::String("Строка 5".into()));
    assert!(
        matches!(value(&mut book, "Пары", "E7"), Data::DateTime(_)),
        "a new row has the formats of the last one"
    );
}

#[test]
fn what_cannot_be_filled_is_said() {
    let put = |sheet: &str, cells: &[(&str, &str)]| SheetFill {
        sheet: sheet.into(),
        cells: cells.iter().map(|(at, text)| (position(at).unwrap(), Value::Text((*text).into()))).collect(),
        ..SheetFill::default()
    };
    let whys = |form: &[u8], fill: SheetFill| {
        let (written, result) = filled(form, &[fill]);
        let of = |at: &nastavnik_office::form::Left| (at.row, at.column, at.why.clone());
        (result.left.iter().map(of).collect::<Vec<_>>(), differences(form, &written).len())
    };
    let (left, changed) = whys(
        RIVER,
        put("Отчёт", &[("C20", "9"), ("D3", "под объединённой"), ("C22", "Может быть"), ("C10", "5")]),
    );
    let choices = Why::NotAllowed(vec!["Да".into(), "Нет".into()]);
    assert_eq!(left, [(2, 3, Why::Covered), (21, 2, choices), (19, 2, Why::Formula)]);
    // C10 and the three formulas that count with it.
    assert_eq!(changed, 4);
    let (left, changed) = whys(FOREST, put("Свод", &[("A4", "Чужая"), ("B7", "5"), ("H9", "вне формы")]));
    assert_eq!(left, [(3, 0, Why::Protected), (6, 1, Why::Formula), (8, 7, Why::Protected)]);
    assert_eq!(changed, 0);
}

#[test]
fn a_sheet_that_is_gone_is_named() {
    let fill = SheetFill { sheet: "Нет такого".into(), ..SheetFill::default() };
    let refused = nastavnik_office::form::fill(RIVER, &[fill]).err().unwrap();
    assert!(matches!(refused, nastavnik_office::form::Refused::SheetGone(name) if name == "Нет такого"));
}
