//! The list of people.

use nastavnik_domain::person::listing::{Page, Query};
use nastavnik_store::person;

use crate::{App, Fault};

pub fn list(app: &App, query: Query) -> Result<Page, Fault> {
    Ok(person::list(app.store()?, &query)?)
}
