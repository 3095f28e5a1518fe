//! A new section at the end of the plan, or after another.

use nastavnik_domain::letters::short;
use nastavnik_store::Done;
use nastavnik_store::programme::section;
use serde::Deserialize;
use ts_rs::TS;

use super::titled;
use crate::person::Id;
use crate::programme::open;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeSectionAdd", optional_fields = nullable)]
pub struct Add {
    programme_id: String,
    title: String,
    /// The section that it follows; at the end without one.
    after_id: Option<String>,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    open(store, &arg.programme_id)?;
    let title = titled(&arg.title)?;
    let mut order: Vec<String> =
        section::all_of(store, &arg.programme_id)?.into_iter().map(|section| section.id).collect();
    app.transact(
        "programme.add_section",
        &format!("Новый раздел программы: {}", short(&title)),
        |tx| {
            let id = section::add(tx, &arg.programme_id, &title)?;
            let after = arg.after_id.and_then(|after| order.iter().position(|other| *other == after));
            order.insert(after.map_or(order.len(), |after| after + 1), id.clone());
            section::order(tx, &order)?;
            Ok(Id { id })
        },
    )
}
