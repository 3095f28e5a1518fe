//! Tables of `assets/demo`: tab-separated, the first line names the columns. Columns are fields of
//! the commands' arguments; an empty cell leaves its field out.

use serde_json::{Map, Value};

/// Columns with several words, separated by spaces.
const LISTS: [&str; 4] = ["kinds", "mentors", "mentees", "requests"];
const NUMBERS: [&str; 3] = ["capacity", "level", "minutes"];

pub(super) type Cells = Map<String, Value>;

pub(super) fn rows(table: &'static str) -> Vec<Cells> {
    let mut lines = table.lines();
    let columns: Vec<_> = lines.next().unwrap_or_default().split('\t').collect();
    lines.map(|line| columns.iter().copied().zip(line.split('\t')).filter_map(cell).collect()).collect()
}

fn cell((column, text): (&str, &str)) -> Option<(String, Value)> {
    let value = match text {
        "" => return None,
        text if LISTS.contains(&column) => text.split(' ').collect(),
        text if NUMBERS.contains(&column) => text.parse::<u32>().ok()?.into(),
        text => text.into(),
    };
    Some((column.to_owned(), value))
}
