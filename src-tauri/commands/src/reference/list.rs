//! The legal acts that documents cite.

use nastavnik_store::document::reference::{self, Reference};

use crate::state::Nothing;
use crate::{App, Fault};

pub fn list(app: &App, _: Nothing) -> Result<Vec<Reference>, Fault> {
    Ok(reference::list(app.store()?)?)
}
