//! Figures at entry and at exit with their sums by title.

use nastavnik_domain::indicator::measure::listing::{Page, Query};
use nastavnik_store::indicator::measure;

use super::titles;
use crate::{App, Fault};

pub fn list(app: &App, query: Query) -> Result<Page, Fault> {
    let store = app.store()?;
    Ok(Page {
        rows: measure::list(store, &query)?,
        summary: measure::summary(store, &query)?,
        titles: titles(store)?,
    })
}
