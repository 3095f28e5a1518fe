//! A new card.

use nastavnik_domain::person::{Fields, check};
use nastavnik_store::{Done, organization, person};
use serde::Deserialize;
use ts_rs::TS;

use super::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    #[ts(type = "Partial<PersonFields>")]
    fields: Fields,
}

/// Duplicates are not refused: the screen warns of them before, see `person.duplicates`.
pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let fields = check(arg.fields, app.today())?;
    if let Some(organization) = &fields.organization_id {
        organization::get(app.store()?, organization)?;
    }
    let label = format!("Новая карточка: {}", fields.name().short());
    app.transact("person.add", &label, |tx| Ok(Id { id: person::add(tx, &fields)? }))
}
