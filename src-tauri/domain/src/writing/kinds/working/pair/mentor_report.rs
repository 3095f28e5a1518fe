//! «Отчёт наставника» (DOMAIN §3): what was done out of the meetings, what came of it out of the
//! programme; what neither of them says is written by hand.

use super::super::body::{Answer, Answers};
use super::super::{body, cells, marks};
use super::meetings;
use super::programme::goal;
use super::sides::{self, Sides, of_teachers, sides};
use crate::document::{Block, Part, Row, Table, bullet, cell, para, point, row, table};
use crate::grammar::Named;
use crate::programme::{Conclusion, ItemStatus};
use crate::vocabulary::Sex;
use crate::writing::{Facts, Item, Meeting, Pair, Person, Programme, Values, Wording, sheet};

/// Rows for what was done, those after meetings, and the height of a row for the hand in mm.
const WORKS: usize = 8;
const MORE: usize = 2;
const HEIGHT: f64 = 11.0;
/// № | Содержание работы | Срок | Результат.
const WORK: [f64; 4] = [1.0, 8.0, 3.0, 5.0];

pub fn mentor_report(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let sides = sides(facts);
    let pair = facts.pairs.first();
    let programmes = pair.map(|pair| pair.programmes.as_slice()).unwrap_or_default();
    let which = |teachers, pupils| if of_teachers(facts) { teachers } else { pupils };
    let mut part = Part::new();
    part.blocks.extend(body::titles(wording.lines("title", values)));
    part.add(about(pair, &sides));
    part.add(point("Цель и задачи").title());
    part.blocks.extend(aims(pair, programmes));
    part.add(point("Что сделано").title());
    part.blocks.extend(work(&meetings::held(facts)));
    part.add(point("Результаты").title());
    part.blocks.extend(result(pair, programmes));
    let results = wording.lines(which("results_teachers", "results_pupils"), values);
    let rows = results.into_iter().map(|line| row([cell(line), cell(""), cell("")]).height(HEIGHT));
    part.add(table([6.0, 3.0, 8.0]).head(["Показатель", "Количество", "Название, уровень, итог"]).rows(rows));
    part.blocks.extend(body::blocks(marks::lines(wording, "problems", values)));
    let conclusion = which("conclusion_teachers", "conclusion_pupils");
    part.blocks.extend(body::answered(marks::lines(wording, conclusion, values), &readiness(programmes)));
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

/// Of a group without a common programme each mentee's goal and tasks, the same ones once.
fn aims(pair: Option<&Pair>, programmes: &[Programme]) -> Vec<Block> {
    let mut goals: Vec<&str> = programmes.iter().map(|one| goal(pair, Some(one))).collect();
    goals.dedup();
    if goals.is_empty() {
        goals.push(goal(pair, None));
    }
    let mut tasks: Vec<&String> = programmes.iter().flat_map(|one| &one.tasks).collect();
    tasks.dedup();
    let mut blocks = body::known_or_lines("Цель:", &goals.join("\n"), 2);
    match tasks.as_slice() {
        [] => blocks.extend(body::known_or_lines("Задачи:", "", 3)),
        tasks => {
            blocks.push(para("Задачи:").keep().into());
            blocks.extend(tasks.iter().map(|task| bullet(*task)));
        }
    }
    blocks
}

/// The meetings with their sum, and rows for what else was done.
fn work(held: &[&Meeting]) -> Vec<Block> {
    let rows: Vec<Row> = match held {
        [] => cells::numbered(WORKS, WORK.len(), HEIGHT).collect(),
        held => {
            let empty = cells::numbered(held.len() + MORE, WORK.len(), HEIGHT).skip(held.len());
            held.iter().enumerate().map(|(index, one)| done(index, one)).chain(empty).collect()
        }
    };
    let table = table(WORK).head(["№", "Содержание работы", "Срок", "Результат"]).rows(rows);
    match held {
        [] => vec![table.into()],
        held => {
            let total = para(format!("Проведено: {}.", meetings::total(held)));
            vec![total.below(7.0).keep().into(), table.into()]
        }
    }
}

fn done(index: usize, meeting: &Meeting) -> Row {
    let mut work = meetings::topic(meeting);
    work.paragraphs.extend(cells::lines([&meeting.fields.content]).paragraphs);
    row([cells::number(index), work, cell(meetings::day(meeting)), cells::lines([&meeting.fields.result])])
}

/// What was written when the programme was closed or the pair ended, then the items that are done.
fn result(pair: Option<&Pair>, programmes: &[Programme]) -> Vec<Block> {
    let mut results: Vec<&str> = programmes.iter().map(|one| one.closing.result.trim()).collect();
    results.extend(pair.map(|pair| pair.result.trim()));
    results.dedup();
    let mut blocks: Vec<Block> =
        results.iter().flat_map(|result| result.lines()).map(|line| para(line).below(7.0).into()).collect();
    let needed = |one: &&Item| one.status != ItemStatus::Dropped;
    let items: Vec<&Item> = programmes.iter().flat_map(Programme::items).filter(needed).collect();
    let done: Vec<&&Item> = items.iter().filter(|one| one.status == ItemStatus::Done).collect();
    if items.is_empty() {
        return blocks;
    }
    let sum = format!("Выполнено заданий индивидуального плана: {} из {}.", done.len(), items.len());
    blocks.push(para(sum).below(7.0).into());
    if !done.is_empty() {
        let rows = done.iter().enumerate().map(|(index, one)| {
            let fields = &one.fields;
            let grade = cells::lines([&fields.grade]);
            row([cells::number(index), cells::lines([&fields.task]), cells::lines([&fields.actual]), grade])
        });
        let head = ["№", "Задание", "Фактический результат", "Оценка наставника"];
        blocks.push(table([1.0, 6.5, 6.5, 3.0]).head(head).rows(rows).into());
    }
    let said = |label, words: fn(&Programme) -> &String| {
        programmes.iter().flat_map(move |one| body::said(label, words(one)))
    };
    blocks.extend(said("Наставник о программе", |one| &one.closing.mentor_reflection));
    blocks
        .extend(said("Наставляемый о программе", |one| &one.closing.mentee_reflection));
    // The table of figures stands apart from what is said above it.
    blocks.push(para("").size(6.0).into());
    blocks
}

/// The mentor's conclusion; several programmes may have come to different ones.
fn readiness(programmes: &[Programme]) -> Answers {
    let mut known: Vec<Conclusion> = programmes.iter().filter_map(|one| one.closing.conclusion).collect();
    known.dedup();
    let index = match known.as_slice() {
        [one] => Conclusion::ALL.iter().position(|other| other == one),
        _ => None,
    };
    index.map(|index| (marks::READINESS, Answer::Choice(index))).into_iter().collect()
}
