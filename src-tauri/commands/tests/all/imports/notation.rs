//! A look at a list in a notation that a person can draw and compare.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::school::{School, plain};

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/people_lists")
}

/// A file of `tests/people_lists`; a text is pasted.
pub fn read(school: &mut School, name: &str) -> Value {
    let path = folder().join(name);
    let arg = match name.strip_suffix(".txt") {
        Some(_) => json!({ "text": std::fs::read_to_string(path).unwrap() }),
        None => json!({ "path": path }),
    };
    school.call("import.read", arg)
}

const STATES: [(&str, &str); 5] =
    [("new", "+"), ("same", "="), ("changed", "~"), ("doubtful", "?"), ("skipped", "-")];

/// `+ 4 Зорина Лидия Павловна | Должность: учитель | …`, doubts after «!», a reason after «—».
pub fn show(review: &Value) -> String {
    let mut lines = Vec::new();
    for sheet in review["sheets"].as_array().unwrap() {
        let field = |column: &Value| format!("{} {}", text(&column["letters"]), text(&column["field"]));
        let columns: Vec<String> = sheet["columns"].as_array().unwrap().iter().map(field).collect();
        let name = text(&sheet["name"]);
        let taken = if sheet["take"] == true { "" } else { ", не берётся" };
        lines.push(format!(
            "== {name} [{}, {}{taken}] {}",
            text(&sheet["list"]),
            text(&sheet["kind"]),
            columns.join(", ")
        ));
        lines.extend(sheet["rows"].as_array().unwrap().iter().map(row));
    }
    lines.join("\n") + "\n"
}

fn row(row: &Value) -> String {
    let sign = STATES.iter().find(|(code, _)| row["state"] == *code).unwrap().1;
    let blocked = if row["blocked"] == true { "!" } else { "" };
    let mut line = format!("{sign}{blocked} {} {}", row["number"], text(&row["name"]));
    if let Some(person) = row["person"].as_object() {
        line += &format!(" → {}", text(&person["name"]));
    } else if row["kind"].is_string() {
        line += &format!(" ({})", text(&row["kind"]));
    }
    for change in row["changes"].as_array().unwrap() {
        let name = ["surname", "given", "patronymic"].contains(&change["key"].as_str().unwrap());
        if name && row["person"].is_null() {
            continue;
        }
        let before = text(&change["before"]);
        let before = if before.is_empty() { before } else { format!("{before} → ") };
        let taken = if change["taken"] == true { "" } else { " (нет)" };
        line += &format!(" | {}: {before}{}{taken}", label(&change["key"]), text(&change["after"]));
    }
    for doubt in row["doubts"].as_array().into_iter().flatten() {
        line += &format!("\n    ! {}", text(doubt));
    }
    if row["why"].is_string() {
        line += &format!(" — {}", text(&row["why"]));
    }
    line
}

fn label(key: &Value) -> &'static str {
    nastavnik_domain::import::labels().find(|(known, _)| key == known).unwrap().1
}

fn text(value: &Value) -> String {
    plain(value.as_str().unwrap_or_default()).replace('\n', " / ")
}

/// Every written row of every sheet that comes in is shown, and nothing else.
pub fn every_row_is_there(draft: &Value) {
    let sheets = draft["source"]["sheets"].as_array().unwrap().iter();
    for (source, shown) in sheets.zip(draft["review"]["sheets"].as_array().unwrap()) {
        if shown["take"] == false {
            continue;
        }
        let numbers = |rows: &Value| -> Vec<u64> {
            let mut numbers: Vec<u64> =
                rows.as_array().unwrap().iter().map(|row| row["number"].as_u64().unwrap()).collect();
            numbers.dedup();
            numbers
        };
        assert_eq!(numbers(&source["lines"]), numbers(&shown["rows"]), "{}", shown["name"]);
    }
    let counts = draft["review"]["counts"].as_object().unwrap();
    let total: u64 = counts.values().map(|count| count.as_u64().unwrap()).sum();
    let shown = draft["review"]["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sheet| sheet["rows"].as_array().unwrap().len());
    assert_eq!(total as usize, shown.sum::<usize>());
}
