//! A mentor gives mentoring up. An employee need not say why or warn ahead (ст. 351.8 ТК РФ).

use super::values::values;
use super::{heading, paragraphs, signed, who};
use crate::document::Part;
use crate::vocabulary::{PersonKind, Role};
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &person));
    part.add(heading(wording, "title", &values));
    let employed = !who::outside(&person) && person.fields.kind != Some(PersonKind::Pupil);
    let instructed = employed && !who::of_pupils(facts) && who::role(facts) != Some(Role::Mentee);
    paragraphs(&mut part, wording, if instructed { "text" } else { "other" }, &values);
    if !facts.change.reason.is_empty() {
        paragraphs(&mut part, wording, "reason", &values);
    }
    part.add(signed(facts, &person));
    part
}
