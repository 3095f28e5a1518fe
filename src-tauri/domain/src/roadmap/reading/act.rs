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

/// Such lines are short, in characters: a long one speaks of other acts.
const SHORT: usize = 80;

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
        let short = |line: &&String| line.chars().count() <= SHORT;
        let below: Vec<_> = all[at + 1..].iter().take(NEAR).take_while(short).map(String::as_str).collect();
        let above: Vec<_> = all[..at].iter().rev().take(NEAR).take_while(short).map(String::as_str).collect();
        let above: Vec<_> = above.into_iter().rev().collect();
        written(name, &below.join(" ")).or_else(|| written(name, &above.join(" ")))
    })
}

/// «Утверждена постановлением … от 23.01.2023 № 29», «Приложение к приказу от …».
fn stamp(all: &[String]) -> Option<String> {
    let opens =
        |line: &String| ["утвержд", "утверд", "приложени"].iter().any(|stem| fold(line).starts_with(stem));
    let at = all.iter().rposition(opens)?;
    let text = all[at..].iter().take(NEAR + 1).cloned().collect::<Vec<_>>().join(" ");
    let (stem, name) = ACTS.iter().find(|(stem, _)| fold(&text).contains(stem))?;
    let below = text.get(text.to_lowercase().find(stem)?..)?;
    // «23.08.2021, приказ № 60»: the day may come first.
    written(name, below).or_else(|| written(name, &text).filter(|_| number(below).is_some()))
}

/// The first day of a text and the number after it.
fn written(name: &str, text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let (at, day) = (0..words.len()).find_map(|from| Some((from, day(&words[from..])?)))?;
    // «№ 15 от 18.02.2022»: then the last number before the day.
    let before = words[..at].join(" ");
    let last = before.rfind('№').map(|at| &before[at..]);
    let number = number(&words[at..].join(" ")).or_else(|| last.and_then(number));
    Some(number.map_or(format!("{name} от {day}"), |number| format!("{name} от {day} № {number}")))
}

/// «12.12.2022», «24 февраля 2021 года», «24» in quotes.
fn day(words: &[&str]) -> Option<String> {
    if !words.first()?.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    (1..=4.min(words.len())).rev().find_map(|length| {
        let text = words[..length].join(" ");
        let terms = parse(&text, None).terms;
        let date = matches!(terms.as_slice(), [term] if term.kind == Kind::Date && term.condition.is_none());
        (date && !text.contains('№')).then_some(text)
    })
}

/// What stands after «№».
fn number(text: &str) -> Option<String> {
    let rest = text.split_once('№')?.1.trim_start();
    let word = rest.split(' ').next()?.trim_end_matches([',', '.', ';', ')']);
    word.contains(|c: char| c.is_ascii_digit()).then(|| word.to_owned())
}
