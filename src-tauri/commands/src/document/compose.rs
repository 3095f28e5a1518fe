//! The text of a document: as it was signed, or out of the file as it is now.

use nastavnik_domain::Day;
use nastavnik_domain::document::Document;
use nastavnik_domain::writing::{Fields, Kind, Status, compose};
use nastavnik_store::document::{self, wording};
use nastavnik_store::{Error, Read};

use super::gather;
use crate::Fault;

/// Out of the file as it is now.
pub(crate) fn composed(store: &Read, fields: &Fields, today: Day) -> Result<Document, Fault> {
    let kind = fields.kind.unwrap_or(Kind::PairsOrder);
    Ok(compose(kind, &gather(store, fields, today)?, &wording::all_of(store)?))
}

/// A kept document: a later change of data never changes what was signed.
pub(crate) fn kept(store: &Read, id: &str, today: Day) -> Result<Document, Fault> {
    let found = document::get(store, id)?;
    if found.status == Status::Draft || found.body.is_empty() {
        return composed(store, &found.fields, today);
    }
    Ok(serde_json::from_str(&found.body).map_err(Error::from)?)
}
