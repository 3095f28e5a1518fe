//! Orders (приказы) with their appendices and sheets of acquaintance.

use crate::document::Document;
use crate::writing::{Facts, Kind, Placeholder, Wording};

pub(super) fn compose(kind: Kind, _facts: &Facts, _wording: &Wording) -> Document {
    Document::new(kind.label())
}

pub(super) fn words(_kind: Kind) -> &'static str {
    ""
}

pub(super) fn placeholders(_kind: Kind) -> &'static [Placeholder] {
    &[]
}
