//! The list of programmes.

use nastavnik_domain::programme::listing::{Page, Query};
use nastavnik_store::programme;

use crate::{App, Fault};

pub fn list(app: &App, query: Query) -> Result<Page, Fault> {
    Ok(programme::list(app.store()?, &query, app.today())?)
}
