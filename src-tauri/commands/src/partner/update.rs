//! Changing a partner.

use nastavnik_domain::organization::Fields;
use nastavnik_store::{Done, organization, person};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

/// Its people are then found by the new name.
pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let fields = super::checked(arg.fields)?;
    let label = format!("Изменён партнёр: {}", fields.short_name);
    app.transact("partner.update", &label, |tx| {
        organization::update(tx, &arg.id, &fields)?;
        person::refresh_search(tx, &arg.id)?;
        Ok(Empty {})
    })
}
