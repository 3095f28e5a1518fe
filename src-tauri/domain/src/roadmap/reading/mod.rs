//! From a document to a draft: which table is the roadmap, what its columns hold, where its rows
//! begin and end.

use super::draft::{ColumnRole, Draft};
use crate::paper::Paper;

/// How the user wants the document to be read, once they have seen the first try.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The role of each column from left to right; empty to be found out.
    pub roles: Vec<ColumnRole>,
}

/// `None` where there is no table at all.
pub fn read(_paper: &Paper, _wish: &Wish) -> Option<Draft> {
    None
}

/// What is understood of the rows, and what of them deserves a look.
pub fn review(draft: Draft) -> Draft {
    draft
}
