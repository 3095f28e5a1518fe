//! A layout as a file to give to another school: JSON with a sign and a version, read strictly.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ColumnChoice, Layout, PartChoice};
use crate::Invalid;
use crate::school_return::Part;

/// How every such file is known.
const SIGN: &str = "Вид отчёта школы";
/// Files of later versions are refused: they may say what this program would lose.
const VERSION: u64 = 1;

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Some other file.
    Foreign,
    /// Made by a later version of the program.
    Newer,
    /// Ours, and spoilt in this line.
    Line(usize),
    /// Read, but no workbook can look so.
    Invalid(Invalid),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    #[serde(rename = "наставник")]
    sign: String,
    #[serde(rename = "версия")]
    version: u64,
    #[serde(rename = "название")]
    name: String,
    #[serde(rename = "листы")]
    sheets: Vec<Sheet>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    #[serde(rename = "лист")]
    part: String,
    #[serde(rename = "название")]
    title: String,
    #[serde(rename = "показан")]
    shown: bool,
    #[serde(rename = "столбцы")]
    columns: Vec<Column>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Column {
    #[serde(rename = "столбец")]
    code: String,
    #[serde(rename = "название")]
    title: String,
    #[serde(rename = "показан")]
    shown: bool,
}

/// The sign stands first, so that whoever opens the file sees what it is.
pub fn write(layout: &Layout) -> String {
    let column =
        |one: &ColumnChoice| Column { code: one.code.clone(), title: one.title.clone(), shown: one.shown };
    let sheet = |one: &PartChoice| Sheet {
        part: one.part.code().into(),
        title: one.title.clone(),
        shown: one.shown,
        columns: one.columns.iter().map(column).collect(),
    };
    let sheets = layout.parts.iter().map(sheet).collect();
    let body = Body { sign: SIGN.into(), version: VERSION, name: layout.name.clone(), sheets };
    // Texts, flags and numbers are never refused.
    serde_json::to_string_pretty(&body).unwrap_or_default() + "\n"
}

/// Sheets and columns that this program does not know are left out.
pub fn read(text: &str) -> Result<Layout, Unread> {
    let text = text.trim_start_matches('\u{feff}');
    let whole: Value = serde_json::from_str(text).map_err(|error| match text.contains(SIGN) {
        true => Unread::Line(error.line()),
        false => Unread::Foreign,
    })?;
    if whole["наставник"] != SIGN {
        return Err(Unread::Foreign);
    }
    match whole["версия"].as_u64() {
        Some(version) if version > VERSION => return Err(Unread::Newer),
        Some(VERSION) => {}
        _ => return Err(Unread::Foreign),
    }
    let body: Body = serde_json::from_str(text).map_err(|error| Unread::Line(error.line()))?;
    let column = |one: Column| ColumnChoice { code: one.code, title: one.title, shown: one.shown };
    let part = |one: Sheet| {
        let columns = one.columns.into_iter().map(column).collect();
        Some(PartChoice { part: Part::from_code(&one.part)?, title: one.title, shown: one.shown, columns })
    };
    let layout = Layout { name: body.name, parts: body.sheets.into_iter().filter_map(part).collect() };
    layout.named().map_err(Unread::Invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout() -> Layout {
        let mut layout = Layout { name: "Для района".into(), ..Layout::default() };
        layout.parts.swap(0, 2);
        layout.parts[0].title = "База наставников".into();
        layout.parts[0].columns.swap(1, 3);
        layout.parts[0].columns[5].shown = false;
        layout
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = write(&layout());
        assert_eq!(read(&text), Ok(layout()));
        assert_eq!(read(&format!("\u{feff}{}", text.replace('\n', "\r\n"))), Ok(layout()));
    }

    #[test]
    fn what_a_newer_program_added_is_left_out() {
        let text = write(&layout()).replace("\"practices\"", "\"of_a_later_program\"");
        let found = read(&text).unwrap();
        let practices = found.parts.last().unwrap();
        assert_eq!((practices.part, practices.shown), (Part::Practices, false));
    }

    #[test]
    fn bad_files_are_refused() {
        let text = write(&layout());
        let wrong = |from: &str, to: &str| read(&text.replacen(from, to, 1)).unwrap_err();
        for foreign in ["", "Приказ № 5", "{}", "[1]", "{\"листы\": []}"] {
            assert_eq!(read(foreign).unwrap_err(), Unread::Foreign, "{foreign}");
        }
        assert_eq!(wrong("\"версия\": 1", "\"версия\": \"1\""), Unread::Foreign);
        assert_eq!(wrong("\"версия\": 1", "\"версия\": 2"), Unread::Newer);
        let lines = text[..text.find("\"показан\"").unwrap()].lines().count();
        assert_eq!(wrong("\"показан\"", "показан"), Unread::Line(lines));
        assert!(matches!(wrong("\"показан\"", "\"виден\""), Unread::Line(_)));
        assert_eq!(
            read(&text[..text.len() / 2]).unwrap_err(),
            Unread::Line(text[..text.len() / 2].lines().count())
        );
        assert!(
            matches!(wrong("\"Для района\"", "\" \""), Unread::Invalid(words) if words.0.contains_key("name"))
        );
        assert!(
            matches!(wrong("\"База наставников\"", "\"а/б\""), Unread::Invalid(words) if words.0.contains_key("sheet.mentors"))
        );
    }
}
