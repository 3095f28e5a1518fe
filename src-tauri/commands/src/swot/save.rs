//! A new line of the table, or a change of one.

use nastavnik_domain::survey::swot::{Fields, check};
use nastavnik_store::Done;
use nastavnik_store::survey::{response, swot};
use serde::Deserialize;
use ts_rs::TS;

use super::short;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SwotSave", optional_fields = nullable)]
pub struct Save {
    id: Option<String>,
    fields: Fields,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let mut fields = check(arg.fields)?;
    if let Some(id) = &arg.id {
        // What a line came from, and its year, stay whatever is made of it.
        let before = swot::get(store, id)?.fields;
        (fields.response_id, fields.question) = (before.response_id, before.question);
        fields.school_year = before.school_year;
    } else if let Some(id) = &fields.response_id {
        response::get(store, id)?;
    }
    let verb = if arg.id.is_some() { "Изменён вывод" } else { "Новый вывод" };
    app.transact("swot.save", &format!("{verb}: {}", short(&fields.text)), |tx| {
        let id = match arg.id {
            Some(id) => {
                swot::update(tx, &id, &fields)?;
                id
            }
            None => swot::add(tx, &fields)?,
        };
        Ok(Id { id })
    })
}
