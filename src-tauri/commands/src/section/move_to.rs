//! A section with its activities to another place of the roadmap.

use nastavnik_store::Done;
use nastavnik_store::roadmap::section;
use serde::Deserialize;
use ts_rs::TS;

use crate::roadmap::short;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SectionMove", optional_fields = nullable)]
pub struct MoveTo {
    id: String,
    /// The section that it shall stand before; at the end without one.
    before_id: Option<String>,
}

pub fn move_to(app: &mut App, arg: MoveTo) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let moved = section::get(store, &arg.id)?;
    let all = section::all_of(store, &moved.roadmap_id)?;
    // The sections inside it go with it.
    let at = all.iter().position(|section| section.id == arg.id).unwrap_or_default();
    let inside = all[at + 1..].iter().take_while(|section| section.level > moved.level).count();
    let ids = |sections: &[section::Section]| sections.iter().map(|section| section.id.clone()).collect();
    let whole: Vec<String> = ids(&all[at..=at + inside]);
    let mut order: Vec<String> = ids(&all);
    order.retain(|id| !whole.contains(id));
    let before = arg.before_id.and_then(|before| order.iter().position(|id| *id == before));
    let place = before.unwrap_or(order.len());
    order.splice(place..place, whole);
    app.transact("section.move", &format!("Перемещён раздел: {}", short(&moved.title)), |tx| {
        section::order(tx, &order)?;
        Ok(Empty {})
    })
}
