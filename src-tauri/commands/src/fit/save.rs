//! What somebody of the pair said after a meeting; without an answer it is taken back.

use nastavnik_domain::meeting::{Fit, Status};
use nastavnik_domain::{Invalid, limits};
use nastavnik_store::{Done, meeting, pair};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::short_name;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FitSave", optional_fields = nullable)]
pub struct Save {
    meeting_id: String,
    person_id: String,
    answer: Option<Fit>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    note: String,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let found = meeting::get(store, &arg.meeting_id)?;
    let members = pair::get(store, &found.pair_id)?.fields;
    if !members.mentors.contains(&arg.person_id) && !members.mentees.contains(&arg.person_id) {
        return Err(Fault::field("person_id", "Этого человека в паре нет."));
    }
    if found.fields.status != Some(Status::Held) && arg.answer.is_some() {
        return Err(Fault::field("answer", "Спросить можно после проведённой встречи. Сначала отметьте её."));
    }
    let mut invalid = Invalid::default();
    let note = limits::text("note", &arg.note, &mut invalid);
    invalid.or(())?;
    let name = short_name(store, &arg.person_id)?;
    let label = match arg.answer {
        Some(answer) => format!("{name}: {}", answer.label()),
        None => format!("Ответ снят: {name}"),
    };
    app.transact("fit.save", &label, |tx| {
        let said = arg.answer.map(|answer| (answer, note.as_str()));
        meeting::fit::save(tx, &arg.meeting_id, &arg.person_id, said)?;
        Ok(Empty {})
    })
}
