//! A document's card.

use nastavnik_domain::Day;
use nastavnik_domain::writing::{Fields, Status};
use nastavnik_store::document::{self, Row};
use nastavnik_store::{pair, person};
use serde::Serialize;
use ts_rs::TS;

use super::{Gap, missing};
use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct DocumentCard {
    id: String,
    fields: Fields,
    status: Status,
    heading: String,
    created_on: Option<Day>,
    pairs: Vec<Named>,
    person: Option<Named>,
    /// What it still lacks; empty for what was signed.
    missing: Vec<Gap>,
    /// The order whose package it belongs to.
    package_id: Option<String>,
    /// The papers that came with this order.
    package: Vec<Row>,
    acquainted: Vec<Acquainted>,
}

#[derive(Serialize, TS)]
#[ts(rename = "NamedRecord")]
pub struct Named {
    id: String,
    name: String,
}

#[derive(Serialize, TS)]
pub struct Acquainted {
    person_id: String,
    name: String,
    on: Option<Day>,
}

pub fn get(app: &App, arg: Id) -> Result<DocumentCard, Fault> {
    let store = app.store()?;
    let found = document::get(store, &arg.id)?;
    let name = |id: &String| -> Result<String, Fault> { Ok(person::get(store, id)?.fields.name().full()) };
    let pairs =
        found.fields.pairs.iter().map(|id| Ok(Named { id: id.clone(), name: pair::title(store, id)? }));
    let acquainted = document::acquainted(store, &arg.id)?
        .into_iter()
        .map(|(person_id, on)| Ok(Acquainted { name: name(&person_id)?, person_id, on }));
    Ok(DocumentCard {
        pairs: pairs.collect::<Result<_, Fault>>()?,
        person: match &found.fields.person_id {
            Some(id) => Some(Named { id: id.clone(), name: name(id)? }),
            None => None,
        },
        missing: match found.status {
            Status::Draft => missing(store, &found.fields, app.today())?,
            _ => Vec::new(),
        },
        package: document::of_package(store, &arg.id)?,
        acquainted: acquainted.collect::<Result<_, Fault>>()?,
        id: found.id,
        fields: found.fields,
        status: found.status,
        heading: found.heading,
        created_on: found.created_on,
        package_id: found.package_id,
    })
}
