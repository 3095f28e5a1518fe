//! The list of partners.

use nastavnik_store::organization::{self, Organization};

use crate::state::WithArchived;
use crate::{App, Fault};

pub fn list(app: &App, arg: WithArchived) -> Result<Vec<Organization>, Fault> {
    Ok(organization::others(app.store()?, arg.archived)?)
}
