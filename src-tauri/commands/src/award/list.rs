//! The list of awards of people.

use nastavnik_domain::record::listing::AwardQuery;
use nastavnik_store::award;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct AwardPage {
    rows: Vec<award::Award>,
    /// School years to choose from, the latest first.
    years: Vec<i16>,
}

pub fn list(app: &App, query: AwardQuery) -> Result<AwardPage, Fault> {
    let store = app.store()?;
    Ok(AwardPage { rows: award::list(store, &query)?, years: award::school_years(store)? })
}
