//! One activity into several: the first keeps its card and all that was said of it.

use nastavnik_domain::roadmap::activity::Fields;
use nastavnik_store::Done;
use nastavnik_store::roadmap::activity;
use serde::Deserialize;
use ts_rs::TS;

use super::{checked, named, span};
use crate::roadmap::lay_out;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActivitySplit")]
pub struct Split {
    id: String,
    /// What it becomes, two or more; the section and the rest are those of the activity.
    parts: Vec<Part>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ActivityPart")]
pub struct Part {
    number: String,
    title: String,
    deadline: String,
    responsible: String,
}

pub fn split(app: &mut App, arg: Split) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let whole = activity::get(store, &arg.id)?;
    let span = span(store, &whole.roadmap_id)?;
    if arg.parts.len() < 2 {
        return Err(Fault::field("parts", "Чтобы разделить мероприятие, нужны хотя бы две части."));
    }
    let part = |part: Part| {
        let Part { number, title, deadline, responsible } = part;
        let same = deadline == whole.fields.deadline;
        let meaning = if same { whole.fields.meaning.clone() } else { String::new() };
        let fields = Fields { number, title, deadline, responsible, meaning, ..whole.fields.clone() };
        checked(store, &whole.roadmap_id, Some(&arg.id), fields)
    };
    let parts = arg.parts.into_iter().map(part).collect::<Result<Vec<_>, _>>()?;
    let section = whole.fields.section_id.as_deref();
    let all = activity::all_of(store, &whole.roadmap_id)?;
    let there = all.into_iter().filter(|one| one.fields.section_id.as_deref() == section);
    let mut order: Vec<String> = there.map(|one| one.id).collect();
    let place = order.iter().position(|id| *id == arg.id).map_or(order.len(), |at| at + 1);
    app.transact(
        "activity.split",
        &format!("Разделено мероприятие: {}", named(&whole.fields)),
        |tx| {
            let mut new = Vec::new();
            for (index, fields) in parts.iter().enumerate() {
                let id = match index {
                    0 => {
                        activity::update(tx, &arg.id, fields)?;
                        arg.id.clone()
                    }
                    _ => {
                        let id = activity::add(tx, &whole.roadmap_id, fields)?;
                        new.push(id.clone());
                        id
                    }
                };
                lay_out(tx, &id, fields, span)?;
            }
            order.splice(place..place, new);
            activity::order(tx, section, &order)?;
            Ok(Empty {})
        },
    )
}
