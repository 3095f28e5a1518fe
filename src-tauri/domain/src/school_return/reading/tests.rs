//! A small workbook as the program writes it, touched by hand in the usual ways.

use super::*;
use crate::paper::Cell;
use crate::school_return::{FORMAT, KEY, Period, Row, SERVICE, Value, columns};

fn sheet(name: &str, rows: &[&[&str]]) -> Block {
    let row = |row: &&[&str]| row.iter().map(|text| Cell::new(*text)).collect();
    Block::Table(paper::Table {
        name: name.into(),
        rows: rows.iter().map(row).collect(),
        ..Default::default()
    })
}

fn head() -> Head {
    Head {
        format: FORMAT,
        organization_id: "школа-1".into(),
        organization: "МБОУ «Заречная СОШ»".into(),
        district: String::new(),
        school_year: 2026,
        period: Period::Half,
        made_on: "2026-12-20".parse().unwrap(),
    }
}

/// A workbook with one sheet of practices, as the program writes it.
fn book(rows: &[&[&str]]) -> Paper {
    let mut practice = vec!["Название", "Автор", KEY];
    practice.insert(0, "№");
    let mut table: Vec<&[&str]> = vec![&["Банк практик"], &practice];
    table.extend(rows);
    let cells = vec!["Читаем вместе".into(), "Зорина Л. П.".into()];
    let written = [Table { part: Part::Practices, rows: vec![Row { id: "п-1".into(), level: 0, cells }] }];
    let (format, seal) = (FORMAT.to_string(), seal(&head(), &written));
    let service: Vec<[&str; 2]> = vec![
        ["format", &format],
        ["organization_id", "школа-1"],
        ["organization", "МБОУ «Заречная СОШ»"],
        ["school_year", "2026"],
        ["period", "half"],
        ["made_on", "2026-12-20"],
        ["seal", &seal],
        ["sheet.practices", "Наши практики"],
        ["column.practices.title", "Название"],
        ["column.practices.author", "Автор"],
    ];
    let service: Vec<&[&str]> = service.iter().map(|row| row.as_slice()).collect();
    Paper {
        blocks: vec![sheet("Наши практики", &table), sheet(SERVICE, &service)], ..Paper::default()
    }
}

#[test]
fn an_untouched_return_is_as_the_program_wrote_it() {
    let found = read(&book(&[&["1", "Читаем вместе", "Зорина Л. П.", "п-1"]])).unwrap();
    assert_eq!((found.trust, found.head, found.problems.len()), (Trust::Sealed, Some(head()), 0));
    let row = &found.tables[0].rows[0];
    assert_eq!(row.cells.len(), columns(Part::Practices).len(), "a cell for every column");
    assert_eq!((row.cells[0].plain(), row.id.as_str()), ("Читаем вместе".into(), "п-1"));
}

#[test]
fn a_change_by_hand_is_noticed_and_taken_in() {
    let check = |rows: &[&[&str]], expected: usize| {
        let found = read(&book(rows)).unwrap();
        assert_eq!((found.trust, found.tables[0].rows.len()), (Trust::Changed, expected), "{rows:?}");
        found
    };
    check(&[&["1", "Читаем вместе", "Рощина М. А.", "п-1"]], 1);
    check(&[&["1", "Читаем вместе", "Зорина Л. П.", "п-1"], &["2", "Новая", "", ""]], 2);
    let found = check(&[&["1", "", "Зорина Л. П.", "п-1"]], 0);
    assert_eq!((found.problems[0].cell.as_str(), found.problems[0].grave), ("B3", true));
    let twice: &[&str] = &["1", "Читаем вместе", "Зорина Л. П.", "п-1"];
    assert_eq!(
        check(&[twice, twice], 2).problems[0].message,
        "«Читаем вместе» записано дважды (Банк практик)."
    );
}

