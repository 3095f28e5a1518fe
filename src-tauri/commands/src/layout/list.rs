//! Which layouts there are.

use nastavnik_domain::school_return::Layout;
use nastavnik_store::return_layout as kept;
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
#[ts(rename = "LayoutList")]
pub struct Layouts {
    /// By name.
    layouts: Vec<Line>,
    /// The one that was used last; none when that was the usual one.
    chosen: Option<String>,
}

#[derive(Serialize, TS)]
#[ts(rename = "LayoutLine")]
pub struct Line {
    id: String,
    layout: Layout,
}

pub fn list(app: &App, _: Nothing) -> Result<Layouts, Fault> {
    let all = kept::list(app.store()?)?;
    let chosen = all.iter().find(|one| one.chosen).map(|one| one.id.clone());
    let line = |one: kept::Kept| Line { id: one.id, layout: one.layout };
    Ok(Layouts { layouts: all.into_iter().map(line).collect(), chosen })
}
