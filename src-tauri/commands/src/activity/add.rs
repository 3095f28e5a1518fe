//! A new activity.

use nastavnik_domain::roadmap::activity::Fields;
use nastavnik_store::Done;
use nastavnik_store::roadmap::activity;
use serde::Deserialize;
use ts_rs::TS;

use super::{checked, named, span};
use crate::person::Id;
use crate::roadmap::lay_out;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActivityAdd")]
pub struct Add {
    roadmap_id: String,
    fields: Fields,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let span = span(store, &arg.roadmap_id)?;
    let fields = checked(store, &arg.roadmap_id, None, arg.fields)?;
    app.transact("activity.add", &format!("Новое мероприятие: {}", named(&fields)), |tx| {
        let id = activity::add(tx, &arg.roadmap_id, &fields)?;
        lay_out(tx, &id, &fields, span)?;
        Ok(Id { id })
    })
}