#[test]
fn what_is_no_return_is_refused() {
    let staff = Paper {
        blocks: vec![sheet("Лист1", &[&["ФИО", "Должность"], &["Зорина", "учитель"]])],
        ..Paper::default()
    };
    assert_eq!(read(&staff).unwrap_err(), Refusal::Foreign);
    let newer = Paper { blocks: vec![sheet(SERVICE, &[&["format", "2"]])], ..Paper::default() };
    assert_eq!(read(&newer).unwrap_err(), Refusal::Newer);
    assert_eq!(read(&Paper::default()).unwrap_err(), Refusal::Foreign);
}

#[test]
fn columns_of_one_name_and_a_sheet_of_one_column_are_read_as_they_were_written() {
    let read_as = |titles: [&str; 2], heading: &[&str], rows: &[&[&str]]| {
        let mut table: Vec<&[&str]> = vec![&["Автор"], heading];
        table.extend(rows);
        let service: Vec<[&str; 2]> = vec![
            ["format", "1"],
            ["organization_id", "школа-1"],
            ["organization", ""],
            ["school_year", "2026"],
            ["period", "half"],
            ["made_on", "2026-12-20"],
            ["sheet.practices", "Автор"],
            ["column.practices.author", titles[1]],
            ["column.practices.title", titles[0]],
        ];
        let service: Vec<&[&str]> = service
            .iter()
            .filter(|row| !row[1].is_empty() || row[0] == "organization")
            .map(|row| row.as_slice())
            .collect();
        let paper =
            Paper { blocks: vec![sheet("Автор", &table), sheet(SERVICE, &service)], ..Paper::default() };
        read(&paper).unwrap()
    };
    let found =
        read_as(["Автор", "Автор"], &["№", "Автор", "автор ", KEY], &[&["1", "Зорина", "Клуб", "п-1"]]);
    let cells: Vec<_> = found.tables[0].rows[0].cells.iter().take(2).map(Value::plain).collect();
    assert_eq!(cells, ["Клуб", "Зорина"]);
    // The title above the table is called as its only column.
    let found = read_as(["Автор", ""], &["Автор", KEY], &[&["Клуб", "п-1"], &["Автор", "п-2"]]);
    let names: Vec<_> = found.tables[0].rows.iter().map(|row| row.cells[0].plain()).collect();
    assert_eq!(names, ["Клуб", "Автор"]);
    // Without the column of titles no row is of use, and that is said.
    let found = read_as(["", "Автор"], &["Автор", KEY], &[&["Зорина", "п-1"]]);
    assert!(found.tables[0].rows.is_empty());
    assert_eq!(
        found.problems[0].message,
        "Нет столбца «Название»: удалён, переименован или не включён в отчёт. Без него строки листа не взяты."
    );
}

#[test]
fn a_workbook_made_by_hand_is_read_by_its_headings() {
    let pairs: &[&[&str]] = &[
        &["Пары школы"],
        &["№", "Наставник", "Наставляемые", "Форма", "Начало", "Окончание"],
        &["1", "2", "3", "4", "5", "6"],
        &["1", "Зорина Л. П.", "Вешняков Д. О.", "педагог–педагог", "01.09.2026", "31.05.2026"],
        &["2", "Рощина М. А.", "", "педагог–педагог", "01.09.2026", "осенью"],
        &["Всего", "", "", "", "", ""],
    ];
    let facts: &[&[&str]] = &[&["Сведения", "Значение"], &["Краткое название", "МБОУ «Луговская СОШ»"]];
    let paper = Paper {
        blocks: vec![sheet("Пары", pairs), sheet("Общие сведения", facts)],
        ..Paper::default()
    };
    let found = read(&paper).unwrap();
    assert_eq!((found.trust, found.organization.as_str()), (Trust::Handmade, "МБОУ «Луговская СОШ»"));
    let told: Vec<_> = found.problems.iter().map(|one| (one.cell.as_str(), one.message.as_str())).collect();
    let expected = [
        ("F4", "Окончание 31.05.2026 раньше начала 01.09.2026."),
        ("F5", "Здесь нужна дата ДД.ММ.ГГГГ, а написано «осенью»."),
        ("C5", "Не заполнено: «Наставляемые». Строка не взята."),
    ];
    assert_eq!(told, expected);
}
