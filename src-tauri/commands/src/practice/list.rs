//! The list of practices.

use nastavnik_domain::record::listing::PracticeQuery;
use nastavnik_store::practice;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct PracticePage {
    rows: Vec<practice::Practice>,
    /// School years to choose from, the latest first.
    years: Vec<i16>,
}

pub fn list(app: &App, query: PracticeQuery) -> Result<PracticePage, Fault> {
    let store = app.store()?;
    Ok(PracticePage { rows: practice::list(store, &query)?, years: practice::school_years(store)? })
}
