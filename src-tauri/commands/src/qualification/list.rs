//! The list of courses (КПК) that people have finished.

use nastavnik_domain::record::listing::QualificationQuery;
use nastavnik_store::qualification;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct QualificationPage {
    rows: Vec<qualification::Qualification>,
    /// School years to choose from, the latest first.
    years: Vec<i16>,
}

pub fn list(app: &App, query: QualificationQuery) -> Result<QualificationPage, Fault> {
    let store = app.store()?;
    Ok(QualificationPage {
        rows: qualification::list(store, &query)?,
        years: qualification::school_years(store)?,
    })
}
