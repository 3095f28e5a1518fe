//! A new partner.

use nastavnik_domain::organization::Fields;
use nastavnik_store::{Done, organization};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    #[ts(type = "Partial<OrganizationFields>")]
    fields: Fields,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let fields = super::checked(arg.fields)?;
    let label = format!("Новый партнёр: {}", fields.short_name);
    app.transact("partner.add", &label, |tx| Ok(Id { id: organization::add(tx, &fields, false)? }))
}
