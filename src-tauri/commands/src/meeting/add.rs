//! A meeting, held or planned.

use nastavnik_domain::meeting::check::Question;
use nastavnik_domain::meeting::{Fields, Status};
use nastavnik_store::{Done, meeting};
use serde::Deserialize;
use ts_rs::TS;

use super::form::{MovedItem, checked, keep, movable, pair_of, there};
use super::named;
use crate::person::Id;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingAdd")]
pub struct Add {
    pair_id: String,
    fields: Fields,
    /// People of the pair who were not there; everybody was, without it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    absent: Vec<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    items: Vec<MovedItem>,
    /// What was asked about and is so.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: Vec<Question>,
}

pub fn add(app: &mut App, arg: Add) -> Result<Done<Id>, Fault> {
    let pair = pair_of(app, &arg.pair_id)?;
    let fields = checked(app, &pair, arg.fields, &arg.confirmed, (None, &[]))??;
    there(&pair, &fields, &arg.absent)?;
    let store = app.store()?;
    movable(store, &pair.id, None, &arg.items)?;
    let verb = if fields.status == Some(Status::Planned) {
        "Запланирована встреча"
    } else {
        "Встреча"
    };
    let label = format!("{verb}{}", named(store, &pair.id, fields.day)?);
    let today = app.today();
    app.transact("meeting.add", &label, |tx| {
        let id = meeting::add(tx, &pair.id, &fields, today)?;
        keep(tx, (&id, &pair), &fields, Some(&arg.absent), Some(&arg.items))?;
        Ok(Id { id })
    })
}
