//! What is said of schools and moments: one cell, a whole row or a whole column at once.

use nastavnik_domain::plural::count;
use nastavnik_domain::roadmap::state::Status;
use nastavnik_domain::{Invalid, limits};
use nastavnik_store::roadmap::occurrence;
use nastavnik_store::roadmap::school_mark::{self, Fields};
use nastavnik_store::{Done, organization};
use serde::Deserialize;
use ts_rs::TS;

use crate::occurrence::{verb, whose};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "GridMark")]
pub struct Mark {
    cells: Vec<Cell>,
    fields: Fields,
    /// Only the status and its day; the document and the note stay as they are.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    status_only: bool,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "GridCellKey")]
pub struct Cell {
    occurrence_id: String,
    organization_id: String,
}

pub fn mark(app: &mut App, arg: Mark) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let mut fields = arg.fields;
    let mut invalid = Invalid::default();
    fields.evidence = limits::text("evidence", &fields.evidence, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    if fields.done_on.is_some_and(|on| on > today) {
        invalid.add("done_on", "Этот день ещё не наступил.");
    }
    if arg.cells.is_empty() {
        invalid.add("cells", "Выберите, что отметить.");
    }
    let status = fields.status.unwrap_or(Status::NotStarted);
    fields.status = Some(status);
    if status != Status::Done {
        fields.done_on = None;
    }
    let fields = invalid.or(fields)?;
    let mut label = verb(status).to_owned();
    if let [only] = arg.cells.as_slice() {
        let school = organization::get(store, &only.organization_id)?.fields.short_name;
        let whose = whose(store, &occurrence::get(store, &only.occurrence_id, today)?)?;
        label.push_str(&format!(", {school}: {whose}"));
    } else {
        label.push_str(&format!(": {}", count(arg.cells.len(), ["отметка", "отметки", "отметок"])));
    }
    app.transact("grid.mark", &label, |tx| {
        for Cell { occurrence_id, organization_id } in &arg.cells {
            occurrence::get(tx, occurrence_id, today)?;
            organization::get(tx, organization_id)?;
            let before = school_mark::get(tx, occurrence_id, organization_id)?.unwrap_or_default();
            let said = match arg.status_only {
                true => Fields { status: fields.status, done_on: fields.done_on, ..before },
                false => fields.clone(),
            };
            school_mark::set(tx, occurrence_id, organization_id, &said)?;
        }
        Ok(Empty {})
    })
}
