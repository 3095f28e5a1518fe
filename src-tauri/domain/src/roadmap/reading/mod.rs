//! From a document to a draft: which table is the roadmap, what its columns hold, where its rows
//! begin and end.
//!
//! The way of a document: `choose` (which tables) → `heading`, `roles` (what the columns hold) →
//! `entries` (which lines are sections, which belong together) → `expand`, `parts` (several
//! activities in one cell) → `review` (what the deadlines mean, what deserves a look).

mod act;
mod choose;
mod covered;
mod cut;
mod entries;
mod expand;
mod fields;
mod grid;
mod heading;
mod items;
mod parts;
mod periods;
mod review;
mod roles;
#[cfg(test)]
mod tests;
mod title;
mod wording;

use super::draft::{ColumnRole, Draft, Heading};
use crate::Day;
use crate::deadline::{Kind, Span, parse};
use crate::paper::Paper;

pub use review::review;

/// How the user wants the document to be read, once they have seen the first try.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The role of each column from left to right; empty to be found out.
    pub roles: Vec<ColumnRole>,
}

/// `None` where there is no table at all.
pub fn read(paper: &Paper, wish: &Wish) -> Option<Draft> {
    let mut document = choose::choose(paper)?;
    for (role, wished) in document.columns.roles.iter_mut().zip(&wish.roles) {
        *role = *wished;
    }
    let columns = &document.columns;
    let rows = expand::rows(entries::entries(&document.parts, columns));
    let title = title::take(&mut document.leftovers).unwrap_or(document.name);
    let act = act::find(&document.leftovers);
    let (start, end) = covered::find(&title, &document.leftovers, &rows).unzip();
    let heading = |(title, role): (&String, &ColumnRole)| Heading { title: title.clone(), role: *role };
    let headings = columns.titles.iter().zip(&columns.roles).map(heading).collect();
    let mut leftovers = document.leftovers;
    leftovers.extend(fields::unused(&document.parts, columns));
    Some(review(Draft { title, act, start, end, headings, rows, leftovers }))
}

/// Whether a phrase says when, were it in a plan of one year: «март», «15.03.2021», «постоянно».
fn clear(text: &str) -> bool {
    let whole = |year| Some(Span { from: Day::new(year, 1, 1)?, to: Day::new(year, 12, 31)? });
    let said = |kind| !matches!(kind, Kind::When | Kind::None);
    !text.is_empty() && parse(text, whole(2023)).terms.iter().all(|term| said(term.kind))
}
