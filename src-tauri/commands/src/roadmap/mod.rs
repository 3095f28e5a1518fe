//! Roadmaps (дорожные карты) as a whole: cards, lists, what leaves the program.

mod archive;
mod calendar;
mod create;
mod export;
mod get;
mod list;
mod load;
mod renumber;
mod update;

pub use archive::{archive, restore};
pub use calendar::calendar;
pub use create::create;
pub use export::export;
pub use get::get;
pub use list::list;
pub(crate) use load::{Loaded, bare, load, whole};
pub use renumber::renumber;
pub use update::update;

pub(crate) use nastavnik_domain::letters::short;

use nastavnik_domain::deadline::Span;
use nastavnik_domain::roadmap::activity::Fields;
use nastavnik_domain::roadmap::moments;
use nastavnik_store::Tx;
use nastavnik_store::roadmap::occurrence;

use crate::Fault;

/// Lays out the moments of an activity anew, after its deadline or its roadmap has changed.
pub(crate) fn lay_out(tx: &Tx, id: &str, fields: &Fields, span: Span) -> Result<(), Fault> {
    let terms = fields.understood(Some(span)).terms;
    Ok(occurrence::sync(tx, id, &moments::of(&terms, span))?)
}
