//! Returns as they should not be: with macros, under a password, blown up, cut off, of another time. Each is
//! read or refused in words that name the file, and nothing of a refused one is in the data.

use std::io::{Cursor, Read, Write};

use serde_json::json;
use zip::write::SimpleFileOptions;

use crate::school::{School, said_in_russian};

/// What the program wrote for the demo school.
const WRITTEN: &[u8] = include_bytes!("../../../../../tests/returns/written.xlsx");
const MENTORS: &str = "xl/worksheets/sheet3.xml";

type Parts = Vec<(String, Vec<u8>)>;

/// The parts of a workbook, changed and put together again.
fn with(change: impl FnOnce(&mut Parts)) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(WRITTEN)).unwrap();
    let count = archive.len();
    let part = |index: usize| {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    let mut parts: Parts = (0..count).map(part).collect();
    change(&mut parts);
    packed(&parts)
}

fn packed(parts: &Parts) -> Vec<u8> {
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        file.start_file(name, SimpleFileOptions::default()).unwrap();
        file.write_all(bytes).unwrap();
    }
    file.finish().unwrap().into_inner()
}

fn added(name: &str, bytes: &[u8]) -> Vec<u8> {
    with(|parts| parts.push((name.into(), bytes.into())))
}

/// Puts `new` before or over the first `old` of a part.
fn written_over(part: &str, old: &str, new: &str) -> Vec<u8> {
    with(|parts| {
        let (_, bytes) = parts.iter_mut().find(|(name, _)| name == part).unwrap();
        let text = String::from_utf8(std::mem::take(bytes)).unwrap();
        assert!(text.contains(old), "{part} has {old}");
        *bytes = text.replacen(old, new, 1).into_bytes();
    })
}

