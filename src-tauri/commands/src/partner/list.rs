//! The list of partners.

use nastavnik_domain::organization::Fields;
use nastavnik_store::organization;
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
pub struct Partner {
    id: String,
    fields: Fields,
    people: u32,
    archived: bool,
}

pub fn list(app: &App, arg: List) -> Result<Vec<Partner>, Fault> {
    let others = organization::others(app.store()?, arg.archived)?;
    let partner = |found: organization::Organization| Partner {
        id: found.id,
        fields: found.fields,
        people: found.people,
        archived: found.archived,
    };
    Ok(others.into_iter().map(partner).collect())
}
