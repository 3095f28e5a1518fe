//! Events: contests, seminars and the like, with who took part.

mod archive;
mod get;
mod list;
mod save;

pub use archive::{archive, restore};
pub use get::get;
pub use list::list;
pub use save::{add, update};

use nastavnik_domain::record::event::{Fields, check};
use nastavnik_store::{event, person};

use crate::{App, Fault};

/// The fields tidied, or what is wrong with them.
fn checked(app: &App, id: Option<&str>, fields: Fields) -> Result<Fields, Fault> {
    let store = app.store()?;
    let fields = check(fields, app.today())?;
    for one in &fields.participants {
        person::get(store, &one.person_id)?;
    }
    if event::twin(store, &fields, id)? {
        let message = "Событие с таким названием и началом уже записано. Участников можно добавить в него.";
        return Err(Fault::field("title", message));
    }
    Ok(fields)
}
