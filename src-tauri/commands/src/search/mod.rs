//! Ctrl+K: a person, a pair, an activity of a roadmap, a practice or an event by any words.

use nastavnik_domain::record::listing::{EventQuery, PracticeQuery};
use nastavnik_domain::roadmap::listing::Link;
use nastavnik_domain::{pair, person};
use nastavnik_store::event::{self, Event};
use nastavnik_store::practice::{self, Practice};
use nastavnik_store::roadmap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Fault};

const LIMIT: u32 = 8;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    text: String,
}

#[derive(Default, Serialize, TS)]
pub struct Found {
    people: Vec<person::listing::Row>,
    pairs: Vec<pair::listing::Row>,
    activities: Vec<Link>,
    practices: Vec<Practice>,
    events: Vec<Event>,
}

pub fn all(app: &App, arg: Search) -> Result<Found, Fault> {
    if arg.text.trim().is_empty() {
        return Ok(Found::default());
    }
    let store = app.store()?;
    let activities = roadmap::activity::find(store, &arg.text, LIMIT)?;
    let mut practices =
        practice::list(store, &PracticeQuery { text: arg.text.clone(), ..PracticeQuery::default() })?;
    let mut events = event::list(store, &EventQuery { text: arg.text.clone(), ..EventQuery::default() })?;
    practices.truncate(LIMIT as usize);
    events.truncate(LIMIT as usize);
    let people = person::listing::Query { text: arg.text.clone(), limit: LIMIT, ..Default::default() };
    let pairs = pair::listing::Query { text: arg.text, limit: LIMIT, ..Default::default() };
    Ok(Found {
        activities,
        practices,
        events,
        people: nastavnik_store::person::rows(store, &people)?,
        pairs: nastavnik_store::pair::rows(store, &pairs, app.today())?,
    })
}
