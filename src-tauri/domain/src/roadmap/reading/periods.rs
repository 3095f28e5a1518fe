//! Grids: the columns are quarters, months or years, and a mark in one of them is the deadline.

use super::clear;
use crate::deadline::{Kind, parse};
use crate::letters::words;
use crate::paper::numbering::Number;

const MARKS: [&str; 12] = ["x", "х", "+", "v", "*", "✓", "✔", "да", "•", "√", "xx", "▪"];

/// Whether a heading names a stretch of time: «I кв.», «IV», «сентябрь», «2023 год».
pub fn is_period(heading: &str) -> bool {
    quarter(heading).is_some() || clear(&phrase(heading)) && !heading.is_empty()
}

/// A cell that only marks the time its column stands for.
pub fn is_mark(text: &str) -> bool {
    MARKS.contains(&text.trim().to_lowercase().as_str())
}

/// The heading of a period as a deadline: «2023 год I кв.» is «I квартал 2023 года».
pub fn phrase(heading: &str) -> String {
    let year = year(heading);
    match (quarter(heading), year) {
        (Some(quarter), Some(year)) => format!("{quarter} квартал {year} года"),
        (Some(quarter), None) => format!("{quarter} квартал"),
        (None, Some(year)) => match month(heading) {
            Some(month) => format!("{month} {year} года"),
            None => format!("{year} год"),
        },
        (None, None) => month(heading).unwrap_or_else(|| heading.to_owned()),
    }
}

fn year(heading: &str) -> Option<String> {
    words(heading)
        .find(|word| word.len() == 4 && word.starts_with("20") && word.chars().all(|c| c.is_ascii_digit()))
}

/// «март», «сентября».
pub fn is_month(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
        && clear(word)
        && parse(word, None).terms.iter().all(|term| term.kind == Kind::When)
}

fn month(heading: &str) -> Option<String> {
    words(heading).find(|word| is_month(word))
}

/// «I», «I кв.», «1 квартал»: in Roman digits, if the heading says little else.
fn quarter(heading: &str) -> Option<&'static str> {
    let said = words(heading).any(|word| word == "кв" || word.starts_with("квартал"));
    let words: Vec<String> =
        words(heading).filter(|word| word.len() < 5 || !word.starts_with("20")).collect();
    let roman = |word: &&String| {
        word.chars().all(|c| "ivхx1234і".contains(c)) && (said || !word.chars().all(|c| c.is_ascii_digit()))
    };
    let number = words.iter().rev().find(roman).and_then(|word| Number::parse(&word.to_uppercase()))?;
    let [quarter @ 1..=4] = number.0.as_slice() else { return None };
    ["I", "II", "III", "IV"].get(usize::from(*quarter) - 1).copied()
}
