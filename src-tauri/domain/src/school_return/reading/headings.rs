//! Which sheet is a part, which of its rows is the heading, which column is which.

use crate::letters::fold;
use crate::paper::{self, Cell};
use crate::school_return::{KEY, Part, Personal, columns};

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

impl Found<'_> {
    /// Titles of the columns that should be there and are not, and whether no row can do without it.
    /// One that a layout has hidden is missed only where no row can do without it.
    pub fn lost<'a>(
        &'a self,
        part: Part,
        headings: &'a [(&str, &str)],
    ) -> impl Iterator<Item = (&'a str, bool)> {
        let lost = columns(part).iter().zip(&self.places).filter(|(_, place)| place.is_none());
        lost.filter_map(move |(column, _)| match headings.iter().find(|(code, _)| *code == column.code) {
            Some((_, title)) => Some((*title, column.required)),
            None => column.required.then_some((column.title, true)),
        })
    }

    /// Enough headings to know the sheet by them, whatever it is called.
    fn is_whole(&self, part: Part, headings: &[(&str, &str)]) -> bool {
        const ENOUGH: usize = 3;
        let there = self.places.iter().flatten().count();
        let usual = || columns(part).iter().filter(|column| column.shown(Personal::default())).count();
        let written = if headings.is_empty() { usual() } else { headings.len() };
        there >= written.max(ENOUGH)
    }
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
    match sheets.iter().find(named) {
        Some(sheet) => in_sheet(part, headings, sheet),
        // Renamed: then all of its headings must be there.
        None => sheets
            .iter()
            .filter_map(|sheet| in_sheet(part, headings, sheet))
            .find(|found| found.is_whole(part, headings)),
    }
}

fn in_sheet<'a>(part: Part, headings: &[(&str, &str)], sheet: &'a paper::Table) -> Option<Found<'a>> {
    let candidates = sheet.rows.iter().take(DEEPEST).enumerate();
    let all = if headings.is_empty() { columns(part).len() } else { headings.len() };
    let mut best: Option<(usize, Found)> = None;
    for (index, row) in candidates {
        let (places, key) = (places(part, headings, row), place(row, KEY));
        let (score, keyed) = (places.iter().flatten().count(), key.is_some());
        // A sheet of one column may be called as its column is: the keys tell its heading from its title.
        let better = best.as_ref().is_none_or(|(least, best)| {
            (score, keyed) > (*least, best.key.is_some()) || (score, *least) == (1, 1) && best.key.is_none()
        });
        if score > 0 && better {
            best = Some((score, Found { sheet, heading: index, places, key }));
        }
        // The rows below are many and cannot have more.
        if score == all && (keyed || headings.is_empty()) {
            break;
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
