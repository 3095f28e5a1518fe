//! «Отчёт наставника» (DOMAIN §3). What was done and what came of it is written by hand until the
//! program keeps meetings.

use super::super::{body, cells, marks};
use super::sides::{self, Sides, of_teachers, sides};
use crate::document::{Block, Part, Table, cell, para, point, row, table};
use crate::grammar::Named;
use crate::vocabulary::Sex;
use crate::writing::{Facts, Pair, Person, Values, Wording, sheet};

/// Rows for what was done, and the height of a row for the hand in mm.
const WORKS: usize = 8;
const HEIGHT: f64 = 11.0;

pub fn mentor_report(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let sides = sides(facts);
    let pair = facts.pairs.first();
    let which = |teachers, pupils| if of_teachers(facts) { teachers } else { pupils };
    let mut part = Part::new();
    part.blocks.extend(body::titles(wording.lines("title", values)));
    part.add(about(pair, &sides));
    part.add(point("Цель и задачи").title());
    part.blocks.extend(body::known_or_lines("Цель:", pair.map(|p| p.goal.as_str()).unwrap_or_default(), 2));
    part.blocks.extend(body::known_or_lines("Задачи:", "", 3));
    part.add(point("Что сделано").title());
    part.add(
        table([1.0, 8.0, 3.0, 5.0])
            .head(["№", "Содержание работы", "Срок", "Результат"])
            .rows(cells::numbered(WORKS, 4, HEIGHT)),
    );
    part.add(point("Результаты").title());
    part.blocks.extend(result(pair));
    let results = wording.lines(which("results_teachers", "results_pupils"), values);
    let rows = results.into_iter().map(|line| row([cell(line), cell(""), cell("")]).height(HEIGHT));
    part.add(table([6.0, 3.0, 8.0]).head(["Показатель", "Количество", "Название, уровень, итог"]).rows(rows));
    part.blocks.extend(body::blocks(marks::lines(wording, "problems", values)));
    let conclusion = which("conclusion_teachers", "conclusion_pupils");
    part.blocks.extend(body::blocks(marks::lines(wording, conclusion, values)));
    part.add(para(sheet::day(facts.day)).left().above(21.0));
    part.blocks.extend(sides.signatures());
    let curator = facts.curator.clone().unwrap_or_default();
    part.add(sheet::signed_by([(acquainted(&curator), &curator)]).above(10.0));
    vec![part]
}

/// How the curator signs that the report has been seen.
fn acquainted(curator: &Person) -> &'static str {
    match Named::of(&curator.fields).sex() {
        Some(Sex::Female) => "С отчётом ознакомлена куратор",
        Some(Sex::Male) => "С отчётом ознакомлен куратор",
        None => "С отчётом ознакомлен(а) куратор",
    }
}

fn about(pair: Option<&Pair>, sides: &Sides) -> Table {
    let mut rows = sides.rows(pair);
    rows.extend([sides::form(pair), cells::named("Период", sides::period(pair))]);
    table([5.0, 12.0]).rows(rows)
}

/// What was written when the pair ended.
fn result(pair: Option<&Pair>) -> Vec<Block> {
    let result = pair.map(|pair| pair.result.trim()).unwrap_or_default();
    result.lines().map(|line| para(line).below(7.0).into()).collect()
}
