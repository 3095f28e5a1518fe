//! A moment moved to other days. From then on it stays whatever the deadline says.

use nastavnik_domain::Day;
use nastavnik_store::Done;
use nastavnik_store::roadmap::occurrence;
use serde::Deserialize;
use ts_rs::TS;

use super::{days, whose};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "OccurrenceReschedule", optional_fields = nullable)]
pub struct Reschedule {
    id: String,
    start: Option<Day>,
    end: Option<Day>,
}

pub fn reschedule(app: &mut App, arg: Reschedule) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let before = occurrence::get(store, &arg.id, today)?;
    let (start, end) = days(arg.start, arg.end)?;
    let label = match end {
        Some(end) => format!("Срок перенесён на {}: {}", end.short(), whose(store, &before)?),
        None => format!("Срок без даты: {}", whose(store, &before)?),
    };
    app.transact("occurrence.reschedule", &label, |tx| {
        occurrence::reschedule(tx, &arg.id, start, end)?;
        Ok(Empty {})
    })
}
