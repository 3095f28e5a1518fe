//! «Лист оценки программы куратором»: nine criteria × 0/1/2, their sum and its level (DOMAIN §4).

use super::super::{body, cells, marks, pair};
use crate::document::{Part, Row, cell, check_box, fill, para, row, table};
use crate::writing::{Facts, Person, Values, Wording, sheet};

const MARKS: [&str; 3] = ["0", "1", "2"];

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
    let criteria = words("criteria");
    let best = (MARKS.len() - 1) * criteria.len();
    let rows = criteria.into_iter().enumerate().map(|(index, line)| {
        let marks = MARKS.iter().map(|_| cell(check_box(false)).center().middle());
        row([cells::number(index), cell(line)].into_iter().chain(marks))
    });
    let sum: Row = row([cell(format!("Сумма баллов (из {best})")).bold().across(2), cell("").across(3)]);
    let head = ["№", "Критерий"].into_iter().chain(MARKS).map(cell);
    part.add(para("").size(6.0));
    part.add(table([11.0, 117.0, 14.0, 14.0, 14.0]).head(head).rows(rows).row(sum.height(9.0)));
    part.blocks.extend(words("levels").into_iter().enumerate().map(|(index, line)| {
        para(check_box(false) + "\u{a0}" + line).above(if index == 0 { 10.0 } else { 0.0 }).into()
    }));
    part.blocks.extend(body::blocks(marks::lines(wording, "remarks", values)));
    part.add(para(sheet::day(facts.day)).left().above(21.0));
    let nobody = Person::default();
    part.add(sheet::signed_by([("Куратор", facts.curator.as_ref().unwrap_or(&nobody))]).above(7.0));
    vec![part]
}
