//! What was approved, by its number.

use nastavnik_domain::programme::listing::Version;
use nastavnik_domain::programme::version::Snapshot;
use nastavnik_store::programme::{self, version as kept};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeVersionAsked")]
pub struct Asked {
    id: String,
    number: u32,
}

#[derive(Serialize, TS)]
pub struct ProgrammeVersionCard {
    version: Version,
    body: Snapshot,
}

pub fn version(app: &App, arg: Asked) -> Result<ProgrammeVersionCard, Fault> {
    let store = app.store()?;
    programme::get(store, &arg.id)?;
    let (version, body) = kept::get(store, &arg.id, arg.number)?;
    Ok(ProgrammeVersionCard { version, body })
}
