//! Orders about one pair or group that works already: it ends, its mentor changes, it goes on longer.

use super::{acquaintance, frame, values};
use crate::document::Document;
use crate::writing::{Facts, Kind, Wording};

pub fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    let pair = facts.pairs.first();
    let mut pieces = vec![if pair.is_none_or(values::one_to_one) { "pair" } else { "group" }];
    pieces.extend((kind != Kind::StopOrder).then_some("programme"));
    pieces.extend(values::paid(facts).then_some("payment"));
    let work = pair.is_none_or(values::of_employees);
    pieces.push("curator");
    pieces.extend((!work).then_some("pupils"));
    pieces.push("control");
    let preamble = if work { "preamble" } else { "preamble_pupils" };
    let people = acquaintance::members(pair.map(std::slice::from_ref).unwrap_or_default());
    let replacement = facts.change.replacement.iter().filter(|_| kind == Kind::ReplaceOrder);
    Document::new(kind.label())
        .part(frame::order(kind, facts, wording, ["heading", preamble], &pieces))
        .part(acquaintance::sheet_of(facts, people.chain(replacement)))
}
