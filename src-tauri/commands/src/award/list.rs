//! The list of awards of people.

use nastavnik_domain::record::listing::AwardQuery;
use nastavnik_store::award;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct AwardPage {
    rows: Vec<award::Award>,
}

pub fn list(app: &App, query: AwardQuery) -> Result<AwardPage, Fault> {
    Ok(AwardPage { rows: award::list(app.store()?, &query)? })
}
