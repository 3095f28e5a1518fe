//! The end of an agreement: its sections before, the two parties with their details side by side,
//! their signatures on one height, a place for the stamp.

use crate::document::{Cell, Part, Table, Text, blank, cell, point, row, subpoint, table, text};
use crate::writing::{Values, Wording};

/// A section of an agreement: the first line of the piece is its title, the others its points.
pub fn section(part: &mut Part, wording: &Wording, code: &str, values: &Values) {
    let mut lines = wording.lines(code, values).into_iter();
    if let Some(heading) = lines.next() {
        part.add(point(heading).title());
    }
    for line in lines {
        super::spoken(part, line, |text| subpoint(text).into());
    }
}

/// A party: what it is called, its details line by line, and who signs.
pub struct Party {
    pub called: &'static str,
    pub details: Vec<Text>,
    /// Over the line of the signature: «Директор».
    pub post: String,
    /// «Н.А. Берестов»; empty leaves a blank.
    pub name: String,
    pub stamp: bool,
}

pub fn parties(left: Party, right: Party) -> Table {
    let sides = [left, right];
    let details = sides.iter().map(|side| {
        side.details.iter().fold(cell(text(side.called).bold()), |cell, line| cell.and(line.clone()))
    });
    table([1.0, 1.0]).bare().row(row(details)).row(row(sides.iter().map(signature)))
}

fn signature(side: &Party) -> Cell {
    let name = if side.name.is_empty() { blank(35.0) } else { text(&side.name) };
    let lines = cell("").and(&side.post).and(blank(35.0).then(" ").then(name)).and(text("(подпись)").small());
    if side.stamp { lines.and("М.П.") } else { lines }
}

/// «Адрес: …», or a label with a blank after it.
pub fn detail(label: &str, value: &str) -> Text {
    let label = if label.is_empty() { text("") } else { text(label).then(" ") };
    if value.is_empty() { label.then(blank(45.0)) } else { label.then(value) }
}
