//! Consents to the use of personal data, each a paper of its own with one purpose: the frame of
//! all three, and the two of them that are text only. A representative signs for a child.

use super::values::values;
use super::{identity, who};
use crate::document::{Part, Text, para, point, title};
use crate::vocabulary::PersonKind;
use crate::writing::{Facts, Person, Values, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let (mut part, signs, values) = open(facts, wording);
    points(&mut part, wording.lines("purpose", &values));
    let of_pupils = facts
        .person
        .as_ref()
        .is_some_and(|person| matches!(person.fields.kind, Some(PersonKind::Pupil | PersonKind::Student)));
    points(&mut part, wording.lines(if of_pupils { "data_pupil" } else { "data" }, &values));
    points(&mut part, wording.lines("terms", &values));
    close(&mut part, facts, &signs);
    part
}

/// The title, who consents, and the first words.
pub fn open(facts: &Facts, wording: &Wording) -> (Part, Person, Values) {
    let person = facts.person.clone().unwrap_or_default();
    let signs = if who::minor(facts) { who::representative(&person) } else { person.clone() };
    let values = values(facts, &signs);
    let mut part = Part::new();
    for line in wording.lines("title", &values) {
        part.add(title(1, line).below(0.0));
    }
    if who::minor(facts) {
        part.blocks.extend(identity::parent(&person, &signs));
        part.blocks.extend(identity::child(&person));
        part.blocks.extend(identity::child_papers(&person));
    } else {
        part.blocks.extend(identity::oneself(&person));
    }
    for line in wording.lines("text", &values) {
        part.add(para(line).flush().above(7.0));
    }
    (part, signs, values)
}

pub fn points(part: &mut Part, lines: Vec<Text>) {
    part.blocks.extend(lines.into_iter().map(|line| point(line).into()));
}

/// The date and the signature.
pub fn close(part: &mut Part, facts: &Facts, signs: &Person) {
    let role = if who::minor(facts) {
        "Законный представитель"
    } else {
        "Субъект персональных данных"
    };
    part.add(para(sheet::day(facts.day)).left().above(21.0).keep());
    part.add(sheet::signed_by([(role, signs)]).above(14.0));
}
