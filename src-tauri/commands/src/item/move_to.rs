//! An item to another place: up, down, into another section.

use nastavnik_domain::letters::short;
use nastavnik_store::Done;
use nastavnik_store::programme::item;
use serde::Deserialize;
use ts_rs::TS;

use super::in_programme;
use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeItemMove", optional_fields = nullable)]
pub struct MoveTo {
    id: String,
    /// None: before the first section.
    section_id: Option<String>,
    /// The item that it shall stand before; at the end of the section without one.
    before_id: Option<String>,
}

pub fn move_to(app: &mut App, arg: MoveTo) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let moved = item::get(store, &arg.id)?;
    let programme = open(store, &moved.programme_id)?;
    in_programme(store, &programme, arg.section_id.as_deref())?;
    let all = item::all_of(store, &programme.id)?;
    let there = all.into_iter().filter(|one| one.fields.section_id == arg.section_id && one.id != arg.id);
    let mut order: Vec<String> = there.map(|one| one.id).collect();
    let before = arg.before_id.and_then(|before| order.iter().position(|id| *id == before));
    order.insert(before.unwrap_or(order.len()), arg.id);
    app.transact(
        "item.move",
        &format!("Перемещён пункт программы: {}", short(&moved.fields.task)),
        |tx| {
            item::order(tx, arg.section_id.as_deref(), &order)?;
            Ok(Empty {})
        },
    )
}
