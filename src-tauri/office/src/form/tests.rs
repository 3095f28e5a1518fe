//! The three made-up forms of `tests/forms`: how they look, and what is proposed for them.

use nastavnik_domain::district_form::sheet::{Book, Lock};
use nastavnik_domain::district_form::{Target, propose};

use super::look;

const RIVER: &[u8] = include_bytes!("../../../../tests/forms/river.xlsx");
const MEADOW: &[u8] = include_bytes!("../../../../tests/forms/meadow.xlsx");
const FOREST: &[u8] = include_bytes!("../../../../tests/forms/forest.xlsx");

/// Sheets line by line: «B5 text», with spans and locks.
fn words(book: &Book) -> String {
    let mut lines = Vec::new();
    for sheet in &book.sheets {
        lines.push(format!(
            "= {} {}x{}{}",
            sheet.name,
            sheet.rows.len(),
            sheet.columns.len(),
            if sheet.grows { " grows" } else { "" }
        ));
        for row in &sheet.rows {
            for cell in row.cells.iter().filter(|cell| !cell.text.is_empty() || cell.lock != Lock::Open) {
                let at = nastavnik_domain::district_form::sheet::address(row.number - 1, cell.column);
                let span = if cell.columns * cell.rows > 1 {
                    format!(" {}x{}", cell.columns, cell.rows)
                } else {
                    String::new()
                };
                let lock = match cell.lock {
                    Lock::Open => "",
                    Lock::Formula => " formula",
                    Lock::Protected => " protected",
                };
                lines.push(format!("{at}{span}{lock} {}", cell.text));
            }
        }
    }
    lines.extend(book.notes.iter().map(|note| format!("! {note}")));
    lines.join("\n")
}

fn proposed(book: &Book) -> String {
    let own = ["МБОУ «Заречная СОШ»".to_owned()];
    let filling = propose(book, &own, &[]);
    let shown = |target: &Option<Target>| match target {
        Some(Target::Field { field, form: Some(form) }) => format!("{}@{}", field.code(), form.code()),
        Some(Target::Field { field, form: None }) => field.code().into(),
        Some(Target::Ask { question }) => format!("? {question}"),
        Some(Target::Text { text }) => format!("«{text}»"),
        Some(Target::Skip) => "-".into(),
        None => "undecided".into(),
    };
    let mut lines: Vec<String> = filling
        .cells
        .iter()
        .map(|rule| format!("{} {} {}", rule.sheet, rule.cell, shown(&rule.target)))
        .collect();
    for list in &filling.lists {
        let grows = if list.grows { "+" } else { "" };
        let columns: Vec<_> =
            list.columns.iter().map(|rule| format!("{}={}", rule.column, shown(&rule.target))).collect();
        lines.push(format!(
            "{} {} {}-{}{grows}: {}",
            list.sheet,
            list.list.code(),
            list.first,
            list.last,
            columns.join(" ")
        ));
    }
    lines.join("\n")
}

#[test]
fn forms_look_as_they_are() {
    for (name, bytes) in [("river", RIVER), ("meadow", MEADOW), ("forest", FOREST)] {
        insta::assert_snapshot!(name, words(&look(bytes).unwrap()));
    }
}

#[test]
fn forms_are_understood() {
    for (name, bytes) in [("river", RIVER), ("meadow", MEADOW), ("forest", FOREST)] {
        insta::assert_snapshot!(format!("proposed_{name}"), proposed(&look(bytes).unwrap()));
    }
}