/// What becomes of a file: the code of its refusal, or its trust and the first of its problems.
fn read(district: &mut School, name: &str, bytes: &[u8]) -> String {
    let path = district.home().join(name);
    std::fs::write(&path, bytes).unwrap();
    let looks = district.call("return.read", json!({ "paths": [path] }));
    let look = &looks[0];
    if look["refused"].is_null() {
        let problem = &look["problems"][0];
        return format!("{} {}", look["trust"].as_str().unwrap(), problem["message"].as_str().unwrap_or("—"));
    }
    let words = look["refused"]["message"].as_str().unwrap();
    assert!(words.contains(name), "{words}");
    let fault = district.refused("return.take", json!({ "files": [{ "path": path }] }));
    assert!(said_in_russian(&fault), "{fault:?}");
    look["refused"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn each_is_read_or_refused_in_words() {
    let mut district = School::district();
    let mut check = |name: &str, bytes: &[u8], expected: &str| {
        assert_eq!(read(&mut district, name, bytes), expected, "{name}");
    };
    check("Как есть.xlsx", WRITTEN, "sealed —");
    check("Как есть.csv", WRITTEN, "sealed —");
    check(
        "С макросами.xlsm",
        &added("xl/vbaProject.bin", b"Sub Auto_Open()"),
        "sealed В книге есть макросы. Программа их не выполняет.",
    );
    check(
        "Со ссылками.xlsx",
        &added("xl/externalLinks/externalLink1.xml", b"<externalLink/>"),
        "sealed В книге есть ссылки на другие файлы. Взяты значения, которые были в ней при сохранении.",
    );
    let empty: String =
        (1_000..51_000).map(|row| format!("<row r=\"{row}\" s=\"1\" customFormat=\"1\"/>")).collect();
    check(
        "Пустые строки.xlsx",
        &written_over(MENTORS, "</sheetData>", &format!("{empty}</sheetData>")),
        "sealed —",
    );
    let formula = "<c r=\"B6\" t=\"str\"><f>\"Зорина \"&amp;\"Л\"</f><v>Зорина Л</v></c>";
    let name = cell(MENTORS, "B6");
    check("Формула вместо имени.xlsx", &written_over(MENTORS, &name, formula), "changed —");
    let none = "<c r=\"B6\" t=\"str\"><f>Нет!A1</f></c>";
    check(
        "Формула без значения.xlsx",
        &written_over(MENTORS, &name, none),
        "changed Не заполнено: «ФИО наставника». Строка не взята.",
    );
    let long = "ж".repeat(32_767);
    let cells = |text: &str| format!("<c r=\"B6\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    check("Длинная ячейка.xlsx", &written_over(MENTORS, &name, &cells(&long)), "changed —");
    check("Похоже на формулу.xlsx", &written_over(MENTORS, &name, &cells("=1+1")), "changed —");
    check("Половина.xlsx", &WRITTEN[..WRITTEN.len() / 2], "broken");
    check("Пусто.xlsx", b"", "empty");
    check("Реферат.xlsx", "Наставничество в школе".as_bytes(), "foreign_return");
    check("Штат.xlsx", "ФИО;Должность\nЗорина Лидия Павловна;учитель\n".as_bytes(), "foreign_return");
    check("Приказ.pdf", b"%PDF-1.7", "pdf");
    check("Огромный.xlsx", &vec![b'x'; 31 << 20], "too_large");
    let entities = "<!DOCTYPE sst [<!ENTITY a \"яяяяяяяяяя\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst ";
    let bomb = with(|parts| {
        let (_, bytes) = parts.iter_mut().find(|(name, _)| name == "xl/sharedStrings.xml").unwrap();
        let text = String::from_utf8(std::mem::take(bytes)).unwrap();
        *bytes = text.replacen("<sst ", entities, 1).replacen("<t>", "<t>&b;", 1).into_bytes();
    });
    check("Сущности.xlsx", &bomb, "broken");
    let closed: Parts = vec![
        ("mimetype".into(), b"application/vnd.oasis.opendocument.spreadsheet".to_vec()),
        ("content.xml".into(), b"\x01\x02".to_vec()),
        (
            "META-INF/manifest.xml".into(),
            b"<manifest><file-entry><encryption-data/></file-entry></manifest>".to_vec(),
        ),
    ];
    check("Под паролем.ods", &packed(&closed), "encrypted");
    assert_eq!(
        district.call("return.list", json!({ "school_year": 2026, "period": "half" })),
        json!([]),
        "looking takes nothing in"
    );
}

/// A cell of a sheet as it is written there.
fn cell(part: &str, address: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(WRITTEN)).unwrap();
    let mut text = String::new();
    archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
    let start = text.find(&format!("<c r=\"{address}\"")).unwrap();
    let end = start + text[start..].find("</c>").unwrap() + "</c>".len();
    text[start..end].to_owned()
}

#[test]
fn a_return_of_another_time_counts_for_that_time() {
    let mut school = School::demo();
    let path = school.home().join("Прошлый год.xlsx");
    let query = json!({ "school_year": 2025, "period": "year" });
    school.call("report.write", json!({ "query": query, "path": path }));
    let mut district = School::district();
    let look = district.call("return.read", json!({ "paths": [path] }));
    assert_eq!((&look[0]["head"]["school_year"], &look[0]["head"]["period"]), (&json!(2025), &json!("year")));
    district.call("return.take", json!({ "files": [{ "path": path }] }));
    let schools = |district: &mut School, year: i16, period: &str| {
        let all = district.call("consolidated.get", json!({ "school_year": year, "period": period }));
        all["schools"].as_array().unwrap().len()
    };
    assert_eq!((schools(&mut district, 2025, "year"), schools(&mut district, 2026, "half")), (1, 0));
}

/// Text that a spreadsheet would take for a formula goes through three programs as text.
#[test]
fn a_text_like_a_formula_stays_a_text() {
    let mut school = School::new();
    for title in ["=1+1", "+7 999", "-итог", "@все"] {
        school.call(
            "practice.add",
            json!({ "fields": { "title": title, "author": "Зорина Л. П.", "day": "2026-10-01" } }),
        );
    }
    let path = school.home().join("Отчёт.xlsx");
    let query = json!({ "school_year": 2026, "period": "half" });
    school.call("report.write", json!({ "query": query, "path": path }));
    let mut district = School::district();
    let look = district.call("return.read", json!({ "paths": [path] }));
    assert_eq!((&look[0]["trust"], &look[0]["problems"]), (&json!("sealed"), &json!([])));
    district.call("return.take", json!({ "files": [{ "path": path }] }));
    let out = district.home().join("Сводный.xlsx");
    district.call("consolidated.write", json!({ "query": query, "path": out }));
    let mut archive = zip::ZipArchive::new(std::fs::File::open(out).unwrap()).unwrap();
    let mut texts = String::new();
    archive.by_name("xl/sharedStrings.xml").unwrap().read_to_string(&mut texts).unwrap();
    for title in ["=1+1", "+7 999", "-итог", "@все"] {
        assert!(texts.contains(&format!(">{title}<")), "{title}: {texts}");
    }
}
