//! «Журнал встреч»: a cover, the meetings that were held and rows to be filled by hand (DOMAIN §3).

use super::super::{body, cells};
use super::meetings::{self, absent, labelled};
use super::sides::{self, sides};
use crate::document::{Block, Part, Row, Table, cell, fill, fills, para, row, table};
use crate::writing::{Facts, Meeting, Values, Wording, sheet};

/// Meetings of a school year, and the height of a row in mm: seven on a sheet.
const MEETINGS: usize = 20;
const HEIGHT: f64 = 22.0;
/// Rows to go on with, after the meetings of a pair that works.
const MORE: usize = 4;
/// № | Дата | Тема | Содержание | Форма | Результат | Задание | two signatures.
const COLUMNS: [f64; 9] = [9.0, 24.0, 37.0, 44.0, 19.0, 32.0, 33.0, 27.0, 32.0];

pub fn meeting_journal(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let mut cover = Part::new().landscape();
    cover.blocks.extend(sheet::letterhead(facts));
    cover.blocks.extend(raised(body::titles(wording.lines("title", values))));
    cover.add(about(facts));
    cover.blocks.extend(body::note(wording.lines("note", values), 28.0));
    cover.add(para("").size(14.0));
    let held = meetings::held(facts);
    let (first, last) = ends(facts, &held);
    cover.add(fills([fill("Журнал начат: ", "").value(first), fill("Журнал окончен: ", "").value(last)]));
    let mut part = Part::appendix().landscape();
    let side = |many: bool, one: &str, all: &str| if many { all } else { one }.to_owned();
    let sides = sides(facts);
    let head = ["№", "Дата", "Тема", "Содержание", "Форма", "Результат", "Задание"];
    let head = head.into_iter().map(|name| cell(name).down(2)).chain([cell("Подписи").across(2)]);
    let signers = [
        side(sides.mentors.len() > 1, "наставника", "наставников"),
        side(sides.mentees.len() > 1, "наставляемого", "наставляемых"),
    ];
    part.add(table(COLUMNS).head(head).head(signers).rows(rows(facts, &held)));
    vec![cover, part]
}

/// The days of the first meeting and, of a pair whose work is over, of the last one.
fn ends(facts: &Facts, held: &[&Meeting]) -> (String, String) {
    let day = |one: Option<&&Meeting>| one.map(|one| meetings::day(one)).unwrap_or_default();
    (day(held.first()), day(held.last().filter(|_| over(facts))))
}

fn over(facts: &Facts) -> bool {
    facts.pairs.first().is_some_and(|pair| pair.finished_on.is_some())
}

/// Meetings, then empty rows while there may be more of them.
fn rows(facts: &Facts, held: &[&Meeting]) -> Vec<Row> {
    let count = held.len();
    let all = if count > 0 && over(facts) { count } else { MEETINGS.max(count + MORE) };
    let made = cells::numbered(all, COLUMNS.len(), HEIGHT).enumerate();
    made.map(|(index, empty)| held.get(index).map_or(empty, |one| filled(index, one))).collect()
}

fn filled(index: usize, meeting: &Meeting) -> Row {
    let fields = &meeting.fields;
    row([
        cells::number(index),
        meetings::when(meeting),
        meetings::topic(meeting),
        cells::lines([fields.content.as_str(), &absent(meeting)]),
        cell(fields.form.map(|form| form.label()).unwrap_or_default()),
        cells::lines([fields.result.as_str(), &labelled("Затруднения", &fields.difficulties)]),
        cells::lines([fields.task.as_str(), &labelled("Рекомендации", &fields.recommendations)]),
        cell(""),
        cell(""),
    ])
    .height(HEIGHT)
}

/// The title of a cover stands lower than that of a sheet.
fn raised(mut blocks: Vec<Block>) -> Vec<Block> {
    if let Some(Block::Heading(heading)) = blocks.first_mut() {
        heading.above = 56.0;
    }
    blocks
}

fn about(facts: &Facts) -> Table {
    let pair = facts.pairs.first();
    let mut rows = sides(facts).rows(pair);
    rows.extend([sides::form(pair), cells::named("Период", sides::period(pair))]);
    table([5.0, 15.0]).rows(rows)
}
