//! Changing what was agreed on.

use nastavnik_domain::pair::Fields;
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::{form, lasting};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let before = lasting(app, &arg.id)?;
    let fields = form::checked(app.store()?, arg.fields, Some(&before))?;
    let label = format!("Изменена пара: {}", pair::title(app.store()?, &arg.id)?);
    let today = app.today();
    app.transact("pair.update", &label, |tx| {
        form::enrol(tx, &fields, today)?;
        pair::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
