//! A member's consent.

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
    person_id: String,
    /// None takes the mark back.
    on: Option<Day>,
}

pub fn consent(app: &mut App, arg: Consent) -> Result<Done<Empty>, Fault> {
    lasting(app, &arg.id)?;
    if arg.on.is_some_and(|on| on > app.today()) {
        return Err(Fault::field("on", "Дата согласия ещё не наступила."));
    }
    let name = short_name(app.store()?, &arg.person_id)?;
    let verb = if arg.on.is_some() {
        "Согласие получено"
    } else {
        "Согласие отозвано"
    };
    app.transact("pair.consent", &format!("{verb}: {name}"), |tx| {
        pair::consent(tx, &arg.id, &arg.person_id, arg.on)?;
        Ok(Empty {})
    })
}
