//! Changing what is known of a roadmap. When its time changes, so do the moments of what repeats.

use nastavnik_domain::roadmap::{Fields, check};
use nastavnik_store::Done;
use nastavnik_store::roadmap::{self, activity};
use serde::Deserialize;
use ts_rs::TS;

use super::{lay_out, short};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let before = roadmap::get(app.store()?, &arg.id)?;
    let fields = check(arg.fields)?;
    let label = format!("Изменена дорожная карта: {}", short(&fields.title));
    app.transact("roadmap.update", &label, |tx| {
        roadmap::update(tx, &arg.id, &fields)?;
        if let Some(span) = fields.span().filter(|span| Some(*span) != before.fields.span()) {
            for activity in activity::all_of(tx, &arg.id)? {
                lay_out(tx, &activity.id, &activity.fields, span)?;
            }
        }
        Ok(Empty {})
    })
}
