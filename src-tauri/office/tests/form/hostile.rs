//! Files that are no form: each is refused by its kind, damaged ones never panic.

use std::collections::BTreeMap;

use nastavnik_domain::district_form::Value;
use nastavnik_office::form::{Refused, SheetFill, fill, look};
use nastavnik_office::paper::Unread;
use proptest::prelude::*;

use crate::common::pack;
use crate::fill::{FOREST, MEADOW, RIVER};
use crate::shapes::{book, book_with};

/// What a file is refused as.
fn refused(bytes: &[u8]) -> String {
    match look(bytes) {
        Ok(_) => "taken".into(),
        Err(Refused::Unread(why)) => format!("{why:?}").split(['(', ' ']).next().unwrap().to_owned(),
        Err(why) => format!("{why:?}").split(['(', ' ']).next().unwrap().to_owned(),
    }
}

const SHEET: &str =
    "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>я</v></c></row></sheetData></worksheet>";

#[test]
fn every_fault_has_its_own_refusal() {
    let xls = include_bytes!("../paper/files/plan.xls");
    let ods = include_bytes!("../paper/files/plan.ods");
    let docx = include_bytes!("../paper/files/plan.docx");
    let bomb = format!("<worksheet>{}</worksheet>", " ".repeat(150 << 20));
    let entities = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'я'>]><worksheet><sheetData/></worksheet>";
    for (name, bytes, expected) in [
        ("a form", book(SHEET), "taken"),
        ("nothing", Vec::new(), "Empty"),
        ("a renamed .csv", "Школа;Наставников\nЗаречная;5".as_bytes().to_vec(), "Text"),
        ("the old Excel", xls.to_vec(), "OtherWorkbook"),
        ("LibreOffice", ods.to_vec(), "OtherWorkbook"),
        ("Word", docx.to_vec(), "NotWorkbook"),
        ("half of a file", RIVER[..RIVER.len() / 2].to_vec(), "Broken"),
        ("macros", book_with(SHEET, &[("xl/vbaProject.bin", "x")]), "Macros"),
        ("macros of Excel 4", book_with(SHEET, &[("xl/macrosheets/sheet1.xml", "<a/>")]), "Macros"),
        ("entities", book(entities), "Entities"),
        ("a bomb", book(&bomb), "TooLarge"),
        ("cut XML", book("<worksheet><sheetData><row>"), "Broken"),
        ("no sheet", pack(&[("xl/workbook.xml", "<workbook/>")]), "Unknown"),
    ] {
        assert_eq!(refused(&bytes), expected, "{name}");
    }
}

#[test]
fn a_password_and_links_are_told() {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    file.create_stream("/EncryptedPackage").unwrap();
    assert!(matches!(look(&file.into_inner().into_inner()), Err(Refused::Unread(Unread::Encrypted))));
    let links = "<Relationships><Relationship Id='r1' Type='x/externalLinkPath' Target='file:///C:/Свод%20района.xlsx'/></Relationships>";
    let sheet =
        "<worksheet><sheetData><row r='3'><c r='B3'><f>[1]Л!A1</f><v>7</v></c></row></sheetData></worksheet>";
    let form = book_with(sheet, &[("xl/externalLinks/_rels/externalLink1.xml.rels", links)]);
    let notes = look(&form).unwrap().notes.join("\n");
    assert!(notes.contains("Лист «Л», ячейка B3") && notes.contains("другие файлы"), "{notes}");
    // What a link has brought stays.
    let cells = BTreeMap::from([((0, 0), Value::Number(1.0))]);
    let filled = fill(&form, &[SheetFill { sheet: "Л".into(), cells, ..SheetFill::default() }]).unwrap();
    let parts = crate::compare::parts(&filled.bytes);
    assert!(String::from_utf8_lossy(&parts[4].1).contains("<f>[1]Л!A1</f><v>7</v>"));
}

/// Looks at it and fills three cells; only that nothing panics is asked.
fn try_all(bytes: &[u8]) {
    let Ok(book) = look(bytes) else { return };
    let _ = nastavnik_domain::district_form::propose(&book, &["МБОУ «Заречная СОШ»".into()], &[]);
    let cells = BTreeMap::from([
        ((1, 1), Value::Number(5.0)),
        ((4, 2), Value::Share(0.5)),
        ((90, 9), Value::Text("я".into())),
    ]);
    let sheet = book.sheets.first().map(|sheet| sheet.name.clone()).unwrap_or_default();
    if let Ok(filled) = fill(bytes, &[SheetFill { sheet, cells, ..SheetFill::default() }]) {
        let folder = tempfile::tempdir().unwrap();
        let saved = nastavnik_office::form::save_new(bytes, &filled, folder.path(), "Форма");
        // What could be filled reads back as it should.
        assert!(saved.is_ok(), "{saved:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn damaged_files(file in 0..3usize, places: Vec<(prop::sample::Index, u8)>) {
        let mut bytes = [RIVER, MEADOW, FOREST][file].to_vec();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        try_all(&bytes);
    }

    #[test]
    fn damaged_parts(file in 0..3usize, part: prop::sample::Index, places: Vec<(prop::sample::Index, u8)>) {
        let mut parts = crate::compare::parts([RIVER, MEADOW, FOREST][file]);
        let at = part.index(parts.len());
        for (place, byte) in places {
            let content = &mut parts[at].1;
            if !content.is_empty() {
                let at = place.index(content.len());
                content[at] = byte;
            }
        }
        try_all(&pack(&parts));
    }

    #[test]
    fn any_sheet(body in "(<(/?(row|c|v|f|is|t|sheetData)|row r='[0-9]{0,3}'|c r='[A-D]?[0-9]{0,3}' s='[0-9]'|c/|row/|\
        mergeCell ref='[A-D][1-9]:[A-D][1-9]'/|dimension ref='A1:B2'/)>|1|я){0,30}") {
        try_all(&book(&format!("<worksheet><sheetData>{body}</sheetData></worksheet>")));
        try_all(&book(&format!("<worksheet><sheetData><row><c>{body}</c></row></sheetData></worksheet>")));
    }
}
