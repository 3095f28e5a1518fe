//! Which tables of a document are the roadmap, and what stands around them.

use super::fields::Columns;
use super::grid::{Grid, Line};
use super::heading::{self, Heading};
use super::{ColumnRole, roles, wording};
use crate::paper::numbering::Number;
use crate::paper::{Block, Paper, Table, lines};
use crate::roadmap::draft::{Leftover, Why};

/// A text between two pieces of a table that may be a section's heading, in characters.
const HEADING: usize = 300;

/// The roadmap's table out of its pieces, and the rest of the document.
pub struct Document {
    pub columns: Columns,
    pub parts: Vec<Part>,
    /// In the order of the document.
    pub leftovers: Vec<Leftover>,
    /// Of the sheet; empty where it has none of its own.
    pub name: String,
}

pub enum Part {
    Line(Line),
    /// A paragraph between two pieces of the table.
    Paragraph(String),
}

struct Candidate {
    grid: Grid,
    heading: Option<Heading>,
    columns: Columns,
}

pub fn choose(paper: &Paper) -> Option<Document> {
    let candidates: Vec<Option<Candidate>> = paper.blocks.iter().map(candidate).collect();
    let best = candidates.iter().flatten().rev().max_by_key(|candidate| candidate.score())?;
    let mut document = Document {
        columns: best.columns.clone(),
        parts: Vec::new(),
        leftovers: Vec::new(),
        name: String::new(),
    };
    let last = candidates.iter().rposition(|other| other.as_ref().is_some_and(|other| other.is_like(best)));
    let mut waiting: Vec<String> = Vec::new();
    let mut begun = false;
    for (at, (block, candidate)) in paper.blocks.iter().zip(&candidates).enumerate() {
        let ours = candidate.as_ref().filter(|other| {
            let gap: usize = waiting.iter().map(|text| text.chars().count()).sum();
            std::ptr::eq(*other, best)
                || other.is_like(best)
                || begun && gap <= HEADING && other.goes_on(best)
        });
        match (block, ours) {
            (Block::Text(text), _) => waiting.push(text.clone()),
            (Block::Table(table), Some(piece)) => {
                document.gap(&mut waiting, begun);
                document.add(table, piece);
                begun = true;
            }
            (Block::Table(_), None) => {
                let why = if begun && last.is_none_or(|last| at > last) { Why::After } else { Why::Before };
                document.leave(std::mem::take(&mut waiting), why);
                let lines = candidate.iter().flat_map(|other| &other.grid.lines).map(Line::verbatim);
                document.leave([lines.collect::<Vec<_>>().join("\n")], Why::Table);
            }
        }
    }
    document.leave(waiting, Why::After);
    Some(document)
}

fn candidate(block: &Block) -> Option<Candidate> {
    let Block::Table(table) = block else { return None };
    let grid = Grid::new(table);
    if grid.width == 0 {
        return None;
    }
    let heading = heading::find(&grid);
    let titles = heading.as_ref().map_or(vec![String::new(); grid.width], |heading| heading.titles.clone());
    let below = heading.as_ref().map_or(0, |heading| heading.lines.end);
    let body = Grid { width: grid.width, lines: grid.lines[below..].to_vec() };
    let roles = roles::assign(&titles, &body);
    Some(Candidate { grid, heading, columns: Columns { titles, roles } })
}

impl Candidate {
    /// How much like a roadmap it is.
    fn score(&self) -> usize {
        let has = |role| self.columns.roles.contains(&role) as usize;
        let named = self.heading.is_some() as usize * has(ColumnRole::Title);
        let deadline = has(ColumnRole::Deadline);
        named * 1000 + deadline * 1000 + has(ColumnRole::Responsible) * 200 + self.grid.lines.len()
    }

    /// A table of the same columns, with a heading of its own.
    fn is_like(&self, best: &Candidate) -> bool {
        let titles = |other: &Candidate| {
            other
                .columns
                .titles
                .iter()
                .map(|title| wording::squeeze(&title.to_lowercase()))
                .collect::<Vec<_>>()
        };
        self.heading.is_some() && titles(self) == titles(best)
    }

