//! A line to another place of its part, or to another part.

use nastavnik_domain::survey::Quadrant;
use nastavnik_domain::survey::swot::Fields;
use nastavnik_store::Done;
use nastavnik_store::survey::swot;
use serde::Deserialize;
use ts_rs::TS;

use super::short;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SwotMove")]
pub struct Move {
    id: String,
    quadrant: Quadrant,
    /// From 0; the end when there are fewer lines.
    position: u32,
}

pub fn move_to(app: &mut App, arg: Move) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let found = swot::get(store, &arg.id)?;
    let lines = swot::list(store, found.fields.school_year)?;
    let there =
        lines.into_iter().filter(|line| line.fields.quadrant == Some(arg.quadrant) && line.id != arg.id);
    let mut ids: Vec<String> = there.map(|line| line.id).collect();
    ids.insert((arg.position as usize).min(ids.len()), arg.id.clone());
    let label = format!("Переставлен вывод: {}", short(&found.fields.text));
    app.transact("swot.move", &label, |tx| {
        let fields = Fields { quadrant: Some(arg.quadrant), ..found.fields };
        swot::update(tx, &arg.id, &fields)?;
        swot::order(tx, &ids)?;
        Ok(Empty {})
    })
}
