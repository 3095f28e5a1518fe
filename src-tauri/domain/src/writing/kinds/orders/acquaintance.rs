//! Who reads an order and signs that they did.

use std::collections::BTreeSet;

use super::people;
use crate::document::Part;
use crate::grammar::Case;
use crate::writing::{Facts, Pair, Person, sheet};

/// Rows that a sheet has at least, so that others can be added by hand.
const ROWS: usize = 5;

/// These people and then the curator, each once, none of them a pupil or a student.
pub fn sheet_of<'a>(facts: &'a Facts, people: impl IntoIterator<Item = &'a Person>) -> Part {
    let mut seen = BTreeSet::new();
    let mut all: Vec<&Person> = people.into_iter().chain(&facts.curator).collect();
    all.retain(|person| people::works(person) && seen.insert(key(person)));
    let blank = Person::default();
    all.resize(all.len().max(ROWS), &blank);
    sheet::acquaintance(facts, all)
}

/// The members of these pairs.
pub fn members(pairs: &[Pair]) -> impl Iterator<Item = &Person> {
    pairs.iter().flat_map(|pair| pair.mentors.iter().chain(&pair.mentees)).map(|member| &member.person)
}

fn key(person: &Person) -> String {
    if person.id.is_empty() { people::full(person, Case::Nominative) } else { person.id.clone() }
}
