//! Taking a return out: the one before it counts again.

use nastavnik_store::{Done, returns};

use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    app.transact("return.remove", "Убран отчёт школы", |tx| {
        returns::remove(tx, &arg.id)?;
        Ok(Empty {})
    })
}
