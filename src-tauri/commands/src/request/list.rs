//! The dictionary.

use nastavnik_store::request::{self, Request};

use crate::state::WithArchived;
use crate::{App, Fault};

pub fn list(app: &App, arg: WithArchived) -> Result<Vec<Request>, Fault> {
    Ok(request::list(app.store()?, arg.archived)?)
}
