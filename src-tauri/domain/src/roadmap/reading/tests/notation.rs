//! Documents and drafts in short: a line that begins with | is a table's row, any other line is a
//! paragraph, an empty one parts two tables. `3× Этап` is merged over three columns, `^` goes on
//! from the cell above, ⏎ is a line break inside a cell.

use crate::paper::{Block, Cell, Paper, Table};
use crate::roadmap::draft::{Draft, Row};

pub fn paper(text: &str) -> Paper {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        match line.strip_prefix('|') {
            Some(row) => {
                if !open {
                    blocks.push(Block::Table(Table::default()));
                }
                if let Some(Block::Table(table)) = blocks.last_mut() {
                    table.rows.push(row.split('|').map(cell).collect());
                }
                open = true;
            }
            None => {
                if !line.is_empty() {
                    blocks.push(Block::Text(line.replace('⏎', "\n")));
                }
                open = false;
            }
        }
    }
    Paper { blocks, ..Paper::default() }
}

fn cell(text: &str) -> Cell {
    let text = text.trim().replace('⏎', "\n");
    let (columns, text) = match text.split_once("× ") {
        Some((columns, text)) => (columns.parse().unwrap(), text.to_owned()),
        None => (1, text),
    };
    let continued = text == "^";
    Cell { text: if continued { String::new() } else { text }, columns, continued }
}

/// The rows: level | number | title | deadline | responsible | result.
pub fn rows(draft: &Draft) -> String {
    draft.rows.iter().map(|row| format!("{}\n", short(row))).collect()
}

fn short(row: &Row) -> String {
    let fields =
        [&row.level.to_string(), &row.number, &row.title, &row.deadline, &row.responsible, &row.result];
    fields.map(|field| field.replace('\n', "⏎")).join(" | ").trim_end_matches([' ', '|']).to_owned()
}

/// Expected rows as `rows` writes them, however their lines are spaced.
pub fn tidy(expected: &str) -> String {
    let lines = expected.lines().map(str::trim).filter(|line| !line.is_empty());
    let tidy = |line: &str| line.split('|').map(str::trim).collect::<Vec<_>>().join(" | ");
    lines.map(|line| format!("{}\n", tidy(line).trim_end_matches([' ', '|']))).collect()
}
