//! The dictionary.

use nastavnik_store::request;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// With the archived ones.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    archived: bool,
}

#[derive(Serialize, TS)]
pub struct Request {
    id: String,
    label: String,
    /// How many mentees have it.
    used: u32,
    archived: bool,
}

pub fn list(app: &App, arg: List) -> Result<Vec<Request>, Fault> {
    let found = request::list(app.store()?, arg.archived)?;
    let entry = |found: request::Request| Request {
        id: found.id,
        label: found.label,
        used: found.used,
        archived: found.archived,
    };
    Ok(found.into_iter().map(entry).collect())
}
