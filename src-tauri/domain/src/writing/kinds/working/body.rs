//! Lines of words with their marks into blocks of a report or a form.

use super::marks::{self, Mark};
use crate::document::{Block, Text, lines, para, point, title};

/// Free space between ruled lines and the next question, in points.
const AFTER_LINES: f64 = 6.0;

/// Sections are numbered; answers follow their questions.
pub fn blocks(words: Vec<(Text, Mark)>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (line, mark) in words {
        let above = if matches!(blocks.last(), Some(Block::Lines(_))) { AFTER_LINES } else { 0.0 };
        if mark == Mark::Section {
            blocks.push(point(line).title().into());
            continue;
        }
        let question = para(line).above(above);
        match mark {
            Mark::Lines(count) => blocks.extend([question.keep().into(), lines(count)]),
            Mark::Scale(from, to) => {
                blocks.extend([question.keep().into(), para(marks::scale(from, to)).into()]);
            }
            Mark::Choices(all) => {
                blocks.push(question.keep().into());
                blocks.extend(marks::choices(&all).into_iter().map(|choice| para(choice).into()));
            }
            Mark::Section | Mark::None => blocks.push(question.into()),
        }
    }
    blocks
}

/// The title of a paper, the first line being its kind; the others standing under it.
pub fn titles(words: Vec<Text>) -> Vec<Block> {
    let level = |index| if index == 0 { 1 } else { 2 };
    let last = words.len().saturating_sub(1);
    let made = words.into_iter().enumerate().map(|(index, line)| {
        let heading = title(level(index), line);
        if index == last { heading.below(14.0) } else { heading.below(0.0) }
    });
    made.map(Block::from).collect()
}

/// What is known, or a label and ruled lines to write it by hand.
pub fn known_or_lines(label: &str, known: &str, count: u16) -> Vec<Block> {
    let known: Vec<&str> = known.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    match known.as_slice() {
        [] => vec![para(label).keep().into(), lines(count)],
        known => known.iter().map(|line| para(*line).into()).collect(),
    }
}

/// A few lines set off from what stands above them, so many points away.
pub fn note(words: Vec<Text>, above: f64) -> impl Iterator<Item = Block> {
    let above = move |index| if index == 0 { above } else { 0.0 };
    words.into_iter().enumerate().map(move |(index, line)| para(line).above(above(index)).into())
}
