//! A new card of an event, or other words in the card.

use nastavnik_domain::record::event::Fields;
use nastavnik_store::{Done, event};
use serde::Deserialize;
use ts_rs::TS;

use super::checked;
use crate::person::Id;
use crate::roadmap::short;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    fields: Fields,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let fields = checked(app, None, arg.fields)?;
    let label = format!("Новое событие: {}", short(&fields.title));
    app.transact("event.add", &label, |tx| Ok(Id { id: event::add(tx, &fields)? }))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    event::get(app.store()?, &arg.id)?;
    let fields = checked(app, Some(&arg.id), arg.fields)?;
    let label = format!("Изменено событие: {}", short(&fields.title));
    app.transact("event.update", &label, |tx| {
        event::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
