//! A new card of a course, or other words in the card.

use nastavnik_domain::record::qualification::Fields;
use nastavnik_store::{Done, qualification};
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
    let label = format!("Новый курс: {}", named(app.store()?, &fields)?);
    app.transact("qualification.add", &label, |tx| Ok(Id { id: qualification::add(tx, &fields)? }))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    qualification::get(app.store()?, &arg.id)?;
    let fields = checked(app, Some(&arg.id), arg.fields)?;
    let label = format!("Изменён курс: {}", named(app.store()?, &fields)?);
    app.transact("qualification.update", &label, |tx| {
        qualification::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
