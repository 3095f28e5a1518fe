//! A day as it is typed into a table: 12.11.2026, 12.11.26, 12.11, 1211, 12 ноября, 2026-11-12.

use crate::letters::fold;
use crate::{Day, school_year};

/// Beginnings of the months' names, from January.
const MONTHS: [&str; 12] =
    ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/// A day without a year is of the school year that starts in `year`. `None` for what is no day.
pub fn day(text: &str, year: i16, today: Day) -> Option<Day> {
    let text = fold(text);
    match text.as_str() {
        "сегодня" => return Some(today),
        "вчера" => return today.0.yesterday().ok().map(Day),
        _ => {}
    }
    // A spreadsheet may give the hour too.
    let text = text.strip_suffix(" 00:00:00").or_else(|| text.strip_suffix(" 0:00")).unwrap_or(&text);
    let text = text.trim_end_matches("года").trim_end_matches("г.").trim_end_matches('г').trim_end();
    let text = text.trim_end_matches('.');
    let parts: Vec<&str> =
        text.split(['.', ',', '/', '-', '–', ' ']).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [iso, month, date] if iso.len() == 4 => made(number(date)?, self::month(month)?, number(iso)?),
        [date, month, year] => made(number(date)?, self::month(month)?, whole(number(year)?, today)?),
        [date, month] => within(number(date)?, self::month(month)?, year),
        [digits] if digits.bytes().all(|byte| byte.is_ascii_digit()) => match digits.len() {
            4 => within(number(&digits[..2])?, number(&digits[2..])?, year),
            6 | 8 => {
                made(number(&digits[..2])?, number(&digits[2..4])?, whole(number(&digits[4..])?, today)?)
            }
            _ => None,
        },
        _ => None,
    }
}

fn number(text: &str) -> Option<i16> {
    text.parse().ok().filter(|number| *number >= 0)
}

fn month(text: &str) -> Option<i16> {
    if let Some(number) = number(text) {
        return Some(number);
    }
    let long_enough = text.chars().count() >= 3;
    MONTHS.iter().position(|start| long_enough && text.starts_with(start)).map(|index| index as i16 + 1)
}

/// 26 is 2026; a year of three figures is a slip.
fn whole(year: i16, today: Day) -> Option<i16> {
    match year {
        0..=99 => Some(today.year() / 100 * 100 + year),
        1900..=2999 => Some(year),
        _ => None,
    }
}

fn within(date: i16, month: i16, year: i16) -> Option<Day> {
    let (first, last) = school_year::bounds(year)?;
    [first.year(), last.year()]
        .into_iter()
        .filter_map(|year| made(date, month, year))
        .find(|day| (first..=last).contains(day))
}

fn made(date: i16, month: i16, year: i16) -> Option<Day> {
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(date).ok()?)
}
