//! The organisation of the file.

use nastavnik_domain::organization::Fields;
use nastavnik_store::{Error, Store, organization, person};
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

/// A person as a link to their card.
#[derive(Serialize, TS)]
pub struct PersonRef {
    pub id: String,
    pub name: String,
    pub detail: String,
}

#[derive(Serialize, TS)]
pub struct OrganizationCard {
    id: String,
    fields: Fields,
    director: Option<PersonRef>,
    curator: Option<PersonRef>,
}

pub fn get(app: &App, _: Nothing) -> Result<OrganizationCard, Fault> {
    let store = app.store()?;
    let own = organization::own(store)?.ok_or(Error::NotFound { what: "organization" })?;
    Ok(OrganizationCard {
        director: own.fields.director_id.as_deref().map(|id| reference(store, id)).transpose()?,
        curator: own.fields.curator_id.as_deref().map(|id| reference(store, id)).transpose()?,
        id: own.id,
        fields: own.fields,
    })
}

fn reference(store: &Store, id: &str) -> Result<PersonRef, Fault> {
    let fields = person::get(store, id)?.fields;
    Ok(PersonRef { id: id.to_owned(), name: fields.name().full(), detail: fields.role_line() })
}
