//! A mentee's own consent: of an employee, or of a pupil or student, who has a parent's beside it
//! while a child.

use super::values::values;
use super::{paragraphs, who};
use crate::document::{Part, para, title};
use crate::vocabulary::PersonKind;
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &person));
    part.add(title(1, wording.line("title", &values)).below(14.0));
    let learns = matches!(person.fields.kind, Some(PersonKind::Pupil | PersonKind::Student));
    paragraphs(&mut part, wording, if learns { "pupil" } else { "text" }, &values);
    if who::minor(facts) {
        paragraphs(&mut part, wording, "minor", &values);
    }
    let role = sheet::agreed(who::sex(&person), "Наставляемый", "Наставляемая");
    part.add(para(sheet::day(facts.day)).left().above(28.0).keep());
    part.add(sheet::signed_by([(role.as_str(), &person)]).above(14.0));
    part
}
