//! Taking an item out of the plan; undo brings it back. What was done, or what a meeting speaks of,
//! is not taken out but marked as not needed.

use nastavnik_domain::letters::short;
use nastavnik_domain::programme::ItemStatus;
use nastavnik_store::Done;
use nastavnik_store::programme::item;

use crate::person::Id;
use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

pub fn remove(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let found = item::get(store, &arg.id)?;
    open(store, &found.programme_id)?;
    let why = if found.meetings > 0 {
        Some("О пункте записано на встречах.")
    } else if found.status == ItemStatus::Done {
        Some("Пункт выполнен.")
    } else {
        None
    };
    if let Some(message) = why {
        return Err(Fault::new("kept", message, "Чтобы он не мешал, отметьте его как «не требуется»."));
    }
    app.transact(
        "item.remove",
        &format!("Убран пункт программы: {}", short(&found.fields.task)),
        |tx| {
            item::remove(tx, &arg.id)?;
            Ok(Empty {})
        },
    )
}
