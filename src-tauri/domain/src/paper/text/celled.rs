//! Tables in which every cell begins with a tab on a line of its own:
//! ```text
//! →1.1.
//! →Разработка плана
//! →Март
//! ```
//! Nothing says how wide they are: rows are told by the number in their first cell, or by the
//! empty line after the last.

use super::super::numbering::Number;

struct Cell {
    text: String,
    /// An empty line comes after it.
    closes: bool,
}

/// The rows of the table that begins at the first of these lines, and how many lines it takes.
/// Text is indented by tabs, too: `Err` tells how many lines hold no such table, unless one begins
/// at a number further down.
pub fn table(lines: &[&str]) -> Result<(Vec<Vec<String>>, usize), usize> {
    let (cells, taken) = cells(lines);
    let signed = cells.iter().position(|cell| cell.text.trim().starts_with('№'));
    let begins = signed.is_none_or(|at| at == 0);
    let numbers = cells.iter().any(|cell| is_number(&cell.text));
    let rows = if numbers { Some(numbered(&cells)) } else { grouped(&cells) };
    let whole = |rows: &Vec<Vec<String>>| begins && rows.iter().filter(|row| row.len() >= 3).count() >= 2;
    rows.filter(whole).map(|rows| (rows, taken)).ok_or(taken)
}

fn cells(lines: &[&str]) -> (Vec<Cell>, usize) {
    let mut cells: Vec<Cell> = Vec::new();
    let mut taken = 0;
    let mut empty = 0;
    for (at, line) in lines.iter().enumerate() {
        match line.strip_prefix('\t') {
            Some(text) if !text.contains('\t') => cells.push(Cell { text: text.to_owned(), closes: false }),
            _ if line.contains('\t') => break,
            _ if line.trim().is_empty() => {
                empty += 1;
                if let Some(cell) = cells.last_mut() {
                    cell.closes = true;
                }
                continue;
            }
            _ => {
                let Some(cell) = cells.last_mut() else { break };
                if empty > 0 && !cell.text.trim().is_empty() && !goes_on(&lines[at..]) {
                    break;
                }
                cell.text.push('\n');
                cell.text.push_str(line);
                cell.closes = false;
            }
        }
        (taken, empty) = (at + 1, 0);
    }
    (cells, taken)
}

/// After an empty line a text still belongs to its cell if the next cell of the row is near.
fn goes_on(lines: &[&str]) -> bool {
    let next = lines.iter().take(6).find(|line| line.starts_with('\t'));
    next.is_some_and(|line| !is_number(line))
}

pub fn is_number(text: &str) -> bool {
    text.trim().starts_with('№') || Number::parse(text).is_some()
}

/// A row begins with a number that follows the one before.
fn numbered(cells: &[Cell]) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut last: Option<Number> = None;
    let mut width = 0;
    for cell in cells {
        let number = Number::parse(&cell.text);
        let sign = cell.text.trim().starts_with('№');
        let room = rows.last().is_none_or(|row| row.len() >= 2);
        let full = width > 0 && rows.last().is_some_and(|row| row.len() >= width);
        let orderly = match (&number, &last) {
            (Some(number), Some(last)) => number.follows(last) || number.opens(),
            _ => true,
        };
        if rows.is_empty() || sign || number.is_some() && room && (full || orderly) {
            width = if rows.len() == 1 { rows[0].len() } else { width };
            rows.push(Vec::new());
            last = number.or(last);
        }
        if let Some(row) = rows.last_mut() {
            row.push(cell.text.clone());
        }
    }
    rows
}

/// Rows end with empty lines; at least two of them must be alike for a table.
fn grouped(cells: &[Cell]) -> Option<Vec<Vec<String>>> {
    let rows: Vec<Vec<String>> = cells
        .split_inclusive(|cell| cell.closes)
        .map(|row| row.iter().map(|cell| cell.text.clone()).collect())
        .collect();
    let width = rows.first()?.len();
    let alike = rows.iter().filter(|row| row.len() == width).count();
    (width >= 3 && alike >= 2).then_some(rows)
}
