//! Questions with room for their answers: those that are answered by a mark or in a few words
//! stand together in a table, others have ruled lines under them.

use super::super::cells;
use super::super::marks;
use crate::document::{Block, Cell, Row, Table, Text, cell, lines, para, table, text};
use crate::survey::{Kind, Question, TOP};

/// № | Вопрос | Ответ.
const COLUMNS: [f64; 3] = [11.0, 91.0, 68.0];
/// Height of a short answer in words, in mm.
const SHORT: f64 = 9.0;

pub fn blocks(questions: &[Question]) -> Vec<Block> {
    let mut made = Made::default();
    for question in questions {
        let line = text(question.text.as_str());
        match question.kind {
            Kind::Scale => made.closed(line, cell(marks::scale(1, TOP as u8)).center().middle()),
            Kind::YesNo => made.closed(line, answers(&[question.label(1), question.label(0)])),
            Kind::Options => made.closed(line, answers(&question.options)),
            Kind::Text if question.lines == 1 => made.short(line),
            Kind::Text => made.open(line, question.lines.into()),
        }
    }
    made.finish()
}

/// The choices in a cell, one line or several.
fn answers(all: &[String]) -> Cell {
    Cell { paragraphs: marks::choices(all, None), ..Cell::default() }.middle()
}

#[derive(Default)]
struct Made {
    blocks: Vec<Block>,
    /// Questions that are waiting for their table.
    rows: Vec<Row>,
    count: usize,
}

impl Made {
    fn closed(&mut self, question: Text, answer: Cell) {
        self.rows.push([cells::number(self.count), cell(question), answer].into());
        self.count += 1;
    }

    /// One line of words has room in the table too.
    fn short(&mut self, question: Text) {
        self.closed(question, cell(""));
        if let Some(row) = self.rows.last_mut() {
            row.height = SHORT;
        }
    }

    fn open(&mut self, question: Text, count: u16) {
        self.count += 1;
        let number = format!("{}.\u{a0}", self.count);
        self.block(para(text(number) + question).left().above(8.0).keep());
        self.blocks.push(lines(count));
    }

    fn block(&mut self, block: impl Into<Block>) {
        self.flush();
        self.blocks.push(block.into());
    }

    fn flush(&mut self) {
        if !self.rows.is_empty() {
            // A little air between what stands before the table and its head.
            self.blocks.push(para("").size(6.0).into());
            let rows = std::mem::take(&mut self.rows);
            let made: Table = table(COLUMNS).head(["№", "Вопрос", "Ответ"]).rows(rows);
            self.blocks.push(made.into());
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}
