//! The heading of a table: which rows it takes and what each column is called.

use super::grid::{Grid, Line};
use super::{periods, roles};
use crate::paper::numbering::Number;

/// A heading never stands lower.
const DEEPEST: usize = 12;

pub struct Heading {
    /// Its first line, and the line after its last.
    pub lines: std::ops::Range<usize>,
    /// For each column, from the top down.
    pub titles: Vec<String>,
}

pub fn find(grid: &Grid) -> Option<Heading> {
    let first = grid.lines.iter().take(DEEPEST).position(is_heading)?;
    let mut last = first + 1;
    while grid.lines.get(last).is_some_and(|line| goes_on(&grid.lines[first], line)) {
        last += 1;
    }
    let mut titles: Vec<String> = (0..grid.width).map(|at| title(&grid.lines[first..last], at)).collect();
    let body = &grid.lines[last..];
    // Columns of numbers often have no heading, and a text keeps no place for it.
    let numbers = body.iter().filter(|line| Number::parse(line.text(0)).is_some()).count();
    let shifted = titles.last().is_some_and(String::is_empty)
        && body.iter().any(|line| !line.text(grid.width - 1).is_empty());
    if shifted && numbers * 2 > body.len() && roles::of_heading(&titles[0]) != Some(super::ColumnRole::Number)
    {
        titles.rotate_right(1);
    }
    Some(Heading { lines: first..last, titles })
}

/// Two columns at least are called what columns of a roadmap are called.
pub fn is_heading(line: &Line) -> bool {
    if Number::parse(line.text(0)).is_some() {
        return false;
    }
    let short = |text: &&str| text.split_whitespace().count() <= 12;
    let mut roles: Vec<_> = line
        .filled()
        .into_iter()
        .map(|at| line.text(at))
        .filter(short)
        .filter_map(roles::of_heading)
        .collect();
    roles.sort_unstable();
    roles.dedup();
    roles.len() >= 2
}

/// A second line of the heading: below merged cells, or names of quarters and months only.
fn goes_on(first: &Line, line: &Line) -> bool {
    let filled = line.filled();
    if filled.is_empty() {
        return line.slots.iter().any(|slot| slot.continued);
    }
    let below = |at: &usize| first.slots[*at].columns != 1;
    let down = line.slots.iter().any(|slot| slot.continued);
    let periods = filled.iter().all(|at| periods::is_period(line.text(*at)));
    let words = filled.iter().all(|at| Number::parse(line.text(*at)).is_none_or(|_| periods));
    words && (filled.iter().all(below) && down || periods && filled.len() > 1)
}

fn title(lines: &[Line], column: usize) -> String {
    let mut titles: Vec<&str> = Vec::new();
    for line in lines {
        let start = (0..=column).rev().find(|at| line.slots[*at].columns > 0).unwrap_or(column);
        let text = line.text(start);
        let reaches = start + line.slots[start].columns > column;
        if reaches && !text.is_empty() && !titles.contains(&text) {
            titles.push(text);
        }
    }
    titles.join(" ")
}
