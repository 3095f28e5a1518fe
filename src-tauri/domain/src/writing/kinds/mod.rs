//! The kinds one by one, in three rooms: orders; papers of people; working papers.

mod orders;
mod people;
mod working;

use super::{Facts, Family, Kind, Placeholder, Wording};
use crate::document::Document;

pub(super) fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    match kind.family() {
        Family::Orders => orders::compose(kind, facts, wording),
        Family::Consents | Family::Agreements | Family::Awards => people::compose(kind, facts, wording),
        Family::Work | Family::Reports | Family::Surveys | Family::Registers => {
            working::compose(kind, facts, wording)
        }
    }
}

/// The words that came with the program: a file of `assets/documents`.
pub(super) fn words(kind: Kind) -> &'static str {
    match kind.family() {
        Family::Orders => orders::words(kind),
        Family::Consents | Family::Agreements | Family::Awards => people::words(kind),
        Family::Work | Family::Reports | Family::Surveys | Family::Registers => working::words(kind),
    }
}

/// The placeholders of a kind besides those that every kind knows.
pub(super) fn placeholders(kind: Kind) -> &'static [Placeholder] {
    match kind.family() {
        Family::Orders => orders::placeholders(kind),
        Family::Consents | Family::Agreements | Family::Awards => people::placeholders(kind),
        Family::Work | Family::Reports | Family::Surveys | Family::Registers => working::placeholders(kind),
    }
}
