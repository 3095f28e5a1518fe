//! A new card of an award, or other words in the card.

use nastavnik_domain::record::award::Fields;
use nastavnik_store::{Done, award};
use serde::Deserialize;
use ts_rs::TS;

use super::{checked, named};
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    fields: Fields,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let fields = checked(app, None, arg.fields)?;
    let label = format!("Новая награда: {}", named(app.store()?, &fields)?);
    app.transact("award.add", &label, |tx| Ok(Id { id: award::add(tx, &fields)? }))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    award::get(app.store()?, &arg.id)?;
    let fields = checked(app, Some(&arg.id), arg.fields)?;
    let label = format!("Изменена награда: {}", named(app.store()?, &fields)?);
    app.transact("award.update", &label, |tx| {
        award::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
