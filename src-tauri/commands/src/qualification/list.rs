//! The list of courses (КПК) that people have finished.

use nastavnik_domain::record::listing::QualificationQuery;
use nastavnik_store::qualification;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct QualificationPage {
    rows: Vec<qualification::Qualification>,
}

pub fn list(app: &App, query: QualificationQuery) -> Result<QualificationPage, Fault> {
    Ok(QualificationPage { rows: qualification::list(app.store()?, &query)? })
}
