//! Books are written, then read back by another library and compared with what was meant.

use std::fs;
use std::io::Read;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use nastavnik_domain::pace::{Stopped, unwatched};

use super::*;
use crate::Error;
use crate::sheet::{Cell, Column};

fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

fn book(sheets: Vec<Sheet>) -> Book {
    Book {
        title: "Базы наставничества".into(),
        organization: "МБОУ «Сосновская СОШ» & филиал".into(),
        author: "Орлова Вера Павловна".into(),
        day: day("2026-11-22"),
        sheets,
    }
}

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name: "Люди".into(),
        title: "Люди".into(),
        subtitle: vec!["На 22.11.2026".into()],
        columns: vec![Column::text("Имя", 10, 30), Column::day("Дата"), Column::number("Стаж")],
        rows,
        fixed: 1,
        ..Sheet::default()
    }
}

/// All cells of a sheet of the saved file.
fn read(path: &Path, name: &str) -> Vec<Vec<Data>> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    workbook.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

/// The XML of one part of the saved file.
fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn what_is_written_is_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let rows = vec![
        vec!["Анна".into(), day("2026-09-01").into(), 12i16.into()],
        vec!["Ян\nКим".into(), Cell::Empty, Cell::Number(f64::NAN)],
        vec![day("1899-12-31").into()],
    ];
    let saved =
        save_new(&book(vec![sheet(rows), sheet(vec![])]), folder.path(), "Базы 2026/2027", &unwatched)
            .unwrap();
    assert_eq!(saved.path, folder.path().join("Базы 2026-2027.xlsx"));
    assert_eq!((saved.sheets, saved.rows, saved.cut), (2, 3, vec![]));

    let cells = read(&saved.path, "Люди");
    let text = |text: &str| Data::String(text.into());
    assert_eq!(cells[0][0], text("Люди"));
    assert_eq!(cells[1][0], text("На 22.11.2026"));
    assert_eq!(cells[2], ["Имя", "Дата", "Стаж"].map(text));
    assert_eq!(cells[3][0], text("Анна"));
    let Data::DateTime(date) = &cells[3][1] else { panic!("{:?}", cells[3][1]) };
    assert_eq!(date.to_ymd_hms_milli(), (2026, 9, 1, 0, 0, 0, 0));
    assert_eq!(cells[3][2], Data::Float(12.0));
    assert_eq!(cells[4], [text("Ян\nКим"), Data::Empty, Data::Empty]);
    assert_eq!(cells[5][0], text("31.12.1899"));
    assert_eq!(read(&saved.path, "Люди (2)")[3][0], text("Записей пока нет"));
}

#[test]
fn a_text_stays_text() {
    let texts = [
        "=1+1",
        "@x",
        "+7 913 123-45-67",
        "-1",
        "007",
        "89131234567",
        "http://a.ru",
        "{=1}",
        "_x0041_",
        " a ",
    ];
    let folder = tempfile::tempdir().unwrap();
    let rows = texts.map(|text| vec![text.into()]).to_vec();
    let saved = save_new(&book(vec![sheet(rows)]), folder.path(), "a", &unwatched).unwrap();
    let cells = read(&saved.path, "Люди");
    for (row, text) in cells[3..].iter().zip(texts) {
        assert_eq!(row[0], Data::String(text.into()));
    }
    let xml = part(&saved.path, "xl/worksheets/sheet1.xml");
    assert!(!xml.contains("<f>") && !xml.contains("<hyperlink"), "{xml}");
}

#[test]
fn a_text_too_long_is_cut_and_reported() {
    let folder = tempfile::tempdir().unwrap();
    let rows = vec![vec!["а".into()], vec!["я".repeat(40_000).into()]];
    let saved = save_new(&book(vec![sheet(rows)]), folder.path(), "a", &unwatched).unwrap();
    assert_eq!(saved.cut, [Cut { sheet: "Люди".into(), row: 2, column: "Имя".into() }]);
    let cells = read(&saved.path, "Люди");
    assert_eq!(cells[4][0], Data::String("я".repeat(32_766) + "…"));
}

#[test]
fn a_page_is_ready_to_print() {
    let folder = tempfile::tempdir().unwrap();
    let saved =
        save_new(&book(vec![sheet(vec![vec!["Анна".into()]])]), folder.path(), "a", &unwatched).unwrap();
    let xml = part(&saved.path, "xl/worksheets/sheet1.xml");
    for expected in [
        r#"<pageSetUpPr fitToPage="1"/>"#,
        r#"paperSize="9""#,
        r#"fitToHeight="0""#,
        r#"orientation="landscape""#,
        r#"<pane xSplit="1" ySplit="3""#,
        r#"<autoFilter ref="A3:C4"/>"#,
        "&amp;LМБОУ «Сосновская СОШ» &amp;&amp; филиал&amp;R22.11.2026",
        "&amp;CСтраница &amp;P из &amp;N",
    ] {
        assert!(xml.contains(expected), "{expected} in {xml}");
    }
    assert!(part(&saved.path, "xl/workbook.xml").contains("Люди!$3:$3"));
    let properties = part(&saved.path, "docProps/core.xml");
    for expected in ["Базы наставничества", "<dc:creator>Орлова Вера Павловна", "2026-11-22T00:00:00Z"]
    {
        assert!(properties.contains(expected), "{expected} in {properties}");
    }
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let rows = |n: usize| (0..n).map(|i| vec![format!("Имя {i}").into(), day("2026-09-01").into()]).collect();
    let book = book(vec![sheet(rows(500)), sheet(rows(300)), sheet(rows(100))]);
    let bytes = || fs::read(save_new(&book, folder.path(), "a", &unwatched).unwrap().path).unwrap();
    assert_eq!(bytes(), bytes());
}