    /// A piece of the same table on a further page.
    fn goes_on(&self, best: &Candidate) -> bool {
        let alike = |line: &Line| {
            best.columns.roles.iter().enumerate().any(|(at, role)| match role {
                ColumnRole::Number => Number::parse(line.text(at)).is_some(),
                ColumnRole::Deadline => super::clear(line.text(at)),
                ColumnRole::Title => wording::begins_small(line.text(at)),
                _ => false,
            })
        };
        // Names of columns that no roadmap has: another table.
        let number = best.columns.roles.iter().position(|role| *role == ColumnRole::Number);
        let foreign = self.grid.lines.first().is_some_and(|line| {
            let text = number.map_or("", |at| line.text(at));
            line.filled().len() > 1 && !text.is_empty() && Number::parse(text).is_none()
        });
        let like = self.grid.width == best.grid.width && self.grid.lines.iter().any(alike);
        self.heading.is_none() && like && !foreign
    }
}

impl Document {
    fn leave(&mut self, texts: impl IntoIterator<Item = String>, why: Why) {
        let kept = texts.into_iter().filter(|text| !text.is_empty());
        self.leftovers.extend(kept.map(|text| Leftover { text, why }));
    }

    /// What stands before a piece: between two of them the last short paragraph is a heading.
    fn gap(&mut self, waiting: &mut Vec<String>, begun: bool) {
        let heading = |text: &mut String| text.chars().count() <= HEADING && !is_page_number(text);
        let section = if begun { waiting.pop_if(heading) } else { None };
        self.leave(std::mem::take(waiting), Why::Before);
        self.parts.extend(section.map(|text| Part::Paragraph(wording::squeeze(&text))));
    }

    fn add(&mut self, table: &Table, piece: &Candidate) {
        let ours = ["лист", "sheet", "таблица", "table"];
        let own = !ours.iter().any(|word| table.name.to_lowercase().starts_with(word));
        if self.name.is_empty() && own {
            self.name = table.name.trim().to_owned();
        }
        let titles = &self.columns.titles;
        let mut numbered = false;
        let mut parts = Vec::new();
        let mut left = Vec::new();
        for (at, line) in piece.grid.lines.iter().enumerate() {
            let heading = piece.heading.as_ref().map_or(0..0, |heading| heading.lines.clone());
            let why = if at < heading.start {
                Some(if is_columns(line) { Why::Columns } else { Why::Before })
            } else if heading.contains(&at) || line.filled().len() > 1 && is_again(line, titles) {
                Some(Why::Heading)
            } else if !numbered && is_columns(line) {
                numbered = true;
                Some(Why::Columns)
            } else {
                None
            };
            match why {
                Some(why) => left.push((line.verbatim(), why)),
                None if line.slots.iter().all(|slot| slot.text.is_empty() && !slot.continued) => {}
                None => parts.push(Part::Line(line.clone())),
            }
        }
        for (text, why) in left {
            self.leave([text], why);
        }
        self.parts.extend(parts);
    }
}

/// «12», «– 12 –», «стр. 12».
fn is_page_number(text: &str) -> bool {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "-–—.стр".contains(c));
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// The heading once more, on a further page.
fn is_again(line: &Line, titles: &[String]) -> bool {
    let fold = |text: &str| crate::letters::fold(text);
    line.filled().iter().all(|at| fold(line.text(*at)) == fold(&titles[*at]))
}

/// The numbers of the columns: «1 2 3 4 5».
fn is_columns(line: &Line) -> bool {
    let numbers: Vec<u16> = line
        .filled()
        .iter()
        .filter_map(|at| Number::parse(line.text(*at)).and_then(|number| <[u16; 1]>::try_from(number.0).ok()))
        .map(|[number]| number)
        .collect();
    numbers.len() > 2
        && numbers.len() == line.filled().len()
        && numbers.iter().enumerate().all(|(at, number)| usize::from(*number) == at + 1)
        && lines(&line.verbatim()).count() == 1
}
