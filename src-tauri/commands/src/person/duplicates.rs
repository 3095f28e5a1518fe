//! Cards that may be of one person.

use nastavnik_domain::person::Fields;
use nastavnik_store::person::{self, Twin};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::organization::PersonRef;
use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Duplicates {
    /// The card itself, when it exists already.
    #[ts(optional = nullable)]
    id: Option<String>,
    #[ts(type = "Partial<PersonFields>")]
    fields: Fields,
}

#[derive(Serialize, TS)]
pub struct Duplicate {
    id: String,
    name: String,
    detail: String,
    /// The very same name, not one a letter apart.
    exact: bool,
}

/// While a card is being typed.
pub fn duplicates(app: &App, arg: Duplicates) -> Result<Vec<Duplicate>, Fault> {
    let found = person::like(app.store()?, &arg.fields, arg.id.as_deref())?;
    let duplicate = |twin: Twin| Duplicate {
        name: twin.fields.name().full(),
        detail: twin.fields.role_line(),
        id: twin.id,
        exact: twin.exact,
    };
    Ok(found.into_iter().take(5).map(duplicate).collect())
}

#[derive(Serialize, TS)]
pub struct Twins {
    a: PersonRef,
    b: PersonRef,
    exact: bool,
}

/// Among all cards.
pub fn twins(app: &App, _: Nothing) -> Result<Vec<Twins>, Fault> {
    let reference = |twin: Twin| PersonRef {
        name: twin.fields.name().full(),
        detail: twin.fields.role_line(),
        id: twin.id,
    };
    let found = person::twins(app.store()?)?;
    Ok(found.into_iter().map(|(a, b)| Twins { exact: a.exact, a: reference(a), b: reference(b) }).collect())
}
