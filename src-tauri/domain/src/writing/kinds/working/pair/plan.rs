//! The individual plan of a programme as a table: the programme's own items with what came of them,
//! or a form. Its usual points are words that a school may
//! change: «задание | планируемый результат», a section's title being marked «[раздел]».

use super::super::marks::{self, Mark};
use super::super::{body, cells};
use super::sides::Sides;
use crate::document::{Block, Part, Row, Text, cell, para, row, table, text};
use crate::programme::ItemStatus;
use crate::writing::{Item, Programme, Values, Wording, sheet};

const COLUMNS: [f64; 6] = [14.0, 76.0, 28.0, 62.0, 48.0, 29.0];
const HEAD: [&str; 6] =
    ["№", "Проект, задание", "Срок", "Планируемый результат", "Фактический результат", "Оценка наставника"];
/// Rows that are left in each section for points of one's own, and their height in mm.
const OWN: usize = 2;
const HEIGHT: f64 = 10.0;

pub fn part(sides: &Sides, wording: &Wording, values: &Values, piece: &str) -> Part {
    let rows = rows(marks::lines(wording, piece, values));
    made(rows, Vec::new(), sides, wording, values)
}

/// The plan of a programme; what is not known of an item yet is written by hand.
pub fn filled(programme: &Programme, sides: &Sides, wording: &Wording, values: &Values) -> Part {
    made(items(programme), closing(programme), sides, wording, values)
}

fn made(rows: Vec<Row>, after: Vec<Block>, sides: &Sides, wording: &Wording, values: &Values) -> Part {
    let mut part = Part::appendix().landscape();
    part.blocks.extend(body::titles(wording.lines("plan", values)));
    part.add(table(COLUMNS).head(HEAD).rows(rows));
    part.blocks.extend(after);
    part.add(para(sheet::day(None)).left().above(14.0));
    part.blocks.extend(sides.signatures());
    part
}

fn items(programme: &Programme) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut section = 0;
    for one in &programme.sections {
        if !one.title.is_empty() {
            section += 1;
            rows.push(cells::section(format!("{section}. {}", one.title), HEAD.len() as u16));
        }
        rows.extend(one.items.iter().zip(1..).map(|(item, point)| line(item, label(section, point))));
    }
    rows
}

/// What was agreed on and turned out not to be needed stays in the paper with these words.
fn line(item: &Item, number: String) -> Row {
    let fields = &item.fields;
    let dropped = if item.status == ItemStatus::Dropped { ItemStatus::Dropped.label() } else { "" };
    row([
        cell(number).center(),
        cells::lines([&fields.task]),
        cells::lines([&fields.deadline]),
        cells::lines([&fields.planned]),
        cells::lines([dropped, &fields.actual]),
        cells::lines([&fields.grade]),
    ])
    .height(HEIGHT)
}

/// What was said when the programme was closed.
fn closing(programme: &Programme) -> Vec<Block> {
    let closing = &programme.closing;
    let conclusion = closing.conclusion.map(|one| format!("{}.", one.label()));
    let said = [
        ("Результат программы", closing.result.as_str()),
        ("Вывод наставника", conclusion.as_deref().unwrap_or_default()),
        ("Наставник о программе", &closing.mentor_reflection),
        ("Наставляемый о программе", &closing.mentee_reflection),
    ];
    let known = said.into_iter().filter(|(_, words)| !words.trim().is_empty());
    known.flat_map(|(label, words)| body::said(label, words)).collect()
}

/// Points are numbered inside their section: «2.3».
fn rows(words: Vec<(Text, Mark)>) -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut section, mut point) = (0, 0);
    for (line, mark) in words {
        if mark == Mark::Section {
            rows.extend(own(section, point));
            (section, point) = (section + 1, 0);
            rows.push(cells::section(text(format!("{section}. ")) + line, HEAD.len() as u16));
        } else {
            point += 1;
            let (task, result) = marks::halves(line);
            let number = cell(label(section, point)).center();
            rows.push(row([number, cell(task), cell(""), cell(result), cell(""), cell("")]));
        }
    }
    rows.extend(own(section, point));
    rows
}

/// Rows for the hand go on with the numbers of the section; before the first one there are none.
fn own(section: usize, last: usize) -> Vec<Row> {
    let numbers = last + 1..=last + if section == 0 && last == 0 { 0 } else { OWN };
    let empty = |point| {
        let number = cell(label(section, point)).center();
        row(std::iter::once(number).chain((1..HEAD.len()).map(|_| cell("")))).height(HEIGHT)
    };
    numbers.map(empty).collect()
}

fn label(section: usize, point: usize) -> String {
    if section == 0 { point.to_string() } else { format!("{section}.{point}") }
}
