//! Questionnaires of the first stage of monitoring and the curator's sheet (DOMAIN §4), to be filled
//! by hand. What is printed is what is entered afterwards: the questions are those of `survey`.

mod curator_sheet;
mod question;

pub use curator_sheet::curator_sheet;

use super::{body, marks};
use crate::document::{Block, Part, Text, fill, fills, para, title};
use crate::survey::{Fields, builtin};
use crate::writing::{Facts, Values, Wording};

/// Until one is chosen, the first that came with the program shows what it will look like.
pub fn questionnaire(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let usual = || builtin::all().first().map(|one| one.fields.clone());
    let survey: Fields = facts.survey.clone().or_else(usual).unwrap_or_default();
    let words = |code| wording.lines(code, values);
    let mut part = Part::new();
    part.add(title(1, survey.title.as_str()).below(14.0));
    part.blocks.extend(words("fields").into_iter().map(field));
    let note = survey.note.lines().map(str::trim).filter(|line| !line.is_empty());
    part.blocks.extend(body::note(note.map(Text::from).collect(), 10.0));
    part.blocks.extend(question::blocks(&survey.questions));
    part.blocks.extend(words("thanks").into_iter().map(|line| para(line).center().above(7.0).into()));
    vec![part]
}

/// A blank over the line; «Форма наставничества | Дата» are two side by side.
fn field(line: Text) -> Block {
    let (first, second) = marks::halves(line);
    let blanks = [(first, 3.0), (second, 2.0)].into_iter().filter(|(label, _)| !label.is_empty());
    fills(blanks.map(|(label, share)| fill(label + ": ", "").share(share)))
}
