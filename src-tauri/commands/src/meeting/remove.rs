//! A meeting that was written down by mistake; undo brings it back with all that was said of it.

use nastavnik_store::{Done, meeting};

use super::form::pair_of;
use super::named;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let found = meeting::get(app.store()?, &arg.id)?;
    let pair = pair_of(app, &found.pair_id)?;
    let label = format!("Удалена встреча{}", named(app.store()?, &pair.id, found.fields.day)?);
    app.transact("meeting.remove", &label, |tx| {
        meeting::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
