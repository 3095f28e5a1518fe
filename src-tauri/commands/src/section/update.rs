//! Changing a section's number, title or level.

use nastavnik_store::Done;
use nastavnik_store::roadmap::section;
use serde::Deserialize;
use ts_rs::TS;

use crate::roadmap::short;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SectionUpdate")]
pub struct Update {
    id: String,
    number: String,
    title: String,
    level: u8,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    section::get(app.store()?, &arg.id)?;
    let (number, title, level) = super::checked(&arg.number, &arg.title, arg.level)?;
    app.transact("section.update", &format!("Изменён раздел: {}", short(&title)), |tx| {
        section::update(tx, &arg.id, level, &number, &title)?;
        Ok(Empty {})
    })
}
