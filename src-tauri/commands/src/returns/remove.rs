//! Taking a return out: the one before it counts again.

use nastavnik_store::{Done, organization, returns};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let school = organization::get(store, &returns::get(store, &arg.id)?.organization_id)?.fields.short_name;
    app.transact("return.remove", &format!("Убран отчёт: {school}"), |tx| {
        returns::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
