//! Answers to questionnaires, entered from paper: who has answered, one sheet, its saving.

mod list;
mod remove;
mod save;
mod sheet;

pub use list::list;
pub use remove::remove;
pub use save::save;
pub use sheet::{blank, get};

use nastavnik_store::Read;

use crate::Fault;
use crate::person::short_name;

/// «Кедрова Т. В.» in labels of actions; answers without a name are nobody's.
fn whose(store: &Read, person: Option<&str>) -> Result<String, Fault> {
    person.map_or_else(|| Ok("без имени".into()), |id| short_name(store, id))
}