#[test]
fn two_thousand_rows_of_whatever_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let rows =
        (0..2000usize).map(|i| vec![format!("«Имя» <{i}>&\u{1}\n=№{i}").into(), Cell::Empty, i.into()]);
    let saved = save_new(&book(vec![sheet(rows.collect())]), folder.path(), "a", &unwatched).unwrap();
    let cells = read(&saved.path, "Люди");
    assert_eq!((saved.rows, cells.len()), (2000, 2003));
    assert_eq!(cells[2002], [Data::String("«Имя» <1999>&\n=№1999".into()), Data::Empty, Data::Float(1999.0)]);
}

#[test]
fn a_failed_write_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("База.xlsx");
    let small = book(vec![sheet(vec![])]);
    save_as(&small, &path, &unwatched).unwrap();
    let before = fs::read(&path).unwrap();
    save_as(&small, &path, &unwatched).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);

    let huge = book(vec![sheet(vec![vec![]; 1_048_576])]);
    assert!(matches!(
        save_as(&huge, &path, &unwatched).unwrap_err(),
        Error::TooLarge { rows: 1_048_576, .. }
    ));
    assert_eq!(fs::read(&path).unwrap(), before);
    let gone = save_new(&small, &folder.path().join("нет такой"), "a", &unwatched).unwrap_err();
    assert!(matches!(gone, Error::NoFolder(_)), "{gone}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    let data = folder.path().join("Школа.nastavnik");
    fs::write(&data, "people").unwrap();
    assert!(matches!(save_as(&small, &data, &unwatched).unwrap_err(), Error::BadName(_)));
    assert_eq!(fs::read(&data).unwrap(), b"people");
}

#[test]
fn stopped_writing_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let rows = vec![vec!["Анна".into()]; 40];
    let told = std::cell::RefCell::new(Vec::new());
    let pace = |done: usize, total: usize| {
        told.borrow_mut().push((done, total));
        if done == 12 { Err(Stopped) } else { Ok(()) }
    };
    let stopped = save_new(&book(vec![sheet(rows)]), folder.path(), "a", &pace).unwrap_err();
    assert!(matches!(stopped, Error::Stopped(_)), "{stopped}");
    assert_eq!(*told.borrow(), (1..=12).map(|done| (done, 40)).collect::<Vec<_>>());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn headings_stand_in_groups_and_a_share_counts_itself() {
    let folder = tempfile::tempdir().unwrap();
    let row = |name: &str, part: f64, whole: f64| {
        vec![name.into(), Cell::Number(part), Cell::Number(whole), Cell::Quotient(part / whole)]
    };
    let mut wide = sheet(vec![row("А", 1.0, 10.0), row("Б", 90.0, 90.0)]);
    wide.columns = vec![Column::text("Школа", 10, 30)];
    wide.columns.extend(["Есть", "Из", "Доля"].map(Column::number));
    wide.columns.push(Column::sign("Берёзовская СОШ"));
    wide.groups = vec![(String::new(), 1), ("Охват".into(), 3), ("Знаки".into(), 1)];
    wide.rows.push(vec![
        Cell::Total("Район".into()),
        Cell::Sum(91.0),
        Cell::Sum(100.0),
        Cell::Quotient(0.91),
    ]);
    let saved = save_new(&book(vec![wide]), folder.path(), "a", &unwatched).unwrap();
    let cells = read(&saved.path, "Люди");
    assert_eq!((&cells[2][1], &cells[3][1]), (&Data::String("Охват".into()), &Data::String("Есть".into())));
    assert_eq!(cells[6][3], Data::Float(0.91), "the value stands beside its formula");
    let xml = part(&saved.path, "xl/worksheets/sheet1.xml");
    assert!(xml.contains(r#"<f>IF(N(C7)=0,"",B7/C7)</f><v>0.91</v>"#), "{xml}");
    assert!(xml.contains(r#"<pane xSplit="1" ySplit="4""#), "both lines of headings stay in view: {xml}");
}

#[test]
fn a_chart_of_many_bars_has_a_sheet_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let charted = |bars: usize| {
        let rows = (0..bars).map(|bar| vec![format!("Школа {bar}").into(), Cell::Empty, bar.into()]);
        let mut made = sheet(rows.collect());
        made.rows.push(vec![Cell::Total("Всего".into()), Cell::Empty, Cell::Sum(0.0)]);
        let parts = vec![(2, crate::sheet::Tone::Done)];
        made.chart = Some(crate::sheet::Chart { title: "Пары".into(), stacked: true, labels: 0, parts });
        made
    };
    let sheets = |bars: usize| {
        let saved =
            save_new(&book(vec![charted(bars), sheet(vec![])]), folder.path(), "a", &unwatched).unwrap();
        let workbook: Xlsx<_> = open_workbook(&saved.path).unwrap();
        workbook.sheet_names()
    };
    assert_eq!(sheets(3), ["Люди", "Люди (2)"]);
    assert_eq!(sheets(40), ["Люди", "Пары", "Люди (2)"]);
}
