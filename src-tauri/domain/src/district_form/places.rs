//! Where a sheet waits for something: empty cells with the words that ask for it, and empty rows under
//! headings.

mod grid;

use std::collections::BTreeMap;

use super::recognise::Label;
use super::sheet::Sheet;
use super::words::words;
use grid::Grid;

/// An empty cell with words of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Row and column from 0.
    pub row: u32,
    pub column: u32,
    pub label: Label,
    /// The heading of the part of the table that it stands in.
    pub section: String,
    /// Drawn with lines, so it is surely to be filled.
    pub framed: bool,
}

/// Empty rows under headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub title: String,
    /// Columns with their headings, the topmost first.
    pub columns: Vec<(u32, Vec<String>)>,
    /// Rows from 0, both included.
    pub first: u32,
    pub last: u32,
    pub grows: bool,
}

pub(super) fn find(sheet: &Sheet, own: &[String]) -> (Vec<Place>, Vec<Table>) {
    let grid = Grid::new(sheet);
    let own_rows = own_rows(&grid, own);
    let mut places = Vec::new();
    // Columns of empty rows by the row where their headings end.
    let mut under: BTreeMap<(u32, u32), BTreeMap<u32, Vec<String>>> = BTreeMap::new();
    for row in 0..grid.height {
        for column in 0..grid.width {
            if !grid.is_free(row, column) {
                continue;
            }
            let beside = grid.beside(row, column);
            let headings = grid.above(row, column, beside.first().map(|(column, _)| *column));
            match beside.into_iter().next() {
                Some((_, name)) if is_school(&name) => {
                    // Rows of other schools are theirs.
                    if own_rows.contains(&row)
                        && let Some((_, mut chain)) = headings
                    {
                        let label = Label { own: chain.pop().unwrap_or_default(), over: chain };
                        places.push(Place { row, column, label, section: String::new(), framed: true });
                    }
                }
                Some((at, name)) => {
                    let mut over = headings.map(|(_, chain)| chain).unwrap_or_default();
                    over.extend(grid.beside(row, column).into_iter().skip(1).map(|(_, name)| name));
                    over.extend(grid.parent(row, at, &name));
                    let framed = grid.is_framed(row, column);
                    if framed || grid.is_next(row, column, at) {
                        let section = grid.section(row, column);
                        places.push(Place { row, column, label: Label { own: name, over }, section, framed });
                    }
                }
                None => {
                    if let Some((end, chain)) = headings
                        && !grid.has_words(row)
                        && (grid.is_framed(row, column) || grid.is_framed(end, column))
                    {
                        under.entry((end, row)).or_default().insert(column, chain);
                    }
                }
            }
        }
    }
    let mut tables = tables(&grid, under);
    tables.extend(grid.waiting());
    (places, tables)
}

/// Consecutive empty rows under the same headings are one table.
fn tables(grid: &Grid, under: BTreeMap<(u32, u32), BTreeMap<u32, Vec<String>>>) -> Vec<Table> {
    let mut tables: Vec<(u32, Table)> = Vec::new();
    for ((end, row), columns) in under {
        match tables.last_mut() {
            Some((same, table)) if *same == end && table.last + 1 == row => {
                table.last = row;
                // What is not empty all the way down is no column to fill.
                table.columns.retain(|(column, _)| columns.contains_key(column));
            }
            // Further down under the same headings: another part of the table, or nothing of ours.
            Some((same, _)) if *same == end => {}
            _ => {
                let columns = columns.into_iter().collect();
                let title = grid.title(end);
                tables.push((end, Table { title, columns, first: row, last: row, grows: false }));
            }
        }
    }
    let grown = tables.into_iter().map(|(_, table)| Table { grows: grid.nothing_below(table.last), ..table });
    grown.filter(|table| !table.columns.is_empty()).collect()
}

/// Words that name a school.
fn is_school(text: &str) -> bool {
    const STEMS: [&str; 12] =
        ["мбоу", "мкоу", "маоу", "мобу", "моу", "гбоу", "сош", "оош", "гимнази", "лице", "мбдоу", "мкдоу"];
    words(text).iter().any(|word| STEMS.iter().any(|stem| word.text.starts_with(stem)))
}

/// Rows that begin with the school's own name, however it is shortened.
fn own_rows(grid: &Grid, own: &[String]) -> Vec<u32> {
    let marked = |text: &str| {
        let kinds =
            ["мбоу", "мкоу", "маоу", "мобу", "моу", "гбоу", "сош", "оош", "школа", "имени", "им", "с", "п"];
        let words = words(text).into_iter().map(|word| word.text);
        words.filter(|word| !kinds.contains(&word.as_str())).collect::<Vec<_>>()
    };
    let own: Vec<Vec<String>> =
        own.iter().map(|name| marked(name)).filter(|words| !words.is_empty()).collect();
    let is_own = |text: &str| {
        let words = marked(text);
        !words.is_empty() && own.iter().any(|name| words.iter().all(|word| name.contains(word)))
    };
    grid.labels().filter(|(_, _, text)| is_school(text) && is_own(text)).map(|(row, ..)| row).collect()
}
