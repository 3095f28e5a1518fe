//! An activity to another place: up, down, into another section.

use nastavnik_store::Done;
use nastavnik_store::roadmap::{activity, section};
use serde::Deserialize;
use ts_rs::TS;

use super::named;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActivityMove", optional_fields = nullable)]
pub struct MoveTo {
    id: String,
    /// None: before the first section.
    section_id: Option<String>,
    /// The activity that it shall stand before; at the end of the section without one.
    before_id: Option<String>,
}

pub fn move_to(app: &mut App, arg: MoveTo) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let moved = activity::get(store, &arg.id)?;
    if let Some(id) = &arg.section_id
        && section::get(store, id)?.roadmap_id != moved.roadmap_id
    {
        return Err(Fault::field("section_id", "Этот раздел — из другой дорожной карты."));
    }
    let all = activity::all_of(store, &moved.roadmap_id)?;
    let there = all.into_iter().filter(|one| one.fields.section_id == arg.section_id && one.id != arg.id);
    let mut order: Vec<String> = there.map(|one| one.id).collect();
    let before = arg.before_id.and_then(|before| order.iter().position(|id| *id == before));
    order.insert(before.unwrap_or(order.len()), arg.id);
    app.transact(
        "activity.move",
        &format!("Перемещено мероприятие: {}", named(&moved.fields)),
        |tx| {
            activity::order(tx, arg.section_id.as_deref(), &order)?;
            Ok(Empty {})
        },
    )
}
