//! The list of meetings of one pair or of all.

use nastavnik_domain::meeting::listing::{Page, Query};
use nastavnik_store::meeting;

use crate::{App, Fault};

pub fn list(app: &App, query: Query) -> Result<Page, Fault> {
    Ok(meeting::list(app.store()?, &query, app.today())?)
}
