//! Ctrl+K: a person or a pair by any words.

use nastavnik_domain::{pair, person};
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
}

pub fn all(app: &App, arg: Search) -> Result<Found, Fault> {
    if arg.text.trim().is_empty() {
        return Ok(Found { people: Vec::new(), pairs: Vec::new() });
    }
    let store = app.store()?;
    let people = person::listing::Query { text: arg.text.clone(), limit: LIMIT, ..Default::default() };
    let pairs = pair::listing::Query { text: arg.text, limit: LIMIT, ..Default::default() };
    Ok(Found {
        people: nastavnik_store::person::rows(store, &people)?,
        pairs: nastavnik_store::pair::rows(store, &pairs, app.today())?,
    })
}
