//! Changing a card.

use nastavnik_domain::person::{Fields, check};
use nastavnik_store::{Done, organization, person};
use serde::Deserialize;
use ts_rs::TS;

use crate::pair;
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
    let today = app.today();
    app.transact("person.update", &label, |tx| {
        let kind = person::get(tx, &arg.id)?.fields.kind;
        person::update(tx, &arg.id, &fields)?;
        if kind != fields.kind {
            pair::still_fit(tx, &arg.id, today)?;
        }
        Ok(Empty {})
    })
}
