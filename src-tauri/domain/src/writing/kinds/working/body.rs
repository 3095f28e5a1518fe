//! Lines of words with their marks into blocks of a report or a form.

use std::collections::BTreeMap;

use super::marks::{self, Mark};
use crate::document::{Block, Text, bullet, lines, para, point, text, title};

/// Free space between ruled lines and the next question, in points.
const AFTER_LINES: f64 = 6.0;

/// What the program knows of the answers, by the names of their marks.
pub type Answers = BTreeMap<&'static str, Answer>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The index of the choice.
    Choice(usize),
    Lines(Vec<String>),
}

/// Sections are numbered; answers follow their questions.
pub fn blocks(words: Vec<(Text, Mark)>) -> Vec<Block> {
    answered(words, &Answers::new())
}

/// The same with the answers that are known.
pub fn answered(words: Vec<(Text, Mark)>, answers: &Answers) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (line, mark) in words {
        let (answer, mark) = match mark {
            Mark::Named(name, mark) => (answers.get(name.as_str()), *mark),
            mark => (None, mark),
        };
        let above = if matches!(blocks.last(), Some(Block::Lines(_))) { AFTER_LINES } else { 0.0 };
        if mark == Mark::Section {
            blocks.push(point(line).title().into());
            continue;
        }
        let question = para(line).above(above);
        match (mark, answer) {
            (Mark::Lines(_), Some(Answer::Lines(known))) => {
                blocks.push(question.keep().into());
                blocks.extend(known.iter().map(bullet));
            }
            (Mark::Lines(count), _) => blocks.extend([question.keep().into(), lines(count)]),
            (Mark::Scale(from, to), _) => {
                blocks.extend([question.keep().into(), para(marks::scale(from, to)).into()]);
            }
            (Mark::Choices(all), answer) => {
                let known = match answer {
                    Some(Answer::Choice(index)) => Some(*index),
                    _ => None,
                };
                blocks.push(question.keep().into());
                blocks.extend(marks::choices(&all, known).into_iter().map(|choice| para(choice).into()));
            }
            (Mark::Section | Mark::Named(..) | Mark::None, _) => blocks.push(question.into()),
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

/// «Результат программы: …», a paragraph for each further line.
pub fn said(label: &str, words: &str) -> Vec<Block> {
    let lines = words.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate();
    let label = |index| if index == 0 { text(format!("{label}: ")).bold() } else { Text::default() };
    let above = |index| if index == 0 { AFTER_LINES } else { 0.0 };
    lines.map(|(index, line)| para(label(index) + line).above(above(index)).into()).collect()
}

/// A few lines set off from what stands above them, so many points away.
pub fn note(words: Vec<Text>, above: f64) -> impl Iterator<Item = Block> {
    let above = move |index| if index == 0 { above } else { 0.0 };
    words.into_iter().enumerate().map(move |(index, line)| para(line).above(above(index)).into())
}
