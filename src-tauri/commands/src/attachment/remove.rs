//! Taking a file out; undo brings it back.

use nastavnik_store::Done;
use nastavnik_store::roadmap::{attachment, occurrence};

use crate::occurrence::whose;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let owner = occurrence::get(store, &attachment::get(store, &arg.id)?.occurrence_id, today)?;
    let label = format!("Убран файл: {}", whose(store, &owner)?);
    app.transact("attachment.remove", &label, |tx| {
        attachment::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
