//! The order that approves the regulation (положение) and the roadmap, with both as appendices.

use super::values::values;
use super::{acquaintance, frame};
use crate::document::{
    Block, Document, Part, Row, Text, bullet, cell, point, row, subpoint, table, text, title,
};
use crate::writing::{Facts, Kind, RoadmapLine, Values, Wording, sheet};

/// Rows of a roadmap to be written by hand, and their height in mm.
const EMPTY: (usize, f64) = (10, 12.0);

pub fn compose(facts: &Facts, wording: &Wording) -> Document {
    let kind = Kind::Regulation;
    let values = values(kind, facts);
    Document::new(kind.label())
        .part(frame::order(kind, facts, wording, ["heading", "preamble"], &["points", "control"]))
        .part(regulation(facts, wording, &values))
        .part(roadmap(facts, wording, &values))
        .part(acquaintance::sheet_of(facts, acquaintance::members(&facts.pairs)))
}

/// Appendix 1. Each piece that is a section has its title and then its points; a dash opens an item.
fn regulation(facts: &Facts, wording: &Wording, values: &Values) -> Part {
    let mut part = Part::appendix();
    part.blocks.extend(sheet::approved(facts, Some(1), "УТВЕРЖДЕНО", false));
    let heading = wording.lines("title", values).into_iter().reduce(|all, line| all.then("\n").then(line));
    part.add(title(2, heading.unwrap_or_default()).below(14.0));
    for (piece, _) in wording.pieces().filter(|(piece, _)| piece.code.starts_with("section_")) {
        part.blocks.extend(section(wording.lines(&piece.code, values)));
    }
    part
}

fn section(lines: Vec<Text>) -> impl Iterator<Item = Block> {
    lines.into_iter().enumerate().map(|(index, line)| match frame::dashed(&line) {
        _ if index == 0 => point(line).title().into(),
        Some(item) => bullet(item),
        None => subpoint(line).into(),
    })
}

/// Appendix 2.
fn roadmap(facts: &Facts, wording: &Wording, values: &Values) -> Part {
    let mut part = Part::appendix().landscape();
    part.blocks.extend(sheet::approved(facts, Some(2), "УТВЕРЖДЕНА", true));
    let roadmap = facts.roadmap.as_ref();
    let own = roadmap.map(|roadmap| roadmap.title.trim()).filter(|title| !title.is_empty());
    part.add(title(2, own.map_or_else(|| wording.line("roadmap", values), text)));
    let lines = roadmap.map(|roadmap| roadmap.lines.as_slice()).unwrap_or_default();
    let empty = (0..EMPTY.0).filter(|_| lines.is_empty()).map(|_| row([""; 5]).height(EMPTY.1));
    let rows: Vec<Row> = lines.iter().map(line).chain(empty).collect();
    let heads = ["№", "Мероприятие", "Срок", "Ответственный", "Результат"];
    part.add(table([1.2, 7.0, 3.5, 4.0, 5.0]).head(heads).rows(rows));
    part
}

/// A section's heading goes over the whole width.
fn line(line: &RoadmapLine) -> Row {
    if line.level > 0 {
        let heading = format!("{} {}", line.number, line.title);
        return row([cell(heading.trim()).across(5).bold()]);
    }
    row([&line.number, &line.title, &line.deadline, &line.responsible, &line.result].map(cell))
}
