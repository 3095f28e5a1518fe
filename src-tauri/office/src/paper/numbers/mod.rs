//! Numbers of lists, which documents keep as rules and programs show as text.

mod count;
mod numeral;

pub(super) use count::{Count, Level};
pub(super) use numeral::Numeral;

/// What stands before the text of an item with a sign instead of a number, whichever sign.
pub(super) const DASH: &str = "–";
