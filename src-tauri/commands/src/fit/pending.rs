//! Whom to ask: nobody has asked them yet, or they were not sure and have met since.

use nastavnik_domain::meeting::listing::Pending;
use nastavnik_store::meeting::fit;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FitQuery", optional_fields = nullable)]
pub struct Query {
    /// Of all pairs, without it.
    pair_id: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    limit: Option<u32>,
}

#[derive(Serialize, TS)]
pub struct FitList {
    rows: Vec<Pending>,
    /// Of them all.
    total: u32,
}

pub fn pending(app: &App, arg: Query) -> Result<FitList, Fault> {
    let (total, rows) = fit::pending(app.store()?, arg.pair_id.as_deref(), arg.limit.unwrap_or(200))?;
    Ok(FitList { rows, total })
}
