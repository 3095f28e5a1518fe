//! The act that approved a roadmap, in its own words: «приказ от 12.12.2022 № 209».

use super::wording::squeeze;
use crate::deadline::{Kind, parse};
use crate::letters::fold;
use crate::paper::lines;
use crate::roadmap::draft::{Leftover, Why};

const ACTS: [(&str, &str); 4] = [
    ("приказ", "приказ"),
    ("постановлен", "постановление"),
    ("распоряжен", "распоряжение"),
    ("решени", "решение"),
];

/// Lines around the name of the act in which its day and number stand.
const NEAR: usize = 5;

/// From the letterhead, or else from the mark «Утверждено приказом …»; empty where there is none.
pub fn find(leftovers: &[Leftover]) -> String {
    let texts = leftovers.iter().filter(|leftover| leftover.why != Why::Column);
    let all: Vec<String> = texts.flat_map(|leftover| lines(&leftover.text)).map(squeeze).collect();
    letterhead(&all).or_else(|| stamp(&all)).unwrap_or_default()
}

/// «ПРИКАЗ» on a line of its own, the day and the number below or above it.
fn letterhead(all: &[String]) -> Option<String> {
    all.iter().enumerate().find_map(|(at, line)| {
        let letters: String = fold(line).chars().filter(|c| !c.is_whitespace()).collect();
        let (_, name) = ACTS.iter().find(|(_, name)| letters == *name)?;
        let below = all[at + 1..].iter().take(NEAR);
        let above = all[at.saturating_sub(NEAR)..at].iter();
        written(name, &below.cloned().collect::<Vec<_>>().join(" "))
            .or_else(|| written(name, &above.cloned().collect::<Vec<_>>().join(" ")))
    })
}

/// «Утверждена постановлением … от 23.01.2023 № 29», «Приложение к приказу от …».
fn stamp(all: &[String]) -> Option<String> {
    let opens =
        |line: &String| ["утвержд", "утверд", "приложени"].iter().any(|stem| fold(line).starts_with(stem));
    let at = all.iter().rposition(opens)?;
    let text = all[at..].iter().take(NEAR + 1).cloned().collect::<Vec<_>>().join(" ");
    let (stem, name) = ACTS.iter().find(|(stem, _)| fold(&text).contains(stem))?;
    let from = text.to_lowercase().find(stem)?;
    written(name, text.get(from..)?)
}

/// The first day and the first number of a text.
fn written(name: &str, text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let day = (0..words.len()).find_map(|from| day(&words[from..]));
    let number = number(text);
    match (day, number) {
        (Some(day), Some(number)) => Some(format!("{name} от {day} № {number}")),
        (Some(day), None) => Some(format!("{name} от {day}")),
        _ => None,
    }
}

/// «12.12.2022», «24 февраля 2021 года», «24» in quotes.
fn day(words: &[&str]) -> Option<String> {
    if !words.first()?.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    (1..=4.min(words.len())).rev().find_map(|length| {
        let text = words[..length].join(" ");
        let terms = parse(&text, None).terms;
        (terms.len() == 1 && terms[0].kind == Kind::Date && terms[0].condition.is_none()).then_some(text)
    })
}

/// What stands after «№».
fn number(text: &str) -> Option<String> {
    let rest = text.split_once('№')?.1.trim_start();
    let word = rest.split(' ').next()?.trim_end_matches([',', '.', ';', ')']);
    word.contains(|c: char| c.is_ascii_digit()).then(|| word.to_owned())
}
