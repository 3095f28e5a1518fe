//! Taking an empty section out.

use nastavnik_store::Done;
use nastavnik_store::roadmap::section;

use crate::person::Id;
use crate::roadmap::short;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let found = section::get(store, &arg.id)?;
    if section::size(store, &arg.id)? > 0 {
        return Err(Fault::new(
            "not_empty",
            "В разделе есть мероприятия, в том числе убранные.",
            "Сначала перенесите их в другой раздел.",
        ));
    }
    app.transact("section.remove", &format!("Убран раздел: {}", short(&found.title)), |tx| {
        section::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
