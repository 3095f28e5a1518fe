//! Onto the register of mentors, or another profile.

use nastavnik_domain::mentor::{Fields, check};
use nastavnik_store::{Done, mentor};
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

pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let name = short_name(store, &arg.id)?;
    let before = mentor::get(store, &arg.id)?;
    let known = before.as_ref().is_some_and(|mentor| !mentor.removed);
    let verb = if known {
        "Изменён профиль наставника"
    } else {
        "В базе наставников"
    };
    let mut fields = check(arg.fields)?;
    if let Some(kept) = before.filter(|mentor| mentor.removed) {
        fields = filled(fields, &kept.fields)?;
    }
    app.transact("mentor.save", &format!("{verb}: {name}"), |tx| {
        mentor::save(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
