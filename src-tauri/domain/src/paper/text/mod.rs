//! Plain text, as it is pasted from Word or from a web page or saved by another program, with
//! tables whose cells are parted by tabs.
//!
//! Two ways of writing a table are met: a row is a line with tabs between its cells (`tabbed`), or
//! every cell begins with a tab on a line of its own (`celled`). In both a cell may take several
//! lines, and a page's end may tear a row in two.

mod celled;
mod marks;
mod tabbed;
#[cfg(test)]
mod tests;

use super::{Block, Cell, Paper, Table, lines};

/// Anything is read: what is no table is text, a block for each stretch of lines.
pub fn read(text: &str) -> Paper {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace(['\r', '\u{b}'], "\n");
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    let mut waiting: Vec<&str> = Vec::new();
    let mut at = 0;
    // Up to here a table of lines may begin only at a number.
    let mut barren = 0;
    while at < lines.len() {
        let hopeful = lines[at].starts_with('\t') && (at >= barren || celled::is_number(lines[at]));
        let celled = if hopeful { celled::table(&lines[at..]) } else { Err(0) };
        barren = barren.max(at + celled.as_ref().err().unwrap_or(&0));
        match celled.ok().or_else(|| tabbed::table(&lines[at..])) {
            Some((mut rows, taken)) => {
                // «№» on one line, «п/п» with the first tab on the next.
                if let Some(number) = waiting.pop_if(|line| line.trim() == "№")
                    && let Some(cell) = rows.first_mut().and_then(|row| row.first_mut())
                {
                    *cell = format!("{number}\n{cell}");
                }
                flush(&mut waiting, &mut blocks);
                blocks.push(Block::Table(table(rows)));
                at += taken;
            }
            None => {
                waiting.push(lines[at]);
                if lines[at].trim().is_empty() {
                    flush(&mut waiting, &mut blocks);
                }
                at += 1;
            }
        }
    }
    flush(&mut waiting, &mut blocks);
    Paper { blocks, ..Paper::default() }
}

fn flush(waiting: &mut Vec<&str>, blocks: &mut Vec<Block>) {
    let text = clean(&waiting.join("\n"));
    if !text.is_empty() {
        blocks.push(Block::Text(text));
    }
    waiting.clear();
}

fn table(rows: Vec<Vec<String>>) -> Table {
    let row = |row: Vec<String>| row.iter().map(|cell| Cell::new(clean(&unquoted(cell)))).collect();
    Table { rows: rows.into_iter().map(row).collect(), ..Table::default() }
}

fn clean(text: &str) -> String {
    lines(&marks::strip(text)).collect::<Vec<_>>().join("\n")
}

/// A spreadsheet copies a cell of several lines in quotes and doubles those inside.
fn unquoted(cell: &str) -> String {
    let inside = cell.trim().strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    match inside {
        Some(inside) if inside.contains('\n') || inside.contains("\"\"") => inside.replace("\"\"", "\""),
        _ => cell.to_owned(),
    }
}
