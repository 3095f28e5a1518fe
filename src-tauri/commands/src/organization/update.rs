//! Changing the organisation of the file.

use nastavnik_domain::organization::{self as rules, Fields};
use nastavnik_store::{Done, Error, organization, person};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let fields = rules::check(arg.fields)?;
    let own = organization::own(app.store()?)?.ok_or(Error::NotFound { what: "organization" })?;
    for id in [&fields.director_id, &fields.curator_id].into_iter().flatten() {
        person::get(app.store()?, id)?;
    }
    let label = format!("Изменены сведения об организации: {}", fields.short_name);
    app.transact("organization.update", &label, |tx| {
        organization::update(tx, &own.id, &fields)?;
        Ok(Empty {})
    })
}
