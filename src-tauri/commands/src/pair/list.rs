//! The list of pairs.

use nastavnik_domain::pair::listing::{Page, Query};
use nastavnik_store::pair;

use crate::{App, Fault};

pub fn list(app: &App, query: Query) -> Result<Page, Fault> {
    Ok(pair::list(app.store()?, &query, app.today())?)
}
