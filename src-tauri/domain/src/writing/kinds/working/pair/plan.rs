//! The individual plan of a programme as a table. Its usual points are words that a school may
//! change: «задание | планируемый результат», a section's title being marked «[раздел]».

use super::super::marks::{self, Mark};
use super::super::{body, cells};
use super::sides::Sides;
use crate::document::{Part, Row, Text, cell, para, row, table, text};
use crate::writing::{Values, Wording, sheet};

const COLUMNS: [f64; 6] = [14.0, 76.0, 28.0, 62.0, 48.0, 29.0];
const HEAD: [&str; 6] =
    ["№", "Проект, задание", "Срок", "Планируемый результат", "Фактический результат", "Оценка наставника"];
/// Rows that are left in each section for points of one's own, and their height in mm.
const OWN: usize = 2;
const HEIGHT: f64 = 10.0;

pub fn part(sides: &Sides, wording: &Wording, values: &Values, piece: &str) -> Part {
    let mut part = Part::appendix().landscape();
    part.blocks.extend(body::titles(wording.lines("plan", values)));
    part.add(table(COLUMNS).head(HEAD).rows(rows(marks::lines(wording, piece, values))));
    part.add(para(sheet::day(None)).left().above(14.0));
    part.blocks.extend(sides.signatures());
    part
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
