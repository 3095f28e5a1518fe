//! A workbook that differs from the book in any cell, name or part is caught.

use std::io::{Seek, Write};

use nastavnik_domain::pace::unwatched;

use super::*;
use crate::sheet::{Cell, Column};
use crate::workbook::compose::compose;

fn day(iso: &str) -> nastavnik_domain::Day {
    iso.parse().unwrap()
}

fn book() -> Book {
    let people = Sheet {
        name: "Люди".into(),
        title: "Люди".into(),
        subtitle: vec!["На 22.11.2026".into()],
        columns: vec![Column::text("Имя", 5, 10), Column::day("С какого дня"), Column::number("Лет")],
        rows: vec![
            vec![Cell::Section("Педагоги".into())],
            vec!["Анна".into(), day("2026-09-01").into(), Cell::Number(0.1 + 0.2)],
            vec!["=1+1".into(), Cell::Empty, Cell::Share(1.0 / 3.0)],
            vec![Cell::Total("Всего".into()), Cell::Empty, Cell::Sum(0.6)],
        ],
        keys: vec!["".into(), "ч-1".into(), "ч-2".into()],
        ..Sheet::default()
    };
    let empty = Sheet { name: "Пусто".into(), columns: people.columns.clone(), ..Sheet::default() };
    let hidden = Sheet { name: "_тайное".into(), hidden: true, ..people.clone() };
    let (title, organization, author) = Default::default();
    Book { title, organization, author, day: day("2026-11-22"), sheets: vec![people, empty, hidden] }
}

fn check(bytes: &[u8], book: &Book) -> Result<(), String> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    verify(file, book)
}

#[test]
fn a_book_is_what_was_written() {
    assert_eq!(check(&compose(&book(), &unwatched).unwrap().bytes, &book()), Ok(()));
}

#[test]
fn a_wrong_cell_is_caught_wherever_it_stands() {
    let cell = |row: usize, column: usize, cell: Cell| {
        move |book: &mut Book| book.sheets[0].rows[row][column] = cell.clone()
    };
    type Slip = Box<dyn Fn(&mut Book)>;
    let slips: Vec<(Slip, &str)> = vec![
        (Box::new(cell(1, 0, "Инна".into())), "sheet 1: row 5, column 1 is not what was meant"),
        (Box::new(cell(1, 0, Cell::Empty)), "sheet 1: row 5, column 1 is not what was meant"),
        (Box::new(cell(1, 1, day("2026-09-02").into())), "sheet 1: row 5, column 2 is not what was meant"),
        (Box::new(cell(1, 2, Cell::Number(0.31))), "sheet 1: row 5, column 3 is not what was meant"),
        (Box::new(cell(1, 2, "0.3".into())), "sheet 1: row 5, column 3 is not what was meant"),
        (Box::new(cell(2, 1, "7".into())), "sheet 1: row 6, column 2 is not what was meant"),
        (Box::new(cell(3, 2, Cell::Sum(0.7))), "sheet 1: row 7, column 3 is not what was meant"),
        (
            Box::new(cell(3, 2, Cell::Number(0.6))),
            "sheet 1 has Marks { formulas: 0, hidden_columns: 1 } instead of Marks { formulas: 1, hidden_columns: 1 }",
        ),
        (
            Box::new(|book| book.sheets[0].rows[0] = vec![Cell::Section("Ученики".into())]),
            "sheet 1: row 4, column 1 is not what was meant",
        ),
        (Box::new(|book| book.sheets[0].keys.swap(1, 2)), "sheet 1: row 5, column 4 is not what was meant"),
        (
            Box::new(|book| book.sheets[2].keys.clear()),
            "sheet 3 has Marks { formulas: 1, hidden_columns: 0 } instead of Marks { formulas: 1, hidden_columns: 1 }",
        ),
        (
            Box::new(|book| book.sheets[1].columns[2].title = "Стаж".into()),
            "sheet 2: row 2, column 3 is not what was meant",
        ),
        (
            Box::new(|book| book.sheets[1].rows.push(vec!["Анна".into()])),
            "sheet 2: row 3, column 1 is not what was meant",
        ),
        (
            Box::new(|book| book.sheets[0].subtitle[0].push('!')),
            "sheet 1: row 2, column 1 is not what was meant",
        ),
        (
            Box::new(|book| book.sheets[1].name = "Полно".into()),
            "sheet 2 has another name or is not as visible as it should be",
        ),
        (
            Box::new(|book| book.sheets[2].hidden = false),
            "sheet 3 has another name or is not as visible as it should be",
        ),
        (Box::new(|book| book.sheets.truncate(2)), "2 sheets instead of 3"),
    ];
    for (slip, expected) in slips {
        let mut tampered = book();
        slip(&mut tampered);
        assert_eq!(check(&compose(&tampered, &unwatched).unwrap().bytes, &book()), Err(expected.into()));
    }
    let more = |row: Vec<Cell>| {
        let mut tampered = book();
        tampered.sheets[0].rows.push(row);
        check(&compose(&tampered, &unwatched).unwrap().bytes, &book())
    };
    assert_eq!(more(vec![Cell::Empty]), Ok(()), "an empty row says nothing");
    assert_eq!(more(vec!["Анна".into()]), Err("sheet 1: row 8, column 1 is not what was meant".into()));
}

#[test]
fn damage_is_noticed() {
    let bytes = compose(&book(), &unwatched).unwrap().bytes;
    assert!(check(&bytes[..bytes.len() / 2], &book()).is_err());
    let mut changed = bytes.clone();
    changed[bytes.len() / 2] ^= 0x55;
    assert!(check(&changed, &book()).is_err());
}

#[test]
fn nothing_that_can_be_typed_is_taken_for_damage() {
    let signs: Vec<char> = (1..=0x2fff_u32)
        .chain(0xfe00..=0x1_05ff)
        .chain(0x1_f600..=0x1_f64f)
        .filter_map(char::from_u32)
        .collect();
    let mut rows: Vec<Vec<Cell>> =
        signs.chunks(97).map(|some| vec![some.iter().collect::<String>().into()]).collect();
    rows.extend(
        [" а ", "\u{1}", "а\r\nб\rв\n", "_x000D_", "&amp;<b>", "\u{feff}а"].map(|text| vec![text.into()]),
    );
    rows.push(vec!["я".repeat(40_000).into()]);
    let days = ["1900-01-01", "1900-02-28", "1900-03-01", "1899-12-31", "2100-02-28", "9999-12-31"];
    rows.extend(days.map(|iso| vec![Cell::Empty, day(iso).into()]));
    let numbers =
        [f64::NAN, f64::MAX, f64::MIN_POSITIVE, -0.0, 1e15 + 0.3, 123_456_789.123_456_79, -1.0 / 3.0];
    rows.extend(numbers.map(|number| vec![Cell::Empty, Cell::Empty, Cell::Number(number)]));
    let mut book = book();
    book.sheets[0].rows = rows;
    book.sheets[0].keys.clear();
    assert_eq!(check(&compose(&book, &unwatched).unwrap().bytes, &book), Ok(()));
}
