//! A planned meeting has taken place, or has not.

use nastavnik_domain::Day;
use nastavnik_domain::meeting::check::Question;
use nastavnik_domain::meeting::{Fields, Status};
use nastavnik_store::{Done, meeting};
use serde::Deserialize;
use ts_rs::TS;

use super::form::{checked, keep, pair_of, there};
use super::named;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingHold", optional_fields = nullable)]
pub struct Hold {
    id: String,
    /// On another day than was planned.
    day: Option<Day>,
    /// Who of the pair was not there; as it was, without it.
    absent: Option<Vec<String>>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: Vec<Question>,
}

pub fn hold(app: &mut App, arg: Hold) -> Result<Done<Empty>, Fault> {
    let before = meeting::get(app.store()?, &arg.id)?;
    let pair = pair_of(app, &before.pair_id)?;
    let day = arg.day.or(before.fields.day);
    let fields = Fields { day, status: Some(Status::Held), ..before.fields };
    let fields = checked(app, &pair, fields, &arg.confirmed, (Some(&arg.id), &[]))??;
    let store = app.store()?;
    let absent = match &arg.absent {
        Some(absent) => absent.clone(),
        None => meeting::attendance::absent(store, &arg.id)?,
    };
    there(&pair, &fields, &absent)?;
    let label = format!("Встреча проведена{}", named(store, &pair.id, fields.day)?);
    app.transact("meeting.hold", &label, |tx| {
        meeting::update(tx, &arg.id, &fields)?;
        keep(tx, (&arg.id, &pair), &fields, arg.absent.as_deref(), None)?;
        Ok(Empty {})
    })
}

pub fn cancel(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let before = meeting::get(app.store()?, &arg.id)?;
    let pair = pair_of(app, &before.pair_id)?;
    let label = format!("Встреча отменена{}", named(app.store()?, &pair.id, before.fields.day)?);
    app.transact("meeting.cancel", &label, |tx| {
        meeting::mark(tx, &arg.id, Status::Cancelled)?;
        Ok(Empty {})
    })
}
