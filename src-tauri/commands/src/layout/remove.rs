//! A layout that is needed no more; undo brings it back as it was.

use nastavnik_store::{Done, return_layout as kept};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let name = kept::get(app.store()?, &arg.id)?.layout.name;
    app.transact("layout.remove", &format!("Убран вид отчёта: {name}"), |tx| {
        kept::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
