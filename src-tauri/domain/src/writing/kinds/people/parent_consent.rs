//! A lawful representative's consent to a child's taking part, as a mentee or as a mentor.

use super::values::values;
use super::{boxes, heading, identity, paragraphs, signed, who};
use crate::document::{Part, para};
use crate::vocabulary::Role;
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let child = facts.person.clone().unwrap_or_default();
    let parent = who::representative(&child);
    let values = values(facts, &parent);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &parent));
    part.add(heading(wording, "title", &values));
    part.blocks.extend(identity::parent(&child, &parent));
    part.add(identity::contacts(&child.fields.representative_phone, ""));
    part.blocks.extend(identity::child(&child));
    part.add(para("").flush());
    let with = if who::role(facts) == Some(Role::Mentor) { "mentor" } else { "mentee" };
    paragraphs(&mut part, wording, "text", &values);
    paragraphs(&mut part, wording, with, &values);
    paragraphs(&mut part, wording, "places_title", &values);
    boxes(&mut part, wording.lines("places", &values));
    paragraphs(&mut part, wording, "rights", &values);
    part.add(signed(facts, &parent));
    part
}
