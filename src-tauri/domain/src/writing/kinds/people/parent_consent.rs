//! A lawful representative's consent to a child's taking part, as a mentee or as a mentor.

use super::values::values;
use super::{identity, paragraphs, who};
use crate::document::{Part, check_box, para, title};
use crate::vocabulary::Role;
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let child = facts.person.clone().unwrap_or_default();
    let parent = who::representative(&child);
    let values = values(facts, &parent);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &parent));
    part.add(title(1, wording.line("title", &values)).below(14.0));
    part.blocks.extend(identity::parent(&child, &parent));
    part.blocks.extend(identity::child(&child));
    let with = if who::role(facts) == Some(Role::Mentor) { "mentor" } else { "mentee" };
    paragraphs(&mut part, wording, "text", &values);
    paragraphs(&mut part, wording, with, &values);
    for place in wording.lines("places", &values) {
        part.add(para(check_box(false).then("\u{a0}").then(place)));
    }
    paragraphs(&mut part, wording, "rights", &values);
    part.add(para(sheet::day(facts.day)).left().above(21.0).keep());
    part.add(sheet::signed_by([("Законный представитель", &parent)]).above(14.0));
    part
}
