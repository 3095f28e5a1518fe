//! People of the school: cards, lists, duplicates.

mod add;
mod archive;
mod compare;
mod duplicates;
mod get;
mod list;
mod merge;
mod record;
mod record_export;
mod update;

pub use add::add;
pub use archive::{archive, restore};
pub use compare::compare;
pub use duplicates::{duplicates, twins};
pub use get::get;
pub use list::list;
pub use merge::merge;
pub use record::record;
pub use record_export::record_export;
pub use update::update;

use nastavnik_store::{Read, person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Fault;

/// A record by its key.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Id {
    pub id: String,
}

/// «Зорина Л. П.», for labels of actions.
pub(crate) fn short_name(store: &Read, id: &str) -> Result<String, Fault> {
    Ok(person::get(store, id)?.fields.name().short())
}
