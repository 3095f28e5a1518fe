//! Changing an activity. A new deadline brings new moments; those that were marked stay.

use nastavnik_domain::roadmap::activity::Fields;
use nastavnik_store::Done;
use nastavnik_store::roadmap::activity;
use serde::Deserialize;
use ts_rs::TS;

use super::{checked, named, span};
use crate::roadmap::lay_out;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActivityUpdate")]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let before = activity::get(store, &arg.id)?;
    let span = span(store, &before.roadmap_id)?;
    let fields = checked(store, &before.roadmap_id, Some(&arg.id), arg.fields)?;
    app.transact(
        "activity.update",
        &format!("Изменено мероприятие: {}", named(&fields)),
        |tx| {
            activity::update(tx, &arg.id, &fields)?;
            let words = |fields: &Fields| (fields.deadline.clone(), fields.meaning.clone());
            if words(&fields) != words(&before.fields) {
                lay_out(tx, &arg.id, &fields, span)?;
            }
            Ok(Empty {})
        },
    )
}
