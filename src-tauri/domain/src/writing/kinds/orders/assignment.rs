//! Orders that make pairs and groups: of employees (ст. 351.8 ТК РФ), and of pupils with whoever
//! mentors them. One pair is said in words, several stand in an appendix.

use super::{acquaintance, frame, pairs_table, people, values};
use crate::document::Document;
use crate::vocabulary::PersonKind;
use crate::writing::{Facts, Kind, Member, Wording};

pub fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    let single = matches!(facts.pairs.as_slice(), [pair] if values::one_to_one(pair));
    let (heading, first) = if single { ("heading_one", "pair") } else { ("heading", "pairs") };
    let mut pieces = vec![first];
    if kind == Kind::PairsOrder {
        pieces.extend(["duties", "curator"]);
        pieces.extend(values::paid(facts).then_some("payment"));
    } else {
        let mentors = || facts.pairs.iter().flat_map(|pair| &pair.mentors);
        pieces.extend(mentors().any(employed).then_some("employees"));
        pieces.extend(mentors().any(foreign).then_some("partners"));
        pieces.extend(["duties", "curator"]);
    }
    pieces.push("control");
    let mut document =
        Document::new(kind.label()).part(frame::order(kind, facts, wording, [heading, "preamble"], &pieces));
    if !single {
        document = document.part(pairs_table::appendix(kind, facts, wording));
    }
    document.part(acquaintance::sheet_of(facts, acquaintance::members(&facts.pairs)))
}

/// A member from the school's own staff.
fn employed(member: &Member) -> bool {
    people::works(&member.person) && !foreign(member)
}

/// Somebody from a partner.
pub fn foreign(member: &Member) -> bool {
    member.person.fields.kind == Some(PersonKind::Partner)
        || people::works(&member.person) && !member.person.organization.is_empty()
}
