//! Changing the words of an item.

use nastavnik_domain::letters::short;
use nastavnik_domain::programme::item::Fields;
use nastavnik_store::Done;
use nastavnik_store::programme::item;
use serde::Deserialize;
use ts_rs::TS;

use super::checked;
use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeItemUpdate")]
pub struct Update {
    id: String,
    fields: Fields,
    /// A deadline outside the programme is meant so.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: bool,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let before = item::get(store, &arg.id)?;
    let programme = open(store, &before.programme_id)?;
    // What is asked about has been answered once the words stand there.
    let confirmed = arg.confirmed || arg.fields.deadline.trim() == before.fields.deadline;
    let (fields, window) = checked(store, &programme, arg.fields, confirmed)?;
    app.transact(
        "item.update",
        &format!("Изменён пункт программы: {}", short(&fields.task)),
        |tx| {
            item::update(tx, &arg.id, &fields, window)?;
            Ok(Empty {})
        },
    )
}
