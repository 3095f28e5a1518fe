//! Papers of one person: consents, agreements and statements, letters of thanks.

mod mentor_consent;

use crate::document::Document;
use crate::writing::{Facts, Kind, Placeholder, Wording};

pub(super) fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    match kind {
        Kind::MentorConsent => mentor_consent::compose(facts, wording),
        _ => Document::new(kind.label()),
    }
}

pub(super) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::MentorConsent => include_str!("../../../../../../assets/documents/mentor_consent.txt"),
        _ => "",
    }
}

pub(super) fn placeholders(_kind: Kind) -> &'static [Placeholder] {
    &[]
}
