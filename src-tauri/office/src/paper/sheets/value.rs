//! The value of a cell as a person sees it in the sheet.

use calamine::{CellErrorType, ExcelDateTime};
use nastavnik_domain::Day;
use nastavnik_domain::day::MONTHS;

pub enum Value<'a> {
    Number(f64),
    Text(&'a str),
    Bool(bool),
    Time(ExcelDateTime),
    Iso(&'a str),
    Error(&'a CellErrorType),
}

/// With the code of the cell's number format where it is known.
pub fn text(value: Value, format: Option<&str>) -> String {
    match value {
        Value::Number(value) if format.is_some_and(|format| bare(format).contains('%')) => {
            number(value * 100.0) + "%"
        }
        Value::Number(value) => number(value),
        Value::Text(text) => text.into(),
        Value::Bool(true) => "ИСТИНА".into(),
        Value::Bool(false) => "ЛОЖЬ".into(),
        Value::Time(time) => date(time, &bare(format.unwrap_or("dd.mm.yyyy hh:mm"))),
        Value::Iso(text) => iso(text),
        Value::Error(error) => error.to_string(),
    }
}

/// Without the noise of binary fractions, and without «.0».
fn number(value: f64) -> String {
    let text = format!("{value:.9}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

/// A format's code without what is shown as it stands: quoted and escaped signs, colours.
pub(crate) fn bare(format: &str) -> String {
    let mut bare = String::new();
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => drop(signs.by_ref().find(|sign| *sign == '"')),
            '[' => drop(signs.by_ref().find(|sign| *sign == ']')),
            '\\' | '_' | '*' => drop(signs.next()),
            // Formats of negative numbers and of texts.
            ';' => break,
            _ => bare.extend(sign.to_lowercase()),
        }
    }
    bare
}

/// «мар.23» stands for a whole month, which must not become its first day.
fn date(time: ExcelDateTime, format: &str) -> String {
    let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
    let (has_day, has_year) = (format.contains('d'), format.contains('y'));
    let has_time = format.contains(['h', 's']);
    let clock = format!("{hour:02}:{minute:02}");
    let has_month = format.contains('m') && (has_day || has_year || !has_time);
    if time.is_duration() || (time.as_f64() < 1.0 && has_time) || !(has_day || has_month || has_year) {
        return clock;
    }
    let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    match (has_day, has_month, has_year) {
        (false, true, true) => format!("{name} {year}"),
        (false, true, false) => name.into(),
        (false, false, true) => year.to_string(),
        _ => {
            let short = i16::try_from(year).ok().zip(i8::try_from(month).ok()).zip(i8::try_from(day).ok());
            let short = short.and_then(|((year, month), day)| Day::new(year, month, day)).map(Day::short);
            // The day before the first one of Excel's calendar is none of ours.
            let short = short.unwrap_or_else(|| number(time.as_f64()));
            if has_time && (hour, minute) != (0, 0) { format!("{short} {clock}") } else { short }
        }
    }
}

fn iso(text: &str) -> String {
    match text.get(..10).unwrap_or_default().parse::<Day>() {
        Ok(day) => day.short(),
        Err(_) => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn numbers_are_as_they_look() {
        let check = |value: f64, format: &str, expected: &str| {
            assert_eq!(text(Value::Number(value), Some(format)), expected, "{value} {format}");
        };
        check(1.0, "General", "1");
        check(-0.0, "General", "0");
        check(1.1, "General", "1.1");
        check(0.1 + 0.2, "General", "0.3");
        check(2024.0, "0.00", "2024");
        check(0.755, "0.0%", "75.5%");
        check(5.0, "0\" %\"", "5");
    }

    #[test]
    fn dates_are_as_they_look() {
        let check = |value: f64, format: &str, expected: &str| {
            let time = ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false);
            assert_eq!(text(Value::Time(time), Some(format)), expected, "{value} {format}");
        };
        check(45000.0, "dd.mm.yyyy", "15.03.2023");
        check(45000.0, "mm-dd-yy", "15.03.2023");
        check(45000.0, "[$-419]d mmmm yyyy\\ \"г.\";@", "15.03.2023");
        check(45000.0, "[$-419]mmmm\\ yyyy;@", "март 2023");
        check(45000.0, "mmm-yy", "март 2023");
        check(45000.0, "mmmm", "март");
        check(45000.0, "yyyy", "2023");
        check(45000.0, "d-mmm", "15.03.2023");
        check(45000.5, "m/d/yy h:mm", "15.03.2023 12:00");
        check(45000.0, "dd.mm.yyyy hh:mm", "15.03.2023");
        check(0.5, "h:mm", "12:00");
        check(1e300, "dd.mm.yyyy", "31.12.9999");
        assert_eq!(text(Value::Iso("2023-03-15T00:00:00"), None), "15.03.2023");
    }
}
