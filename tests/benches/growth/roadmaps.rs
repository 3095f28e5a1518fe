//! Roadmaps: reading a document of 30, 300 and 1 500 rows, and 1, 10 and 50 roadmaps of 60
//! activities over three years in one file.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use nastavnik_commands::App;
use serde_json::{Value, json};

use crate::machine::{call, program};
use crate::tasks::median;

const ROWS: [usize; 3] = [30, 300, 1_500];
const ROADMAPS: [usize; 3] = [1, 10, 50];
const ACTIVITIES: usize = 60;

/// What a «Сроки» cell says, in turn: on the average five moments of an activity in three years.
const DEADLINES: [&str; 6] = [
    "Ежегодно (июнь, декабрь)",
    "до 01.10.2027",
    "С января 2027, ежеквартально",
    "Ноябрь 2026 (далее ежегодно)",
    "По отдельному графику",
    "Постоянно",
];

pub fn run() {
    reading();
    listing();
}

fn reading() {
    println!("\nReading a roadmap, milliseconds, medians (document → draft with its deadlines)");
    let folder = tempfile::tempdir().unwrap();
    let mut app = program(folder.path());
    for (kind, write) in [("docx", docx as fn(usize) -> Vec<u8>), ("xlsx", xlsx), ("txt", text)] {
        let mut before: Option<f64> = None;
        for rows in ROWS {
            let path = folder.path().join(format!("{rows}.{kind}"));
            std::fs::write(&path, write(rows)).unwrap();
            let arg = json!({ "path": path });
            let time = median(|_| {
                timed(&mut app, "draft.read", &arg, |draft| draft["rows"].as_array().unwrap().len() >= rows)
            });
            show(&format!("{kind}, {rows} rows"), time, &mut before);
        }
    }
}

fn listing() {
    println!("\nRoadmaps of {ACTIVITIES} activities over three years, milliseconds, medians");
    let folder = tempfile::tempdir().unwrap();
    let mut app = program(folder.path());
    call(&mut app, "file.create", json!({ "path": folder.path().join("карты.nastavnik") }));
    call(
        &mut app,
        "organization.setup",
        json!({ "kind": "district", "short_name": "Отдел", "curator": "Рощина Анна Петровна" }),
    );
    let mut before: [Option<f64>; 5] = [None; 5];
    let mut there = 0;
    for count in ROADMAPS {
        for number in there..count {
            call(&mut app, "draft.save", json!({ "draft": draft(number), "owner": "district" }));
        }
        there = count;
        let list = call(&mut app, "roadmap.list", json!({}));
        let id = list[0]["id"].clone();
        let card = call(&mut app, "roadmap.get", json!({ "id": id }));
        let moment = card["activities"][0]["occurrences"][0]["id"].clone();
        let tasks = [
            ("roadmap.list", json!({})),
            ("roadmap.get", json!({ "id": id })),
            ("occurrence.list", json!({})),
            ("home.overview", json!({})),
            ("occurrence.mark", json!({ "ids": [moment], "status": "done" })),
        ];
        for ((command, arg), before) in tasks.into_iter().zip(&mut before) {
            let time = median(|_| timed(&mut app, command, &arg, |_| true));
            show(&format!("{command}, {count}"), time, before);
        }
    }
}

fn timed(app: &mut App, command: &str, arg: &Value, fine: impl Fn(&Value) -> bool) -> Duration {
    let arg = arg.clone();
    let start = Instant::now();
    let answer = call(app, command, arg);
    let time = start.elapsed();
    assert!(fine(&answer), "{command} gave less than it should");
    time
}

/// The growth is against the size before.
fn show(name: &str, time: Duration, before: &mut Option<f64>) {
    let milliseconds = time.as_secs_f64() * 1000.0;
    let growth = before.map(|before| format!("  ×{:.1}", milliseconds / before)).unwrap_or_default();
    println!("{name:<28}{milliseconds:>9.2}{growth}");
    *before = Some(milliseconds);
}

fn draft(number: usize) -> Value {
    let row = |n: usize| match n % 16 {
        0 => {
            json!({ "level": 1, "number": (n / 16 + 1).to_string(), "title": format!("Раздел {}", n / 16 + 1) })
        }
        _ => json!({ "number": format!("{}.{}", n / 16 + 1, n % 16), "title": format!("Мероприятие {n}"),
            "deadline": DEADLINES[n % DEADLINES.len()], "responsible": "Отдел образования, ОО" }),
    };
    let rows: Vec<Value> = (0..ACTIVITIES + 4).map(row).collect();
    json!({ "title": format!("Карта {number}"), "start": "2026-01-01", "end": "2028-12-31", "rows": rows })
}

/// The cells of a row of a document.
fn cells(n: usize) -> [String; 5] {
    [
        format!("{}.{}", n / 20 + 1, n % 20 + 1),
        format!(
            "Организация и проведение мероприятия {n} по вопросам наставничества педагогических работников"
        ),
        DEADLINES[n % DEADLINES.len()].into(),
        "Отдел образования, ОО".into(),
        "Аналитическая справка".into(),
    ]
}

const HEADINGS: [&str; 5] = ["№", "Наименование мероприятия", "Сроки", "Ответственные", "Результат"];

fn text(rows: usize) -> Vec<u8> {
    let mut text = HEADINGS.join("\t");
    for n in 0..rows {
        text.push('\n');
        text.push_str(&cells(n).join("\t"));
    }
    text.into_bytes()
}

fn xlsx(rows: usize) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write(0, column, heading).unwrap();
    }
    for n in 0..rows {
        for (column, cell) in (0..).zip(cells(n)) {
            sheet.write(n as u32 + 1, column, cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// The least of a Word document: one table.
fn docx(rows: usize) -> Vec<u8> {
    let row = |cells: &[String]| {
        let cell = |text: &String| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
        format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>())
    };
    let rows: String = (0..rows).map(|n| row(&cells(n))).collect();
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>{}{rows}</w:tbl></w:body></w:document>"#,
        row(&HEADINGS.map(str::to_owned)),
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in
        [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", &document)]
    {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
