//! The journal of all changes, or of one record.

use nastavnik_store::journal::{self, Entries};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Only what touched this person, pair or organisation.
    #[ts(optional = nullable)]
    record: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    offset: u32,
    #[serde(default = "usual_limit")]
    #[ts(optional, as = "Option<_>")]
    limit: u32,
}

fn usual_limit() -> u32 {
    50
}

pub fn list(app: &App, arg: List) -> Result<Entries, Fault> {
    let query = journal::Query {
        record: arg.record.as_deref(),
        offset: arg.offset as usize,
        limit: arg.limit as usize,
    };
    Ok(journal::list(app.store()?, &query)?)
}
