//! Tables whose rows are lines with tabs between the cells. A row goes on in the next lines where
//! a cell has line breaks; programs that trim lines leave rows short.

use super::super::numbering::{self, Number};

/// The rows of the table that begins at the first of these lines, and how many lines it takes.
pub fn table(lines: &[&str]) -> Option<(Vec<Vec<String>>, usize)> {
    if !is_row(lines.first()?) {
        return None;
    }
    let width = width(lines)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut at, mut taken) = (0, 0);
    while at < lines.len() {
        let line = lines[at];
        let apart = at > taken;
        if line.trim().is_empty() && !line.contains('\t') {
            at += 1;
            continue;
        }
        if line.contains('\t') && (!apart || is_row(line) || continues(line)) {
            let length = length(&lines[at..], width);
            rows.push(row(&lines[at..at + length]));
            at += length;
        } else if !apart && !is_section(line, &lines[at + 1..], rows.last()) {
            if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                *cell = format!("{cell}\n{line}");
            }
            at += 1;
        } else {
            break;
        }
        taken = at;
    }
    let whole = rows.first()?.iter().filter(|cell| !cell.trim().is_empty()).count() >= 3;
    (rows.len() >= 2 || whole).then_some((rows, taken))
}

fn tabs(line: &str) -> usize {
    line.matches('\t').count()
}

/// Tabs that only indent a paragraph make no row.
fn is_row(line: &str) -> bool {
    tabs(line.trim_start()) > 0 || tabs(line) > 1 && !line.trim().is_empty()
}

/// The second half of a torn row.
fn continues(line: &str) -> bool {
    line.trim().chars().next().is_some_and(char::is_lowercase)
}

fn numbered(line: &str) -> bool {
    let first = line.split('\t').next().unwrap_or_default();
    line.contains('\t') && (Number::parse(first).is_some() || first.trim().starts_with('№'))
}

/// How many cells a row has: what most rows with a number have up to the next number, or the
/// longest line. `None` for what is hardly a table.
fn width(lines: &[&str]) -> Option<usize> {
    let near = |at: usize| lines[at.saturating_sub(3)..at].iter().any(|line| tabs(line) > 0);
    let end = (1..lines.len()).find(|at| tabs(lines[*at]) == 0 && !near(*at)).unwrap_or(lines.len());
    let lines = &lines[..end];
    let longest = lines.iter().map(|line| tabs(line)).max()?;
    let mut counts: Vec<usize> = Vec::new();
    for line in lines {
        if numbered(line) {
            counts.push(0);
        }
        if let Some(count) = counts.last_mut() {
            *count += tabs(line);
        }
    }
    let often = |count: usize| counts.iter().filter(|other| **other == count).count();
    let usual = counts.iter().copied().max_by_key(|count| (often(*count), *count));
    let tabs = usual.filter(|count| often(*count) > 1).unwrap_or(0).max(longest);
    let rows = lines.iter().filter(|line| is_row(line)).count();
    (tabs >= 2 || tabs == 1 && rows >= 3).then_some(tabs + 1)
}

/// How many lines the row takes that begins with the first of these.
fn length(lines: &[&str], width: usize) -> usize {
    let mut cells = tabs(lines[0]) + 1;
    for (at, line) in lines.iter().enumerate().skip(1) {
        if cells >= width || numbered(line) {
            break;
        }
        cells += tabs(line);
        if cells == width {
            return at + 1;
        }
    }
    1
}

fn row(lines: &[&str]) -> Vec<String> {
    let text = lines.join("\n");
    text.split('\t').map(str::to_owned).collect()
}

/// Whether a line without tabs below a row is the heading of a section rather than more of the
/// last cell.
fn is_section(line: &str, below: &[&str], above: Option<&Vec<String>>) -> bool {
    let line = line.trim();
    let first = line.chars().next();
    let listed = first.is_some_and(|c| c.is_lowercase() || "-–—•·*".contains(c));
    let open = above
        .and_then(|row| row.last())
        .is_some_and(|cell| cell.trim_end().ends_with([',', ':', ';', '-', '–']));
    if listed || open {
        return false;
    }
    let next = below.iter().find(|line| !line.trim().is_empty());
    let starts =
        next.filter(|line| numbered(line)).and_then(|line| line.split('\t').next()).and_then(Number::parse);
    starts.is_some_and(|number| number.opens()) || numbering::leading(line).is_some()
}
