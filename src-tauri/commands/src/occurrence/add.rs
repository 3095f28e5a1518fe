//! A moment that the deadline does not give: one more meeting, a day set by somebody's schedule.

use nastavnik_domain::roadmap::moments::Moment;
use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::Done;
use nastavnik_store::roadmap::{activity, occurrence};
use serde::Deserialize;
use ts_rs::TS;

use super::days;
use crate::activity::named;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "OccurrenceAdd", optional_fields = nullable)]
pub struct Add {
    activity_id: String,
    start: Option<Day>,
    /// The last day on which it is in time.
    end: Option<Day>,
    /// What the dates do not say.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    label: String,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let owner = activity::get(app.store()?, &arg.activity_id)?;
    let (start, end) = days(arg.start, arg.end)?;
    let mut invalid = Invalid::default();
    let label = limits::line("label", &arg.label, &mut invalid);
    if end.is_none() && label.is_empty() {
        invalid.add("end", "Укажите дату или напишите, что это за срок.");
    }
    let moment = invalid.or(Moment { start, end, label, done: false })?;
    app.transact("occurrence.add", &format!("Добавлен срок: {}", named(&owner.fields)), |tx| {
        Ok(Id { id: occurrence::add(tx, &arg.activity_id, &moment, true)? })
    })
}
