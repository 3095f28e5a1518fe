//! The list of practices.

use nastavnik_domain::record::listing::PracticeQuery;
use nastavnik_store::practice;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct PracticePage {
    rows: Vec<practice::Practice>,
}

pub fn list(app: &App, query: PracticeQuery) -> Result<PracticePage, Fault> {
    Ok(PracticePage { rows: practice::list(app.store()?, &query)? })
}
