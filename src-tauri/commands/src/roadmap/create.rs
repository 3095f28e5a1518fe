//! An empty roadmap, to be written by hand.

use nastavnik_domain::roadmap::{Fields, check};
use nastavnik_store::{Done, roadmap};
use serde::Deserialize;
use ts_rs::TS;

use super::short;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Create {
    fields: Fields,
}

pub fn create(app: &mut App, arg: Create) -> Result<Done<Id>, Fault> {
    app.store()?;
    let fields = check(arg.fields)?;
    let label = format!("Новая дорожная карта: {}", short(&fields.title));
    app.transact("roadmap.create", &label, |tx| Ok(Id { id: roadmap::add(tx, &fields)? }))
}
