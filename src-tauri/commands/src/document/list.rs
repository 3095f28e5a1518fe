//! The register of documents.

use nastavnik_store::document::{self, Query, Row};

use crate::{App, Fault};

pub fn list(app: &App, arg: Query) -> Result<Vec<Row>, Fault> {
    Ok(document::list(app.store()?, &arg)?)
}
