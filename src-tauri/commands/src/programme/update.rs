//! Changing a programme's head. Other days give the deadlines of its items another meaning.

use nastavnik_domain::letters::short;
use nastavnik_domain::programme::{Fields, check, item};
use nastavnik_domain::{Invalid, plural};
use nastavnik_store::{Done, pair, programme};
use serde::Deserialize;
use ts_rs::TS;

use super::{name, open, others};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeUpdate")]
pub struct Update {
    id: String,
    fields: Fields,
    /// What is asked about in the field `confirmed` is meant so.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: bool,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let before = open(store, &arg.id)?;
    let mut pair = pair::get(store, &before.pair_id)?;
    // Whose it is, it stays, even when they have left the group.
    pair.fields.mentees.extend(before.fields.mentee_id.clone());
    let others = others(store, &pair, &arg.fields, Some(&arg.id))?;
    let fields = check(arg.fields, others, arg.confirmed)?;
    let moved = fields.span().filter(|_| fields.span() != before.fields.span());
    let mut windows = Vec::new();
    if let Some(span) = moved {
        let mut outside = Vec::new();
        for kept in programme::item::all_of(store, &arg.id)? {
            let window = item::window(&kept.fields.deadline, span);
            if kept.needed() && item::question(window, span).is_some() {
                outside.push(format!("«{}»", short(&kept.fields.task)));
            }
            windows.push((kept.id, window));
        }
        if !outside.is_empty() && !arg.confirmed {
            let count = plural::count(outside.len(), ["пункта", "пунктов", "пунктов"]);
            let words = format!("Срок {count} окажется вне программы: {}.", outside.join(", "));
            return Err(Invalid::one("confirmed", words).into());
        }
    }
    let label = format!("Изменена программа: {}", name(store, &before)?);
    app.transact("programme.update", &label, |tx| {
        programme::update(tx, &arg.id, &fields)?;
        for (id, window) in windows {
            programme::item::set_window(tx, &id, window)?;
        }
        Ok(Empty {})
    })
}
