//! Lines of words with their marks into blocks of a report or a form.

use super::marks::{self, Mark};
use crate::document::{Block, Heading, Text, lines, para, point, title};

/// Sections are numbered; answers follow their questions.
pub fn blocks(words: Vec<(Text, Mark)>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (line, mark) in words {
        match mark {
            Mark::None => blocks.push(para(line).into()),
            Mark::Section => blocks.push(point(line).title().into()),
            Mark::Lines(count) => blocks.extend([para(line).keep().into(), lines(count)]),
            Mark::Scale(from, to) => {
                blocks.extend([para(line).keep().into(), para(marks::scale(from, to)).into()]);
            }
            Mark::Choices(all) => {
                blocks.push(para(line).keep().into());
                blocks.extend(marks::choices(&all).into_iter().map(|choice| para(choice).into()));
            }
        }
    }
    blocks
}

/// The title of a paper, the first line being its kind; the others standing under it.
pub fn titles(words: Vec<Text>) -> Vec<Block> {
    let level = |index| if index == 0 { 1 } else { 2 };
    let tight = |heading: Heading| heading.below(0.0);
    let last = words.len().saturating_sub(1);
    let made = words.into_iter().enumerate().map(|(index, line)| {
        let heading = title(level(index), line);
        if index == last { heading.below(14.0) } else { tight(heading) }
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
