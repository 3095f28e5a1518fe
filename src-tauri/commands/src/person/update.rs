//! Changing a card.

use nastavnik_domain::person::{Fields, check};
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

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let fields = check(arg.fields, app.today())?;
    if let Some(organization) = &fields.organization_id {
        organization::get(app.store()?, organization)?;
    }
    let label = format!("Изменена карточка: {}", fields.name().short());
    app.transact("person.update", &label, |tx| {
        person::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
