//! Members' consents: one by one, or all that have come at once.

use nastavnik_domain::Day;
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::lasting;
use crate::person::short_name;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    id: String,
    /// Members whose consent it is; one step of undo for all of them.
    people: Vec<String>,
    /// None takes the mark back.
    on: Option<Day>,
}

pub fn consent(app: &mut App, arg: Consent) -> Result<Done<Empty>, Fault> {
    lasting(app, &arg.id)?;
    if arg.on.is_some_and(|on| on > app.today()) {
        return Err(Fault::field("on", "Дата согласия ещё не наступила."));
    }
    let name = match arg.people.as_slice() {
        [] => return Err(Fault::field("people", "Выберите, чьё это согласие.")),
        [only] => short_name(app.store()?, only)?,
        _ => pair::title(app.store()?, &arg.id)?,
    };
    let verb = match (arg.on, arg.people.len()) {
        (Some(_), 1) => "Согласие получено",
        (Some(_), _) => "Согласия получены",
        (None, 1) => "Согласие отозвано",
        (None, _) => "Согласия отозваны",
    };
    app.transact("pair.consent", &format!("{verb}: {name}"), |tx| {
        for person in &arg.people {
            pair::consent(tx, &arg.id, person, arg.on)?;
        }
        Ok(Empty {})
    })
}
