//! Which sheet is a part, which of its rows is the heading, which column is which.

use crate::letters::fold;
use crate::paper::{self, Cell};
use crate::school_return::{KEY, Part, columns};

/// No heading stands lower.
const DEEPEST: usize = 25;
/// The names that districts and schools use beside ours.
const OTHER_NAMES: [(Part, &[&str]); 6] = [
    (Part::Organization, &["общие сведения", "организация", "школа"]),
    (Part::Mentors, &["база наставников", "наставники"]),
    (Part::Mentees, &["база наставляемых", "наставляемые"]),
    (Part::Pairs, &["реестр пар", "пары", "наставнические пары"]),
    (Part::Roadmap, &["план мероприятий", "дорожная карта (план мероприятий)"]),
    (Part::Practices, &["практики", "лучшие практики"]),
];

pub(super) struct Found<'a> {
    pub sheet: &'a paper::Table,
    /// Index of the heading's row.
    pub heading: usize,
    /// For each column of the part: its place in a row, if it is there.
    pub places: Vec<Option<usize>>,
    /// The place of the records' keys.
    pub key: Option<usize>,
}

/// `name` and `headings` are what the workbook says of itself; both may be unknown.
pub(super) fn find<'a>(
    part: Part,
    name: Option<&str>,
    headings: &[(&str, &str)],
    sheets: &[&'a paper::Table],
) -> Option<Found<'a>> {
    let named = |sheet: &&&paper::Table| match name {
        Some(name) => fold(&sheet.name) == fold(name),
        None => is_called(part, &sheet.name),
    };
    let sheet = sheets.iter().find(named)?;
    let candidates = sheet.rows.iter().take(DEEPEST).enumerate();
    let mut best: Option<(usize, Found)> = None;
    for (index, row) in candidates {
        let (places, key) = (places(part, headings, row), place(row, KEY));
        let score = places.iter().flatten().count();
        // A sheet of one column may be called as its column is: the keys tell its heading from its title.
        let better = best.as_ref().is_none_or(|(least, best)| {
            (score, key.is_some()) > (*least, best.key.is_some())
                || (score, *least) == (1, 1) && best.key.is_none()
        });
        if score > 0 && better {
            best = Some((score, Found { sheet, heading: index, places, key }));
        }
    }
    // One heading that happens to be a word of the text above is not a heading.
    let least = columns(part).len().min(2);
    best.filter(|(score, _)| *score >= least || headings.len() == 1 && *score == 1).map(|(_, found)| found)
}

fn is_called(part: Part, name: &str) -> bool {
    let name = fold(name);
    let others = OTHER_NAMES.iter().find(|(one, _)| *one == part).map_or(&[][..], |(_, names)| names);
    name == fold(part.label()) || others.contains(&name.as_str())
}

fn places(part: Part, headings: &[(&str, &str)], row: &[Cell]) -> Vec<Option<usize>> {
    let own = |code: &str| {
        let at = headings.iter().position(|(known, _)| *known == code)?;
        let title = headings[at].1;
        // Two columns may be called the same: they stand in the order in which they are told.
        let before = headings[..at].iter().filter(|(_, other)| fold(other) == fold(title)).count();
        matching(row, title).nth(before)
    };
    // Of a workbook that tells its headings, a column that it has not told was not written.
    let of = |code: &str, title: &str| if headings.is_empty() { place(row, title) } else { own(code) };
    columns(part).iter().map(|column| of(column.code, column.title)).collect()
}

/// Merged cells take several places.
fn place(row: &[Cell], title: &str) -> Option<usize> {
    matching(row, title).next()
}

fn matching<'a>(row: &'a [Cell], title: &str) -> impl Iterator<Item = usize> + use<'a> {
    let title = fold(title);
    let same = move |cell: &Cell| !title.is_empty() && fold(&cell.text) == title;
    row.iter().enumerate().filter(move |(_, cell)| same(cell)).map(|(place, _)| place)
}
