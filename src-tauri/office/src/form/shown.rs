//! A cell's value as it is shown, in Russian.

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::strings::Strings;
use super::styles::is_day;
use crate::paper::sheets::value::{Value, text};

/// What stands in a cell: the kind that its tag names, and what is written in it.
pub(super) struct Raw<'a> {
    pub kind: &'a str,
    pub value: &'a str,
    pub inline: &'a str,
}

/// The words, and whether they are a number or a day.
pub(super) fn shown(raw: &Raw, strings: &Strings, format: &str, is_1904: bool) -> (String, bool) {
    match raw.kind {
        "s" => (strings.get(raw.value).to_owned(), false),
        "inlineStr" => (raw.inline.to_owned(), false),
        "str" | "d" => (raw.value.to_owned(), raw.kind == "d"),
        "b" => (text(Value::Bool(raw.value.trim() == "1"), None), false),
        "e" => (raw.value.to_owned(), true),
        _ => match raw.value.trim().parse::<f64>() {
            Ok(number) if is_day(format) => {
                let time = ExcelDateTime::new(number, ExcelDateTimeType::DateTime, is_1904);
                (text(Value::Time(time), Some(format)), true)
            }
            Ok(number) => (text(Value::Number(number), Some(format)).replace('.', ","), true),
            Err(_) => (raw.value.to_owned(), false),
        },
    }
}
