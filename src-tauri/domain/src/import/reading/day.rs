//! Days and years: «12.03.2010», «12 марта 2010 г.», «2010 г.р.», and the bare number that a
//! spreadsheet keeps for a day.

use crate::Day;
use crate::letters::fold;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Day(Day),
    Year(i16),
}

/// Beginnings of the months' names, long enough to tell them apart.
const MONTHS: [&str; 12] =
    ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/// `None` for what is no day and no year. `today` tells the century of «12.03.10».
pub fn read(text: &str, today: Day) -> Option<When> {
    let folded = fold(text);
    // A clock time after the day, as programs write it.
    let words = folded.split(['t', ' ']).take_while(|word| !word.contains(':'));
    let folded = words.collect::<Vec<_>>().join(" ");
    let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.flat_map(apart).filter(|part| !is_mark(part)).collect();
    match parts.as_slice() {
        [one] => alone(one, today),
        [month, year] => {
            let month =
                named(month).or_else(|| month.parse().ok().filter(|month| (1..=12).contains(month)))?;
            let year = full(year)?;
            Day::new(year, month, 1).map(|_| When::Year(year))
        }
        [year, month, day] if year.len() == 4 => {
            Day::new(full(year)?, month.parse().ok()?, day.parse().ok()?).map(When::Day)
        }
        [day, month, year] => {
            let month = named(month).or_else(|| month.parse().ok())?;
            Day::new(century(year, today)?, month, day.parse().ok()?).map(When::Day)
        }
        _ => None,
    }
}

/// «2010г» as its number and its word.
fn apart(part: &str) -> Vec<&str> {
    let digits = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
    let (number, word) = part.split_at(digits);
    [number, word].into_iter().filter(|piece| !piece.is_empty()).collect()
}

/// «г.р.», «года рождения».
fn is_mark(part: &str) -> bool {
    ["г", "р", "гр", "год", "года", "рожд", "рождения", "с"].contains(&part)
}

fn alone(text: &str, today: Day) -> Option<When> {
    match text.len() {
        4 => full(text).map(When::Year),
        5 => serial(text.parse().ok()?, today).map(When::Day),
        // «12032010».
        8 => {
            let (day, month, year) = (text.get(..2)?, text.get(2..4)?, text.get(4..)?);
            Day::new(full(year)?, month.parse().ok()?, day.parse().ok()?).map(When::Day)
        }
        _ => None,
    }
}

/// Days since the eve of 1900, as Excel counts them; only from 1930 on, lest any number be a day.
fn serial(number: i64, today: Day) -> Option<Day> {
    let days = i32::try_from(number).ok().filter(|days| *days > 10_958)?;
    let first = Day::new(1899, 12, 30)?;
    let day = first.0.checked_add(jiff::Span::new().days(days)).ok().map(Day)?;
    (day.year() <= today.year() + 10).then_some(day)
}

fn full(year: &str) -> Option<i16> {
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    (1900..2100).contains(&year).then_some(year)
}

/// «10» is the past one of the two that it can be.
fn century(year: &str, today: Day) -> Option<i16> {
    if year.len() != 2 {
        return full(year);
    }
    let short: i16 = year.parse().ok()?;
    Some(if 2000 + short > today.year() { 1900 + short } else { 2000 + short })
}

fn named(word: &str) -> Option<i8> {
    let letters = word.chars().all(char::is_alphabetic) && word.chars().count() >= 3;
    let at = MONTHS.iter().position(|stem| letters && word.starts_with(stem))?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_usual_form() {
        let today: Day = "2026-11-22".parse().unwrap();
        let check = |text: &str, expected: &str| {
            let found = match read(text, today) {
                Some(When::Day(day)) => day.to_string(),
                Some(When::Year(year)) => year.to_string(),
                None => String::new(),
            };
            assert_eq!(found, expected, "{text}");
        };
        for text in [
            "12.03.2010",
            "12/03/2010",
            "12-03-2010",
            "2010-03-12",
            "12.3.10",
            "12 марта 2010 г.",
            "12.03.2010г.р.",
            "12.03.2010 г. р.",
            "12.03.2010 0:00:00",
            "2010-03-12T00:00:00",
            "40249",
            "12,03,2010",
            "12032010",
            "«12» марта 2010 года",
        ] {
            check(text, "2010-03-12");
        }
        for text in ["2010", "2010 г.р.", "2010г.", "март 2010", "03.2010"] {
            check(text, "2010");
        }
        check("5.05.68", "1968-05-05");
        for text in ["", "32.13.2010", "31.02.2010", "скоро", "12", "123456", "9", "12 марта", "20100"]
        {
            check(text, if text == "20100" { "1955-01-11" } else { "" });
        }
    }
}
