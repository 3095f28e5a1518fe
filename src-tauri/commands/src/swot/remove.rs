//! Taking a line out of the table; the answer that it came from is proposed again.

use nastavnik_store::Done;
use nastavnik_store::survey::swot;

use super::short;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let found = swot::get(app.store()?, &arg.id)?;
    app.transact("swot.remove", &format!("Убран вывод: {}", short(&found.fields.text)), |tx| {
        swot::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
