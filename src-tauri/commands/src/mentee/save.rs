//! Onto the register of mentees, or another profile.

use nastavnik_domain::mentee::{Fields, check};
use nastavnik_store::{Done, mentee};
use serde::Deserialize;
use ts_rs::TS;

use crate::kept::filled;
use crate::person::short_name;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Save {
    id: String,
    fields: Fields,
}

/// Who is put on the register without a date waits from today.
pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let name = short_name(store, &arg.id)?;
    let before = mentee::get(store, &arg.id)?;
    let known = before.as_ref().is_some_and(|mentee| !mentee.removed);
    let verb = if known {
        "Изменён профиль наставляемого"
    } else {
        "В базе наставляемых"
    };
    let today = app.today();
    let mut fields = check(arg.fields, today)?;
    if let Some(kept) = before.filter(|mentee| mentee.removed) {
        fields = filled(fields, &kept.fields)?;
    }
    if !known && fields.waiting_since.is_none() {
        fields.waiting_since = Some(today);
    }
    app.transact("mentee.save", &format!("{verb}: {name}"), |tx| {
        mentee::save(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
