//! All that is said of a moment: status, day, proof, note.

use nastavnik_domain::roadmap::state::Status;
use nastavnik_domain::{Invalid, limits};
use nastavnik_store::Done;
use nastavnik_store::roadmap::occurrence::{self, Fields};
use serde::Deserialize;
use ts_rs::TS;

use super::whose;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "OccurrenceUpdate")]
pub struct Update {
    id: String,
    fields: Fields,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let before = occurrence::get(store, &arg.id, today)?;
    let mut fields = arg.fields;
    let mut invalid = Invalid::default();
    fields.evidence = limits::text("evidence", &fields.evidence, &mut invalid);
    fields.evidence_number = limits::line("evidence_number", &fields.evidence_number, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    for (field, day) in [("done_on", fields.done_on), ("evidence_on", fields.evidence_on)] {
        if day.is_some_and(|day| day > today) {
            invalid.add(field, "Этот день ещё не наступил.");
        }
    }
    let status = fields.status.unwrap_or(before.status);
    fields.status = Some(status);
    // A day without the mark would count as done for one reader and not for another.
    if status != Status::Done {
        fields.done_on = None;
    }
    let fields = invalid.or(fields)?;
    app.transact("occurrence.update", &format!("Отметка: {}", whose(app.store()?, &before)?), |tx| {
        occurrence::update(tx, &arg.id, &fields)?;
        Ok(Empty {})
    })
}
