//! A new section.

use nastavnik_store::Done;
use nastavnik_store::roadmap::{self, section};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::Id;
use crate::roadmap::short;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SectionAdd", optional_fields = nullable)]
pub struct Add {
    roadmap_id: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    number: String,
    title: String,
    /// 1 unless said otherwise.
    level: Option<u8>,
    /// The section that it follows; at the end of the roadmap without one.
    after_id: Option<String>,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    roadmap::get(store, &arg.roadmap_id)?;
    let (number, title, level) = super::checked(&arg.number, &arg.title, arg.level.unwrap_or(1))?;
    let mut order: Vec<String> =
        section::all_of(store, &arg.roadmap_id)?.into_iter().map(|section| section.id).collect();
    let label = format!("Новый раздел: {}", short(&title));
    app.transact("section.add", &label, |tx| {
        let id = section::add(tx, &arg.roadmap_id, level, &number, &title)?;
        let after = arg.after_id.and_then(|after| order.iter().position(|other| *other == after));
        order.insert(after.map_or(order.len(), |after| after + 1), id.clone());
        section::order(tx, &order)?;
        Ok(Id { id })
    })
}
