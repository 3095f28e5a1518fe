//! The list of roadmaps.

use nastavnik_domain::roadmap::listing::Row;
use nastavnik_store::roadmap;

use crate::state::WithArchived;
use crate::{App, Fault};

pub fn list(app: &App, arg: WithArchived) -> Result<Vec<Row>, Fault> {
    Ok(roadmap::list(app.store()?, arg.archived, app.today())?)
}
