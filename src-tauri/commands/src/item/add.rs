//! A new item at the end of its section, or before another.

use nastavnik_domain::letters::short;
use nastavnik_domain::programme::item::Fields;
use nastavnik_store::Done;
use nastavnik_store::programme::item;
use serde::Deserialize;
use ts_rs::TS;

use super::checked;
use crate::person::Id;
use crate::programme::open;
use crate::{App, Fault};

/// Items that one plan may have, as in a plan that comes as a whole.
const MOST: usize = 200;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeItemAdd", optional_fields = nullable)]
pub struct Add {
    programme_id: String,
    fields: Fields,
    /// The item that it shall stand before; at the end of its section without one.
    before_id: Option<String>,
    /// A deadline outside the programme is meant so.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: bool,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let store = app.store()?;
    let programme = open(store, &arg.programme_id)?;
    let (fields, window) = checked(store, &programme, arg.fields, arg.confirmed)?;
    let all = item::all_of(store, &arg.programme_id)?;
    if all.len() >= MOST {
        return Err(Fault::field(
            "task",
            format!("В плане уже {MOST} пунктов: больше одна программа не вместит."),
        ));
    }
    let there = all.into_iter().filter(|one| one.fields.section_id == fields.section_id);
    let mut order: Vec<String> = there.map(|one| one.id).collect();
    let before = arg.before_id.and_then(|before| order.iter().position(|id| *id == before));
    app.transact(
        "item.add",
        &format!("Новый пункт программы: {}", short(&fields.task)),
        |tx| {
            let id = item::add(tx, &arg.programme_id, &fields, window)?;
            if let Some(before) = before {
                order.insert(before, id.clone());
                item::order(tx, fields.section_id.as_deref(), &order)?;
            }
            Ok(Id { id })
        },
    )
}
