//! Taking a sheet out: entered by mistake or twice.

use nastavnik_store::Done;
use nastavnik_store::survey::response;

use super::whose;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let found = response::get(store, &arg.id)?;
    let label = format!("Убрана анкета: {}", whose(store, found.fields.person_id.as_deref())?);
    app.transact("response.remove", &label, |tx| {
        response::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
