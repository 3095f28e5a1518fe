//! Orders (приказы) with their appendices and sheets of acquaintance.
//!
//! The words of an order are pieces of lines; a line is a point, and one that begins with a dash a
//! subpoint. Which pieces an order has depends on the facts: payments only where there are any.

mod acquaintance;
mod assignment;
mod change;
mod frame;
mod pairs_table;
mod people;
mod placeholders;
mod regulation;
mod school;
#[cfg(test)]
mod tests;
mod values;

use crate::document::Document;
use crate::writing::{Facts, Kind, Placeholder, Wording};

pub(super) fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    match kind {
        Kind::Regulation => regulation::compose(facts, wording),
        Kind::PairsOrder | Kind::PupilsOrder => assignment::compose(kind, facts, wording),
        Kind::StopOrder | Kind::ReplaceOrder | Kind::ExtendOrder => change::compose(kind, facts, wording),
        _ => school::compose(kind, facts, wording),
    }
}

pub(super) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Introduction => include_str!("../../../../../../assets/documents/introduction.txt"),
        Kind::Regulation => concat!(
            include_str!("../../../../../../assets/documents/regulation.txt"),
            include_str!("../../../../../../assets/documents/regulation_text.txt")
        ),
        Kind::CuratorOrder => include_str!("../../../../../../assets/documents/curator_order.txt"),
        Kind::PairsOrder => include_str!("../../../../../../assets/documents/pairs_order.txt"),
        Kind::PupilsOrder => include_str!("../../../../../../assets/documents/pupils_order.txt"),
        Kind::StopOrder => include_str!("../../../../../../assets/documents/stop_order.txt"),
        Kind::ReplaceOrder => include_str!("../../../../../../assets/documents/replace_order.txt"),
        Kind::ExtendOrder => include_str!("../../../../../../assets/documents/extend_order.txt"),
        _ => "",
    }
}

/// What the words of this kind may name besides what every kind knows.
pub(super) fn placeholders(kind: Kind) -> &'static [Placeholder] {
    placeholders::of(kind)
}
