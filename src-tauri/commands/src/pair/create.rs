//! A new pair or group.

use nastavnik_domain::pair::Fields;
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::form;
use crate::person::{Id, short_name};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Create {
    fields: Fields,
}

pub fn create(app: &mut App, arg: Create) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let fields = form::checked(store, arg.fields, None)?;
    let name = |ids: &[String]| match ids {
        [only] => short_name(store, only),
        many => Ok(format!("группа ({})", many.len())),
    };
    let label = format!("Новая пара: {} — {}", name(&fields.mentors)?, name(&fields.mentees)?);
    let today = app.today();
    app.transact("pair.create", &label, |tx| {
        form::enrol(tx, &fields, today)?;
        Ok(Id { id: pair::add(tx, &fields, today)? })
    })
}
