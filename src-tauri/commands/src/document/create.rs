//! A new draft.

use nastavnik_domain::writing::{Fields, check};
use nastavnik_store::{Done, document};
use serde::Deserialize;
use ts_rs::TS;

use super::heading;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DocumentCreate")]
pub struct Create {
    fields: Fields,
}

pub fn create(app: &mut App, arg: Create) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let fields = check(arg.fields)?;
    let (heading, today) = (heading(store, &fields)?, app.today());
    app.transact("document.create", &format!("Новый документ. {heading}"), |tx| {
        Ok(Id { id: document::add(tx, &fields, &heading, today, None)? })
    })
}
