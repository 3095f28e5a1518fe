//! Consents to the use of personal data, each a paper of its own with one purpose: the frame of
//! all three, and the two of them that are text only. A representative signs for a child.

use super::values::values;
use super::{heading, identity, signed, who};
use crate::document::{Part, Text, para, point};
use crate::vocabulary::PersonKind;
use crate::writing::{Facts, Person, Values, Wording};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let (mut part, signs, values) = open(facts, wording, false);
    for code in ["purpose", of_whom(facts), "terms"] {
        points(&mut part, wording.lines(code, &values));
    }
    part.add(signed(facts, &signs));
    part
}

/// The title, who consents and for whom, the first words. Contacts stand only in the consent to
/// publication, which must have them.
pub fn open(facts: &Facts, wording: &Wording, contacts: bool) -> (Part, Person, Values) {
    let person = facts.person.clone().unwrap_or_default();
    let minor = who::minor(facts);
    let signs = if minor { who::representative(&person) } else { person.clone() };
    let values = values(facts, &signs);
    let mut part = Part::new().with(heading(wording, "title", &values));
    let fields = &person.fields;
    if minor {
        part.blocks.extend(identity::parent(&person, &signs));
        part.blocks.extend(identity::child(&person));
        part.blocks.extend(identity::child_papers(&person));
    } else {
        part.blocks.extend(identity::oneself(&person));
    }
    if contacts {
        let phone = if minor { &fields.representative_phone } else { &fields.phone };
        part.add(identity::contacts(phone, if minor { "" } else { &fields.email }));
    }
    for line in wording.lines("text", &values) {
        part.add(para(line).flush().above(7.0));
    }
    (part, signs, values)
}

/// The piece with the data: what is kept about those who learn is not what is kept about employees.
pub fn of_whom(facts: &Facts) -> &'static str {
    let kind = facts.person.as_ref().and_then(|person| person.fields.kind);
    if matches!(kind, Some(PersonKind::Pupil | PersonKind::Student)) { "data_pupil" } else { "data" }
}

pub fn points(part: &mut Part, lines: Vec<Text>) {
    part.blocks.extend(lines.into_iter().map(|line| point(line).into()));
}
