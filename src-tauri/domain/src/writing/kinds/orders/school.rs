//! Orders about the school as a whole: the introduction of mentoring, the curator.

use super::{acquaintance, frame};
use crate::document::Document;
use crate::writing::{Facts, Kind, Wording};

pub fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    let pieces: &[&str] = match kind {
        Kind::Introduction => {
            &["start", "grounds", "dates", "responsible", "monitoring", "results", "control"]
        }
        _ => &["appoint", "duties", "data", "help", "control"],
    };
    Document::new(kind.label())
        .part(frame::order(kind, facts, wording, ["heading", "preamble"], pieces))
        .part(acquaintance::sheet_of(facts, []))
}
