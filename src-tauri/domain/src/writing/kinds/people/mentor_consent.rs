//! «Заявление (согласие)» of a mentor. A colleague's mentor works with written consent on the
//! employer's instruction (ст. 351.8 ТК РФ); a pupils' mentor and somebody from outside stand on
//! other ground and have words of their own.

use super::values::values;
use super::{heading, paragraphs, signed, who};
use crate::document::Part;
use crate::vocabulary::PersonKind;
use crate::writing::{Facts, Person, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &person));
    part.add(heading(wording, "title", &values));
    paragraphs(&mut part, wording, words(facts, &person), &values);
    if who::minor(facts) {
        paragraphs(&mut part, wording, "minor", &values);
    }
    part.add(signed(facts, &person));
    part
}

/// The piece that fits the mentor and the mentees.
fn words(facts: &Facts, person: &Person) -> &'static str {
    match person.fields.kind {
        Some(PersonKind::Pupil) => "pupil",
        _ if who::outside(person) => "outside",
        _ if who::of_pupils(facts) => "of_pupils",
        _ => "text",
    }
}
