//! Courses (КПК) that people have finished.

mod archive;
mod get;
mod list;
mod save;

pub use archive::{archive, restore};
pub use get::get;
pub use list::list;
pub use save::{add, update};

use nastavnik_domain::record::qualification::{Fields, check};
use nastavnik_store::{Store, qualification};

use crate::person::short_name;
use crate::roadmap::short;
use crate::{App, Fault};

/// The fields tidied, or what is wrong with them.
fn checked(app: &App, id: Option<&str>, fields: Fields) -> Result<Fields, Fault> {
    let store = app.store()?;
    let fields = check(fields, app.today())?;
    if qualification::twin(store, &fields, id)? {
        let message = "Такой курс этого человека с этой датой уже записан.";
        return Err(Fault::field("title", message));
    }
    Ok(fields)
}

/// For labels of actions.
fn named(store: &Store, fields: &Fields) -> Result<String, Fault> {
    let name = short_name(store, fields.person_id.as_deref().unwrap_or_default())?;
    Ok(format!("{name}, {}", short(&fields.title)))
}
