//! Other words for an entry of the dictionary.

use nastavnik_store::{Done, request};
use serde::Deserialize;
use ts_rs::TS;

use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rename {
    id: String,
    label: String,
}

pub fn rename(app: &mut App, arg: Rename) -> Result<Done<Empty>, Fault> {
    let label = super::checked(app.store()?, &arg.label, Some(&arg.id))?;
    let title = format!("Изменён запрос в справочнике: {label}");
    app.transact("request.rename", &title, |tx| {
        request::rename(tx, &arg.id, &label)?;
        Ok(Empty {})
    })
}
