//! A new card of a practice, or other words in the card.

use nastavnik_domain::record::practice::Fields;
use nastavnik_store::{Done, practice};
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
    let label = format!("Новая практика: {}", short(&fields.title));
    app.transact("practice.add", &label, |tx| Ok(Id { id: practice::add(tx, &fields)? }))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    practice::get(app.store()?, &arg.id)?;
    let fields = checked(app, Some(&arg.id), arg.fields)?;
    let label = format!("Изменена практика: {}", short(&fields.title));
    app.transact("practice.update", &label, |tx| {
        practice::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
