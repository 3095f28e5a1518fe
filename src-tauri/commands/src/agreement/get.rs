//! What has been agreed on with a mentor about a pair.

use nastavnik_store::document::agreement::{self, Fields};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "AgreementQuery")]
pub struct Query {
    pair_id: String,
    person_id: String,
}

/// Empty where nothing has been agreed on yet.
pub fn get(app: &App, arg: Query) -> Result<Fields, Fault> {
    Ok(agreement::get(app.store()?, &arg.pair_id, &arg.person_id)?.unwrap_or_default())
}
