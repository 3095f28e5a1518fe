//! A section's title.

use nastavnik_domain::letters::short;
use nastavnik_store::Done;
use nastavnik_store::programme::section;
use serde::Deserialize;
use ts_rs::TS;

use super::titled;
use crate::programme::open;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeSectionUpdate")]
pub struct Update {
    id: String,
    title: String,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    open(store, &section::get(store, &arg.id)?.programme_id)?;
    let title = titled(&arg.title)?;
    app.transact(
        "programme.update_section",
        &format!("Изменён раздел программы: {}", short(&title)),
        |tx| {
            section::update(tx, &arg.id, &title)?;
            Ok(Empty {})
        },
    )
}
