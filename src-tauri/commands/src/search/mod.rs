//! Ctrl+K: a person, a pair or an activity of a roadmap by any words.

use nastavnik_domain::roadmap::listing::Link;
use nastavnik_domain::{pair, person};
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

#[derive(Serialize, TS)]
pub struct Found {
    people: Vec<person::listing::Row>,
    pairs: Vec<pair::listing::Row>,
    activities: Vec<Link>,
}

pub fn all(app: &App, arg: Search) -> Result<Found, Fault> {
    if arg.text.trim().is_empty() {
        return Ok(Found { people: Vec::new(), pairs: Vec::new(), activities: Vec::new() });
    }
    let store = app.store()?;
    let activities = roadmap::activity::find(store, &arg.text, LIMIT)?;
    let people = person::listing::Query { text: arg.text.clone(), limit: LIMIT, ..Default::default() };
    let pairs = pair::listing::Query { text: arg.text, limit: LIMIT, ..Default::default() };
    Ok(Found {
        activities,
        people: nastavnik_store::person::rows(store, &people)?,
        pairs: nastavnik_store::pair::rows(store, &pairs, app.today())?,
    })
}
