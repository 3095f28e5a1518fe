//! Phrases with their meaning, one a line: `[2020-09-01..2021-08-31] март => period …`; the
//! bracket is the context, ⏎ a line break inside the cell, # a remark.

use super::super::{Span, parse};
use super::notation;

#[test]
fn the_hundred_phrases_of_five_real_acts() {
    let table = include_str!("sources.txt");
    assert_eq!(check(table), 100);
    let acts: Vec<(&str, usize)> = table
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
    check(include_str!("dates.txt"));
}

#[test]
fn what_repeats() {
    check(include_str!("repeats.txt"));
}

#[test]
fn years_from_the_context() {
    check(include_str!("context.txt"));
}

#[test]
fn conditions_and_several_deadlines() {
    check(include_str!("conditions.txt"));
}

#[test]
fn what_is_never_guessed() {
    check(include_str!("unclear.txt"));
}

#[test]
fn plans_of_schools_and_districts() {
    check(include_str!("plans.txt"));
}

#[test]
fn cyclograms_and_reports() {
    check(include_str!("cycles.txt"));
}

#[test]
fn orders_and_assignments() {
    check(include_str!("orders.txt"));
}

#[test]
fn scans_and_narrow_cells() {
    check(include_str!("scans.txt"));
}

#[test]
fn columns_of_plans_and_letters() {
    check(include_str!("mixed.txt"));
}

/// How many phrases there were; every one that means something else is shown at once.
fn check(table: &str) -> usize {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (phrase, expected) = line.split_once(" => ").unwrap_or_else(|| panic!("no meaning: {line}"));
        let (context, phrase) = match phrase.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
            Some((context, phrase)) => (Some(span(context)), phrase),
            None => (None, phrase),
        };
        let phrase = phrase.replace('⏎', "\n");
        let deadline = parse(&phrase, context);
        assert_eq!(deadline.text, phrase);
        let found = notation::terms(&deadline.terms);
        if found != expected.trim() {
            wrong.push(format!("{line}\n    found: {found}"));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    count
}

fn span(context: &str) -> Span {
    let (from, to) = context.split_once("..").unwrap();
    Span { from: from.parse().unwrap(), to: to.parse().unwrap() }
}
