//! A mentor's break: no new pairs meanwhile.

use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::{Done, mentor};
use serde::Deserialize;
use ts_rs::TS;

use crate::person::{Id, short_name};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    pub(crate) id: String,
    pub(crate) since: Day,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub(crate) reason: String,
}

impl Pause {
    /// The reason tidied.
    pub(crate) fn reason(&self) -> Result<String, Fault> {
        let mut invalid = Invalid::default();
        let reason = limits::text("reason", &self.reason, &mut invalid);
        Ok(invalid.or(reason)?)
    }
}

pub fn pause(app: &mut App, arg: Pause) -> Result<Done<Empty>, Fault> {
    let reason = arg.reason()?;
    let label = format!("Перерыв наставника: {}", short_name(app.store()?, &arg.id)?);
    app.transact("mentor.pause", &label, |tx| {
        mentor::pause(tx, &arg.id, Some(arg.since), &reason)?;
        Ok(Empty {})
    })
}

pub fn resume(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let label = format!("Наставник снова работает: {}", short_name(app.store()?, &arg.id)?);
    app.transact("mentor.resume", &label, |tx| {
        mentor::pause(tx, &arg.id, None, "")?;
        Ok(Empty {})
    })
}
