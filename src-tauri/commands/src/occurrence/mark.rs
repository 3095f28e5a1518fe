//! One keystroke: a moment, or several at once, get their mark. What proves it is kept as it was.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::state::Status;
use nastavnik_store::Done;
use nastavnik_store::roadmap::occurrence::{self, Fields};
use serde::Deserialize;
use ts_rs::TS;

use super::whose;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "OccurrenceMark", optional_fields = nullable)]
pub struct Mark {
    ids: Vec<String>,
    status: Status,
    /// The day on which it was done; today without it.
    on: Option<Day>,
}

pub fn mark(app: &mut App, arg: Mark) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    if arg.on.is_some_and(|on| on > today) {
        return Err(Fault::field("on", "Этот день ещё не наступил."));
    }
    let found = arg.ids.iter().map(|id| occurrence::get(store, id, today)).collect::<Result<Vec<_>, _>>()?;
    let name = match found.as_slice() {
        [] => return Err(Fault::field("ids", "Выберите, что отметить.")),
        [only] => whose(store, only)?,
        many => format!("отметок: {}", many.len()),
    };
    let done_on = (arg.status == Status::Done).then(|| arg.on.unwrap_or(today));
    app.transact("occurrence.mark", &format!("{}: {name}", verb(arg.status)), |tx| {
        for one in found {
            let fields = Fields {
                status: Some(arg.status),
                done_on,
                evidence: one.evidence,
                evidence_number: one.evidence_number,
                evidence_on: one.evidence_on,
                note: one.note,
            };
            occurrence::update(tx, &one.id, &fields)?;
        }
        Ok(Empty {})
    })
}

/// How the action is called in the journal.
pub(crate) fn verb(status: Status) -> &'static str {
    match status {
        Status::Done => "Выполнено",
        Status::InProgress => "В работе",
        Status::NotStarted => "Отметка снята",
        Status::NotNeeded => "Не требуется",
    }
}
