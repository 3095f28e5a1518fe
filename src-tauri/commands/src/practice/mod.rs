//! The bank of practices.

mod archive;
mod get;
mod list;
mod save;

pub use archive::{archive, restore};
pub use get::get;
pub use list::list;
pub use save::{add, update};

use nastavnik_domain::record::practice::{Fields, check};
use nastavnik_store::{person, practice};

use crate::{App, Fault};

/// The fields tidied, or what is wrong with them.
fn checked(app: &App, id: Option<&str>, fields: Fields) -> Result<Fields, Fault> {
    let store = app.store()?;
    let fields = check(fields, app.today())?;
    if let Some(author) = &fields.author_id {
        person::get(store, author)?;
    }
    if practice::twin(store, &fields, id)? {
        let message = "Такая практика этого автора уже есть в банке. Откройте её или назовите эту иначе.";
        return Err(Fault::field("title", message));
    }
    Ok(fields)
}
