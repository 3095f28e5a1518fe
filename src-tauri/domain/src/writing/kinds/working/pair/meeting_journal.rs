//! «Журнал встреч»: a cover and twenty rows to be filled by hand (DOMAIN §3).

use super::super::{body, cells};
use super::sides::{self, sides};
use crate::document::{Block, Part, Table, cell, fill, fills, para, table};
use crate::writing::{Facts, Values, Wording, sheet};

/// Meetings of a school year, and the height of a row in mm: seven on a sheet.
const MEETINGS: usize = 20;
const HEIGHT: f64 = 22.0;
/// № | Дата | Тема | Содержание | Форма | Результат | Задание | two signatures.
const COLUMNS: [f64; 9] = [10.0, 21.0, 33.0, 47.0, 19.0, 33.0, 33.0, 28.0, 33.0];

pub fn meeting_journal(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let mut cover = Part::new().landscape();
    cover.blocks.extend(sheet::letterhead(facts));
    cover.blocks.extend(raised(body::titles(wording.lines("title", values))));
    cover.add(about(facts));
    cover.blocks.extend(body::note(wording.lines("note", values), 28.0));
    cover.add(para("").size(14.0));
    cover.add(fills([fill("Журнал начат: ", ""), fill("Журнал окончен: ", "")]));
    let mut part = Part::appendix().landscape();
    let side = |many: bool, one: &str, all: &str| if many { all } else { one }.to_owned();
    let sides = sides(facts);
    let head = ["№", "Дата", "Тема", "Содержание", "Форма", "Результат", "Задание"];
    let head = head.into_iter().map(|name| cell(name).down(2)).chain([cell("Подписи").across(2)]);
    let signers = [
        side(sides.mentors.len() > 1, "наставника", "наставников"),
        side(sides.mentees.len() > 1, "наставляемого", "наставляемых"),
    ];
    let rows = cells::numbered(MEETINGS, COLUMNS.len(), HEIGHT);
    part.add(table(COLUMNS).head(head).head(signers).rows(rows));
    vec![cover, part]
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
