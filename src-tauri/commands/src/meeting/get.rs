//! A meeting's card.

use nastavnik_domain::meeting::{Fields, Status};
use nastavnik_store::meeting::fit::{self, Answer};
use nastavnik_store::meeting::item::{self, Item};
use nastavnik_store::{meeting, pair};
use serde::Serialize;
use ts_rs::TS;

use super::{MeetingPerson, people};
use crate::person::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct MeetingCard {
    id: String,
    pair_id: String,
    pair: String,
    fields: Fields,
    people: Vec<MeetingPerson>,
    /// Items of the programme that it moved.
    items: Vec<Item>,
    /// What people said after it.
    fits: Vec<Answer>,
    /// Planned for a day that is over.
    overdue: bool,
    /// The pair is in the archive: nothing can be changed.
    archived: bool,
}

pub fn get(app: &App, arg: Id) -> Result<MeetingCard, Fault> {
    let (store, today) = (app.store()?, app.today());
    let found = meeting::get(store, &arg.id)?;
    let pair = pair::get(store, &found.pair_id)?;
    let absent = meeting::attendance::absent(store, &arg.id)?;
    let mut fits = fit::of_pair(store, &found.pair_id)?;
    fits.retain(|answer| answer.meeting_id == arg.id);
    Ok(MeetingCard {
        pair: pair::title(store, &found.pair_id)?,
        people: people(store, &pair, &absent)?,
        items: item::of_meeting(store, &arg.id)?,
        fits,
        overdue: found.fields.status == Some(Status::Planned)
            && found.fields.day.is_some_and(|day| day < today),
        archived: pair.archived,
        id: found.id,
        pair_id: found.pair_id,
        fields: found.fields,
    })
}
