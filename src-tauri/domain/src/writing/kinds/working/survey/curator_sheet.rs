//! «Лист оценки программы куратором»: nine criteria × 0/1/2, their sum and its level (DOMAIN §4),
//! with the marks of the school year as far as they are known.

use super::super::{body, cells, marks, pair};
use crate::document::{Part, Row, cell, check_box, fill, para, row, table};
use crate::plural;
use crate::survey::criteria::{BEST, Criterion, Level, level};
use crate::writing::{Facts, Person, Values, Wording, sheet};

const POINTS: [&str; 3] = ["балл", "балла", "баллов"];

pub fn curator_sheet(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let words = |code| wording.lines(code, values);
    let mut part = Part::new();
    part.blocks.extend(body::titles(words("title")));
    // Among many pairs nobody has said which one is judged.
    let one = facts.pairs.first().filter(|_| facts.pairs.len() == 1);
    let who = one.map(|_| pair::short(facts)).unwrap_or_default();
    let period = one.map(|pair| cells::period(Some(pair.start), Some(pair.end)).join(" "));
    part.add(fill("Программа, пара (группа): ", "").value(who));
    part.add(fill("Период: ", "").value(period.unwrap_or_default()));
    part.blocks.extend(body::note(words("note"), 10.0));
    let rows = Criterion::ALL.iter().enumerate().map(|(index, criterion)| {
        let mark = |score| check_box(facts.scores.get(criterion) == Some(&score));
        let marks = (0..=BEST).map(|score| cell(mark(score)).center().middle());
        row([cells::number(index), cell(criterion.label())].into_iter().chain(marks))
    });
    let scores: Vec<i32> = facts.scores.values().copied().collect();
    let level = level(&scores);
    let best = BEST * Criterion::ALL.len() as i32;
    let total = level.map(|_| scores.iter().sum::<i32>().to_string()).unwrap_or_default();
    let sum: Row =
        row([cell(format!("Сумма баллов (из {best})")).bold().across(2), cell(total).center().across(3)]);
    let head = ["№", "Критерий"].into_iter().map(cell).chain((0..=BEST).map(|mark| cell(mark.to_string())));
    part.add(para("").size(6.0));
    part.add(table([11.0, 117.0, 14.0, 14.0, 14.0]).head(head).rows(rows).row(sum.height(9.0)));
    part.blocks.extend(Level::ALL.iter().enumerate().map(|(index, one)| {
        let (from, to) = one.bounds();
        let line =
            format!("\u{a0}{from}–{to}\u{a0}{}\u{a0}— {}", plural::word(to as usize, POINTS), one.label());
        para(check_box(level == Some(*one)) + line).above(if index == 0 { 10.0 } else { 0.0 }).into()
    }));
    part.blocks.extend(body::blocks(marks::lines(wording, "remarks", values)));
    part.add(para(sheet::day(facts.day)).left().above(21.0));
    let nobody = Person::default();
    part.add(sheet::signed_by([("Куратор", facts.curator.as_ref().unwrap_or(&nobody))]).above(7.0));
    vec![part]
}
