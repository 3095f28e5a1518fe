//! Cells as values, by the kind of their column.

use crate::Day;
use crate::school_return::{Value, ValueKind};

/// The value, or why the text cannot be one.
pub(super) fn value(kind: ValueKind, text: &str) -> Result<Value, String> {
    let text = text.trim();
    if text.is_empty() || text == "—" || text == "-" {
        return Ok(Value::Empty);
    }
    match kind {
        ValueKind::Text => Ok(text.into()),
        ValueKind::Any => Ok(figure(text).unwrap_or_else(|| text.into())),
        ValueKind::Number => number(text)
            .map(Value::Number)
            .ok_or_else(|| format!("Здесь нужно число, а написано «{}».", short(text))),
        ValueKind::Share => share(text)
            .map(Value::Share)
            .ok_or_else(|| format!("Здесь нужны проценты, а написано «{}».", short(text))),
        ValueKind::Day => day(text),
    }
}

/// «1 234,5».
fn number(text: &str) -> Option<f64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let number: f64 = plain.replace(',', ".").parse().ok()?;
    number.is_finite().then_some(number)
}

/// A number that is written as one: «007» and «+7 913 0000000» are words.
fn figure(text: &str) -> Option<Value> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let value = Value::Number(number(text)?);
    (value.plain() == plain.replace(',', ".")).then_some(value)
}

/// «67 %», or 0.67 as a bare number.
fn share(text: &str) -> Option<f64> {
    match text.strip_suffix('%') {
        Some(percent) => number(percent).map(|percent| percent / 100.0),
        None => number(text),
    }
}

/// «05.09.2026», «2026-09-05». A day that no mentoring of our time can have is a slip.
fn day(text: &str) -> Result<Value, String> {
    let date = text.split_whitespace().next().unwrap_or_default();
    let parts: Vec<i16> = date.split(['.', '/']).filter_map(|part| part.parse().ok()).collect();
    let found = match parts.as_slice() {
        [day, month, year] => {
            let year = if *year < 100 { year + 2000 } else { *year };
            i8::try_from(*month)
                .ok()
                .zip(i8::try_from(*day).ok())
                .and_then(|(month, day)| Day::new(year, month, day))
        }
        _ => date.parse().ok(),
    };
    match found {
        Some(day) if (1990..=2100).contains(&day.year()) => Ok(Value::Day(day)),
        Some(day) => Err(format!("Дата {} невозможна.", day.short())),
        None => Err(format!("Здесь нужна дата ДД.ММ.ГГГГ, а написано «{}».", short(text))),
    }
}

/// What a message can quote.
fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        let day = |iso: &str| Ok(Value::Day(iso.parse().unwrap()));
        let check = |kind: ValueKind, text: &str, expected: Result<Value, String>| {
            assert_eq!(value(kind, text), expected, "{text}")
        };
        check(ValueKind::Number, "1\u{a0}234,5", Ok(Value::Number(1234.5)));
        check(ValueKind::Number, "12", Ok(Value::Number(12.0)));
        check(ValueKind::Number, " — ", Ok(Value::Empty));
        check(ValueKind::Number, "две", Err("Здесь нужно число, а написано «две».".into()));
        check(ValueKind::Share, "67\u{a0}%", Ok(Value::Share(0.67)));
        check(ValueKind::Share, "0,5", Ok(Value::Share(0.5)));
        check(ValueKind::Day, "05.09.2026", day("2026-09-05"));
        check(ValueKind::Day, "5.9.26", day("2026-09-05"));
        check(ValueKind::Day, "2026-09-05", day("2026-09-05"));
        check(ValueKind::Day, "2026-09-05 00:00:00", day("2026-09-05"));
        check(ValueKind::Day, "05.09.1026", Err("Дата 05.09.1026 невозможна.".into()));
        check(
            ValueKind::Day,
            "30.02.2027",
            Err("Здесь нужна дата ДД.ММ.ГГГГ, а написано «30.02.2027».".into()),
        );
        check(ValueKind::Day, "осенью", Err("Здесь нужна дата ДД.ММ.ГГГГ, а написано «осенью».".into()));
        check(ValueKind::Any, "12", Ok(Value::Number(12.0)));
        check(ValueKind::Any, "1 234,5", Ok(Value::Number(1234.5)));
        check(ValueKind::Any, "007", Ok("007".into()));
        check(ValueKind::Any, "+7 913 0000000", Ok("+7 913 0000000".into()));
        check(ValueKind::Any, "№ 7 от 01.09.2026", Ok("№ 7 от 01.09.2026".into()));
    }
}
