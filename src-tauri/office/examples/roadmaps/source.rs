//! The text of an act as a document: paragraphs, and one table among them.

use nastavnik_domain::paper::Cell;

use super::cells::lines;

pub struct Source {
    pub before: Vec<String>,
    /// The lines over the table.
    pub title: Vec<String>,
    pub table: Vec<Vec<Cell>>,
    pub after: Vec<String>,
}

pub fn read(text: &str) -> Source {
    let all: Vec<&str> = text.lines().collect();
    let first =
        all.iter().position(|line| line.trim_start().starts_with('№') && line.contains('\t')).unwrap();
    // Where a row begins with a tab, each cell is a line of its own.
    let is_tall = all[first].starts_with('\t');
    let last =
        all.iter().rposition(|line| line.contains('\t') || (is_tall && !line.trim().is_empty())).unwrap();
    let title = all[..first].iter().rposition(|line| !line.trim().is_empty()).unwrap();
    let title = (0..title).rev().find(|at| all[*at].trim().is_empty()).map_or(0, |at| at + 1);
    let rows = if is_tall { tall(&all[first..=last]) } else { wide(&all[first..=last]) };
    Source {
        before: paragraphs(&all[..title]),
        title: paragraphs(&all[title..first]),
        table: cells(rows),
        after: paragraphs(&all[last + 1..]),
    }
}

fn paragraphs(lines: &[&str]) -> Vec<String> {
    let tidy = |line: &&str| line.replace("**", "").replace("[bookmark: _GoBack]", "").trim().to_owned();
    lines.iter().map(tidy).filter(|line| !line.is_empty()).collect()
}

/// A row with the texts of its cells; an empty one may go on from the row above.
#[derive(Default)]
struct Row {
    cells: Vec<String>,
    goes_on: bool,
}

/// Rows that are lines with tabs. One whose number is missing goes on where a page ended, or it
/// is a second responsible of the same item; a line without tabs is a heading over the table.
fn wide(all: &[&str]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut after_gap = false;
    for line in all {
        if line.trim().is_empty() {
            after_gap = true;
            continue;
        }
        let cells: Vec<String> = line.split('\t').map(|cell| cell.trim().to_owned()).collect();
        let goes_on = cells[0].is_empty();
        match rows.last_mut() {
            Some(above) if goes_on && after_gap => {
                for (above, more) in above.cells.iter_mut().zip(&cells) {
                    *above = format!("{above} {more}").trim().to_owned();
                }
            }
            _ => rows.push(Row { cells, goes_on }),
        }
        after_gap = false;
    }
    rows
}

/// Rows whose cells begin with a tab and go on over lines: a number tells where a row begins,
/// and its points, whether it is a heading.
fn tall(all: &[&str]) -> Vec<Row> {
    let joined = all.join("\n");
    let cells: Vec<&str> = joined.split('\t').skip(1).map(str::trim).collect();
    let mut rows: Vec<Row> = vec![Row::default()];
    for cell in cells {
        let is_number = cell.ends_with('.') && cell.chars().all(|c| c.is_ascii_digit() || c == '.');
        if is_number {
            rows.push(Row::default());
        }
        rows.last_mut().unwrap().cells.push(cell.to_owned());
    }
    rows
}

fn cells(rows: Vec<Row>) -> Vec<Vec<Cell>> {
    let width = rows[0].cells.len();
    let mut table: Vec<Vec<Cell>> = Vec::new();
    for Row { mut cells, goes_on } in rows {
        while cells.last().is_some_and(String::is_empty) && !goes_on {
            cells.pop();
        }
        let is_heading = cells.len() == 1 || (cells.len() == 2 && width > 2);
        let missing = width - cells.len();
        let mut row: Vec<Cell> = cells.iter().map(|cell| Cell::new(lines(cell).join("\n"))).collect();
        if is_heading {
            row.last_mut().unwrap().columns += u16::try_from(missing).unwrap();
        } else {
            row.extend((0..missing).map(|_| Cell::new("")));
        }
        if goes_on {
            let above = table.last().unwrap();
            for (cell, above) in row.iter_mut().zip(above) {
                cell.continued = cell.text.is_empty() && (above.continued || !above.text.is_empty());
            }
        }
        table.push(row);
    }
    table
}
