//! Phrases with their meaning, one a line: `[2020-09-01..2021-08-31] март => period …`; the
//! bracket is the context, ⏎ a line break inside the cell, # a remark.

use super::super::{Span, parse};
use super::notation;

pub const SOURCES: &str = include_str!("sources.txt");
pub const DATES: &str = include_str!("dates.txt");
pub const REPEATS: &str = include_str!("repeats.txt");
pub const CONTEXT: &str = include_str!("context.txt");
pub const CONDITIONS: &str = include_str!("conditions.txt");
pub const UNCLEAR: &str = include_str!("unclear.txt");
pub const PLANS: &str = include_str!("plans.txt");
pub const CYCLES: &str = include_str!("cycles.txt");
pub const ORDERS: &str = include_str!("orders.txt");
pub const SCANS: &str = include_str!("scans.txt");
pub const MIXED: &str = include_str!("mixed.txt");

/// Every table.
pub const ALL: [&str; 11] =
    [SOURCES, DATES, REPEATS, CONTEXT, CONDITIONS, UNCLEAR, PLANS, CYCLES, ORDERS, SCANS, MIXED];

#[test]
fn the_hundred_phrases_of_five_real_acts() {
    assert_eq!(check(SOURCES), 100);
    let acts: Vec<(&str, usize)> = SOURCES
        .split("\n# ")
        .skip(1)
        .filter_map(|act| act.split_once('\n'))
        .map(|(act, phrases)| (act, phrases.lines().filter(|line| !line.is_empty()).count()))
        .collect();
    let expected = [
        ("krasninsky-district-2022", 18),
        ("kholmsky-district-2023", 16),
        ("asinovsky-district-2020", 16),
        ("irkutsk-school-57-2023", 10),
        ("bolshemurtinsky-district-2021", 40),
    ];
    assert_eq!(acts, expected);
}

#[test]
fn dates_and_stretches() {
    check(DATES);
}

#[test]
fn what_repeats() {
    check(REPEATS);
}

#[test]
fn years_from_the_context() {
    check(CONTEXT);
}

#[test]
fn conditions_and_several_deadlines() {
    check(CONDITIONS);
}

#[test]
fn what_is_never_guessed() {
    check(UNCLEAR);
}

#[test]
fn plans_of_schools_and_districts() {
    check(PLANS);
}

#[test]
fn cyclograms_and_reports() {
    check(CYCLES);
}

#[test]
fn orders_and_assignments() {
    check(ORDERS);
}

#[test]
fn scans_and_narrow_cells() {
    check(SCANS);
}

#[test]
fn columns_of_plans_and_letters() {
    check(MIXED);
}

/// How many phrases there were; every one that means something else is shown at once.
fn check(table: &str) -> usize {
    let mut wrong = Vec::new();
    let lines = lines(table);
    let count = lines.len();
    for Line { phrase, context, expected } in lines {
        let deadline = parse(&phrase, context);
        assert_eq!(deadline.text, phrase);
        let found = notation::terms(&deadline.terms);
        if found != expected {
            wrong.push(format!("{phrase} => {expected}\n    found: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    count
}

pub struct Line {
    pub phrase: String,
    pub context: Option<Span>,
    expected: String,
}

pub fn lines(table: &str) -> Vec<Line> {
    let read = |line: &str| {
        let (phrase, expected) = line.split_once(" => ").unwrap_or_else(|| panic!("no meaning: {line}"));
        let (context, phrase) = match phrase.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
            Some((context, phrase)) => (Some(span(context)), phrase),
            None => (None, phrase),
        };
        Line { phrase: phrase.replace('⏎', "\n"), context, expected: expected.trim().to_owned() }
    };
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(read).collect()
}

fn span(context: &str) -> Span {
    let (from, to) = context.split_once("..").unwrap();
    Span { from: from.parse().unwrap(), to: to.parse().unwrap() }
}
