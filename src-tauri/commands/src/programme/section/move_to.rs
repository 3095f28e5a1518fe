//! A section with its items to another place of the plan.

use nastavnik_domain::letters::short;
use nastavnik_store::Done;
use nastavnik_store::programme::section;
use serde::Deserialize;
use ts_rs::TS;

use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeSectionMove", optional_fields = nullable)]
pub struct MoveTo {
    id: String,
    /// The section that it shall stand before; at the end without one.
    before_id: Option<String>,
}

pub fn move_to(app: &mut App, arg: MoveTo) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let moved = section::get(store, &arg.id)?;
    open(store, &moved.programme_id)?;
    let mut order: Vec<String> =
        section::all_of(store, &moved.programme_id)?.into_iter().map(|section| section.id).collect();
    order.retain(|id| *id != arg.id);
    let before = arg.before_id.and_then(|before| order.iter().position(|id| *id == before));
    order.insert(before.unwrap_or(order.len()), arg.id);
    app.transact(
        "programme.move_section",
        &format!("Перемещён раздел программы: {}", short(&moved.title)),
        |tx| {
            section::order(tx, &order)?;
            Ok(Empty {})
        },
    )
}
