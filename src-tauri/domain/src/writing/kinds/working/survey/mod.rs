//! Questionnaires of the first stage of monitoring and the curator's sheet (DOMAIN §4): blank, to
//! be filled by hand. The questions are words, the answers are said by marks: see `marks`.

mod curator_sheet;
mod question;

pub use curator_sheet::curator_sheet;

use super::{body, marks};
use crate::document::{Block, Part, Text, fill, fills, para};
use crate::writing::{Values, Wording};

pub fn questionnaire(wording: &Wording, values: &Values) -> Vec<Part> {
    let words = |code| wording.lines(code, values);
    let mut part = Part::new();
    part.blocks.extend(body::titles(words("title")));
    part.blocks.extend(words("fields").into_iter().map(field));
    part.blocks.extend(body::note(words("note"), 10.0));
    part.blocks.extend(question::blocks(marks::lines(wording, "questions", values)));
    part.blocks.extend(words("thanks").into_iter().map(|line| para(line).center().above(7.0).into()));
    vec![part]
}

/// A blank over the line; «Форма наставничества | Дата» are two side by side.
fn field(line: Text) -> Block {
    let (first, second) = marks::halves(line);
    let blanks = [(first, 3.0), (second, 2.0)].into_iter().filter(|(label, _)| !label.is_empty());
    fills(blanks.map(|(label, share)| fill(label + ": ", "").share(share)))
}
