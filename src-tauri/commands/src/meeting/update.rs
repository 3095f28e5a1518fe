//! A meeting written down in other words; who was there and what it moved stay, unless told.

use nastavnik_domain::meeting::Fields;
use nastavnik_domain::meeting::check::Question;
use nastavnik_store::{Done, meeting};
use serde::Deserialize;
use ts_rs::TS;

use super::form::{MovedItem, checked, keep, movable, pair_of, there};
use super::named;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeetingUpdate", optional_fields = nullable)]
pub struct Update {
    id: String,
    fields: Fields,
    absent: Option<Vec<String>>,
    items: Option<Vec<MovedItem>>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    confirmed: Vec<Question>,
}

pub fn update(app: &mut App, arg: Update) -> Result<Done<Empty>, Fault> {
    let before = meeting::get(app.store()?, &arg.id)?;
    let pair = pair_of(app, &before.pair_id)?;
    let mut fields = arg.fields;
    fields.status = fields.status.or(before.fields.status);
    // What was let through once is not asked about again.
    let mut confirmed = arg.confirmed;
    if fields.day == before.fields.day && fields.status == before.fields.status {
        confirmed.extend([Question::OutsidePeriod, Question::SameDay]);
    }
    if fields.minutes == before.fields.minutes {
        confirmed.push(Question::Long);
    }
    let fields = checked(app, &pair, fields, &confirmed, (Some(&arg.id), &[]))??;
    let store = app.store()?;
    let absent = match &arg.absent {
        Some(absent) => absent.clone(),
        None => meeting::attendance::absent(store, &arg.id)?,
    };
    if arg.absent.is_some() || fields.status != before.fields.status {
        there(&pair, &fields, &absent)?;
    }
    if let Some(items) = &arg.items {
        movable(store, &pair.id, Some(&arg.id), items)?;
    }
    let label = format!("Изменена встреча{}", named(store, &pair.id, fields.day)?);
    app.transact("meeting.update", &label, |tx| {
        meeting::update(tx, &arg.id, &fields)?;
        keep(tx, (&arg.id, &pair), &fields, arg.absent.as_deref(), arg.items.as_deref())?;
        Ok(Empty {})
    })
}
