//! «Аналитическая справка» of a district (DOMAIN §7): figures and names out of the schools' returns,
//! the analysis by hand. What no return has said is left to be filled in.

mod by_school;
mod tables;
mod values;

use super::super::{body, marks};
use super::figures;
use crate::document::{Block, Part, para};
use crate::writing::{Facts, Person, Values, Wording, sheet};

pub use values::{PLACEHOLDERS, values};

pub fn district_note(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let answers = values::answers(facts);
    let piece = |code| body::answered(marks::lines(wording, code, values), &answers);
    let mut part = Part::new();
    part.blocks.extend(body::titles(wording.lines("title", values)));
    part.blocks.extend(piece("about"));
    part.blocks.extend(piece("acts"));
    part.blocks.extend(piece("participants"));
    part.add(gap());
    part.add(facts.district.as_ref().map_or_else(|| figures::by_form(&facts.pairs), tables::forms));
    part.blocks.extend(body::note(wording.lines("forms", values), 6.0));
    part.blocks.extend(piece("programmes"));
    part.blocks.extend(piece("roadmap"));
    part.blocks.extend(piece("monitoring"));
    part.add(gap());
    part.add(tables::indicators(facts));
    part.blocks.extend(piece("quality"));
    part.blocks.extend(piece("practices"));
    part.blocks.extend(piece("problems"));
    part.blocks.extend(piece("conclusions"));
    let nobody = Person::default();
    let person = facts.curator.as_ref().unwrap_or(&nobody);
    part.add(para(sheet::day(facts.day)).left().above(21.0));
    let role = sheet::capital(&sheet::post(person, "муниципальный координатор"));
    part.add(sheet::signed_by([(role.as_str(), person)]).above(7.0));
    let [people, work] = ["people", "work"].map(|code| wording.lines(code, values));
    vec![part, by_school::people(facts, people), by_school::work(facts, work)]
}

/// Free space between running text and a table.
fn gap() -> Block {
    para("").size(6.0).into()
}
