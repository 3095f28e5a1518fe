//! A draft that is not wanted any more.

use nastavnik_store::{Done, document};

use super::update::draft;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let found = document::get(app.store()?, &arg.id)?;
    draft(found.status)?;
    app.transact("document.remove", &format!("Убран черновик. {}", found.heading), |tx| {
        document::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
