//! A new entry of the dictionary.

use nastavnik_store::{Done, request};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    label: String,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let label = super::checked(app.store()?, &arg.label, None)?;
    let title = format!("Новый запрос в справочнике: {label}");
    app.transact("request.add", &title, |tx| Ok(Id { id: request::add(tx, &label)? }))
}
