//! «УТВЕРЖДАЮ» over a paper that the director signs, and «УТВЕРЖДЕНА приказом …» over one that an
//! act has approved already.

use crate::Day;
use crate::document::{Block, Text, blank, para, text};
use crate::vocabulary::OrganizationKind;
use crate::writing::{Facts, sheet};

/// Where the block begins, in mm from the left margin, on an upright and on a lying sheet.
const UPRIGHT: f64 = 85.0;
const LYING: f64 = 165.0;
/// Room for the director's hand, in mm.
const HAND: f64 = 30.0;
/// Room for the school's name.
const SCHOOL: f64 = 50.0;

/// Acts as they are named and as they approve.
const ACTS: [(&str, &str); 4] = [
    ("приказ", "приказом"),
    ("распоряжение", "распоряжением"),
    ("постановление", "постановлением"),
    ("решение", "решением"),
];

/// «УТВЕРЖДАЮ / Директор МБОУ «…» / ____ Н.А. Берестов / 01.09.2026», in the right half.
pub fn by_director(facts: &Facts, on: Option<Day>, landscape: bool) -> Vec<Block> {
    let district = facts.organization.kind == Some(OrganizationKind::District);
    let usual = if district { "руководитель" } else { "директор" };
    let person = facts.director.clone().unwrap_or_default();
    let name = match sheet::signed(&person).as_str() {
        "" => text(" ").then(blank(HAND)),
        name => text(format!(" {name}")),
    };
    let post = text(sheet::capital(&sheet::post(&person, usual)) + " ");
    let school = match facts.organization.short_name.as_str() {
        "" => blank(SCHOOL),
        school => text(school),
    };
    right(landscape, [text("УТВЕРЖДАЮ"), post + school, blank(HAND) + name, sheet::day(on)])
}

/// «УТВЕРЖДЕНА / приказом от 12.12.2022 № 209».
pub fn by_act(title: &str, act: &str, landscape: bool) -> Vec<Block> {
    let plan = title.trim().to_lowercase().starts_with("план");
    let approved = if plan { "УТВЕРЖДЁН" } else { "УТВЕРЖДЕНА" };
    right(landscape, [text(approved), text(instrumental(act))])
}

/// An act whose kind is not known stays as it was written.
fn instrumental(act: &str) -> String {
    let act = act.trim().replace("№ ", "№\u{a0}");
    let (kind, rest) = act.split_once(' ').unwrap_or((&act, ""));
    let known = ACTS.iter().find(|(name, _)| kind.to_lowercase() == *name);
    known.map_or_else(|| act.clone(), |(_, by)| format!("{by} {rest}").trim_end().to_owned())
}

fn right<const N: usize>(landscape: bool, lines: [Text; N]) -> Vec<Block> {
    let from = if landscape { LYING } else { UPRIGHT };
    let below = |index| if index + 1 == N { 14.0 } else { 0.0 };
    let lines = lines.into_iter().enumerate();
    lines.map(|(index, line)| para(line).from(from).below(below(index)).into()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_approves_in_the_instrumental() {
        let check = |act: &str, expected: &str| assert_eq!(instrumental(act), expected);
        check("приказ от 12.12.2022 № 209", "приказом от 12.12.2022 №\u{a0}209");
        check("Постановление от 23.01.2023 № 29", "постановлением от 23.01.2023 №\u{a0}29");
        check("приказ", "приказом");
        check("протокол № 3", "протокол №\u{a0}3");
        check("", "");
    }
}
