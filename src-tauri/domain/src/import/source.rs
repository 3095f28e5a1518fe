//! What was read of a file, as the cells that a person sees in it.

use serde::{Deserialize, Serialize};

use crate::paper::{Block, Paper, Table};

/// Travels to the screen and back, so that nothing has to be kept between two looks at it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ImportSource")]
pub struct Source {
    /// The file's name; empty for pasted cells.
    pub file: String,
    pub sheets: Vec<Sheet>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ImportSheet")]
pub struct Sheet {
    pub name: String,
    /// The places of its columns, counted from zero: those with nothing written in them are left out.
    pub columns: Vec<u32>,
    /// Of `columns`, those that are hidden in the file, by their index.
    pub hidden: Vec<u32>,
    pub lines: Vec<Line>,
}

/// A row in which something is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ImportLine")]
pub struct Line {
    /// As the sheet numbers it.
    pub number: u32,
    /// One for each column.
    pub cells: Vec<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<_>")]
    pub hidden: bool,
    /// Columns whose cells have formulas, by their index.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub formulas: Vec<u32>,
    /// Cells over several columns: the index of the first and how many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub wide: Vec<(u32, u32)>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

impl Source {
    /// Tables are sheets; where there is none, the lines of the text are a sheet of one column.
    pub fn of(file: &str, paper: &Paper) -> Source {
        let tables = paper.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(sheet(table)),
            Block::Text(_) => None,
        });
        let mut sheets: Vec<Sheet> = tables.filter(|sheet| !sheet.lines.is_empty()).collect();
        if sheets.is_empty() {
            sheets.extend(Some(text(paper)).filter(|sheet| !sheet.lines.is_empty()));
        }
        Source { file: file.to_owned(), sheets }
    }
}

fn sheet(table: &Table) -> Sheet {
    let width = table.rows.iter().map(|row| row.iter().map(|cell| usize::from(cell.columns)).sum()).max();
    let width: usize = width.unwrap_or(0);
    let place = |index: usize| table.origin.columns.get(index).copied().unwrap_or(index as u32);
    let mut lines: Vec<Line> = Vec::new();
    // What a cell merged downwards goes on saying.
    let mut above: Vec<String> = vec![String::new(); width];
    for (index, row) in table.rows.iter().enumerate() {
        let number = table.origin.rows.get(index).copied().unwrap_or(index as u32);
        let mut line = Line {
            number: number + 1,
            cells: vec![String::new(); width],
            hidden: table.origin.hidden_rows.contains(&number),
            ..Line::default()
        };
        let mut column = 0;
        for cell in row {
            let text = if cell.continued { above[column].clone() } else { cell.text.clone() };
            if cell.columns > 1 {
                line.wide.push((column as u32, u32::from(cell.columns)));
            }
            if table.origin.formulas.contains(&(number, place(column))) {
                line.formulas.push(column as u32);
            }
            above[column].clone_from(&text);
            line.cells[column] = text;
            column += usize::from(cell.columns);
        }
        if line.cells.iter().any(|cell| !cell.trim().is_empty()) {
            lines.push(line);
        }
    }
    let columns: Vec<u32> = (0..width).map(place).collect();
    let hidden = (0..).zip(&columns).filter(|(_, place)| table.origin.hidden_columns.contains(place));
    Sheet { name: table.name.clone(), hidden: hidden.map(|(index, _)| index).collect(), columns, lines }
}

fn text(paper: &Paper) -> Sheet {
    let texts = paper.blocks.iter().filter_map(|block| match block {
        Block::Text(text) => Some(text.lines()),
        Block::Table(_) => None,
    });
    let line =
        |(number, text): (u32, &str)| Line { number, cells: vec![text.trim().to_owned()], ..Line::default() };
    let lines = (1..).zip(texts.flatten().filter(|line| !line.trim().is_empty())).map(line).collect();
    Sheet { columns: vec![0], lines, ..Sheet::default() }
}

impl Sheet {
    /// «B7».
    pub fn place(&self, column: usize, number: u32) -> String {
        format!("{}{number}", self.letters(column))
    }

    /// «B».
    pub fn letters(&self, column: usize) -> String {
        let mut place = self.columns.get(column).copied().unwrap_or(column as u32);
        let mut letters = Vec::new();
        loop {
            letters.push(char::from(b'A' + (place % 26) as u8));
            match (place / 26).checked_sub(1) {
                Some(next) => place = next,
                None => break,
            }
        }
        letters.iter().rev().collect()
    }
}

impl Line {
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// How many cells are written in.
    pub fn written(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }

    /// The text over each column: that of a wide cell over all of its columns.
    pub fn spread(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = self.cells.iter().map(|cell| cell.trim()).collect();
        for (from, count) in &self.wide {
            let (from, count) = (*from as usize, *count as usize);
            let text = self.cell(from);
            for column in from..(from + count).min(texts.len()) {
                texts[column] = text;
            }
        }
        texts
    }
}
