//! A mentee's own consent: of an employee, or of a pupil or student, who has a parent's beside it
//! while a child.

use super::values::values;
use super::{heading, paragraphs, signed, who};
use crate::document::Part;
use crate::vocabulary::PersonKind;
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &person));
    part.add(heading(wording, "title", &values));
    let learns = matches!(person.fields.kind, Some(PersonKind::Pupil | PersonKind::Student));
    paragraphs(&mut part, wording, if learns { "pupil" } else { "text" }, &values);
    if who::minor(facts) {
        paragraphs(&mut part, wording, "minor", &values);
    }
    part.add(signed(facts, &person));
    part
}
