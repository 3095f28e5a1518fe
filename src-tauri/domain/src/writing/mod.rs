//! What a mentoring year writes: which kinds of documents there are, in what words, out of which
//! facts. A kind composes a `document::Document`; nobody here knows what becomes of it.
//!
//! The words stand in `assets/documents`, a file a kind, and a school may have its own instead:
//! see `wording`. What is not known is left as a blank to be filled by hand.

mod facts;
mod fields;
mod kind;
mod kinds;
pub mod sheet;
mod wording;
mod work;
mod year;

pub use crate::organization::Fields as Organization;
pub use facts::{Agreement, Change, Facts, Member, Pair, Person, Reference, Roadmap, RoadmapLine, Settings};
pub use fields::{Fields, Status, check};
pub use kind::{Family, Kind, Subject};
pub use wording::{Own, Piece, Placeholder, Values, Wording, placeholders};
pub use work::{Item, Meeting, Programme, Section};
pub use year::{Averages, Indicator, Measure, Practice, Programmes, Year};

use crate::document::Document;

/// The placeholders that the words of a kind may use.
pub fn known(kind: Kind) -> Vec<Placeholder> {
    sheet::COMMON.iter().chain(kinds::placeholders(kind)).copied().collect()
}

/// Composes the document; `own` are the school's words where it has any.
pub fn compose(kind: Kind, facts: &Facts, own: &[Own]) -> Document {
    let mut document = kinds::compose(kind, facts, &Wording::of(kind, own));
    document.author = facts.organization.short_name.clone();
    document.date = facts.day;
    document.page = facts.settings.page.clone();
    document
}
