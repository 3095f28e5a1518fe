//! «Дорожная карта» as a paper: № | Мероприятие | Срок | Ответственный | Результат, its sections
//! being rows of their own (DOMAIN §8).

use super::super::{approve, body, cells};
use crate::Day;
use crate::document::{Part, Row, Table, Text, cell, para, row, table, text};
use crate::writing::{Facts, Roadmap, RoadmapLine, Values, Wording};

const COLUMNS: [f64; 5] = [15.0, 100.0, 38.0, 48.0, 56.0];
const HEAD: [&str; 5] = ["№", "Мероприятие", "Срок", "Ответственный", "Результат"];
/// Rows of a form to be filled by hand, and their height in mm.
const ROWS: usize = 14;
const HEIGHT: f64 = 11.0;

pub fn roadmap(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let nothing = Roadmap::default();
    let roadmap = facts.roadmap.as_ref().unwrap_or(&nothing);
    let mut part = Part::new().landscape();
    let approved = !roadmap.act.trim().is_empty();
    part.blocks.extend(if approved {
        approve::by_act(&roadmap.title, &roadmap.act, true)
    } else {
        approve::by_director(facts, facts.day, true)
    });
    let own = text(roadmap.title.trim());
    part.blocks.extend(body::titles(if own.is_empty() { wording.lines("title", values) } else { vec![own] }));
    for line in wording.lines("period", values) {
        part.add(para(line).center().below(7.0));
    }
    part.add(lines(roadmap));
    vec![part]
}

/// What the placeholders of its time become.
pub fn period(facts: &Facts) -> [(&'static str, String); 2] {
    let roadmap = facts.roadmap.as_ref();
    let day = |day: Option<Day>| day.map(Day::short).unwrap_or_default();
    [
        ("начало", day(roadmap.and_then(|roadmap| roadmap.start))),
        ("окончание", day(roadmap.and_then(|roadmap| roadmap.end))),
    ]
}

fn lines(roadmap: &Roadmap) -> Table {
    let table = table(COLUMNS).head(HEAD);
    if roadmap.lines.is_empty() {
        return table.rows(cells::empty(ROWS, HEAD.len(), HEIGHT));
    }
    table.rows(roadmap.lines.iter().map(line))
}

/// A section without a deadline of its own takes the whole row.
fn line(line: &RoadmapLine) -> Row {
    let number = cell(&line.number).center();
    let alone = [&line.deadline, &line.responsible, &line.result].iter().all(|text| text.trim().is_empty());
    if line.level > 0 && alone {
        let number = Text::from(&line.number).bold();
        return row([cell(number).center(), cells::lines([&line.title]).bold().across(4)]);
    }
    let title = cells::lines([&line.title]);
    row([
        number,
        if line.level > 0 { title.bold() } else { title },
        cells::lines([&line.deadline]),
        cells::lines([&line.responsible]),
        cells::lines([&line.result]),
    ])
}
