//! The list of events.

use nastavnik_domain::record::listing::EventQuery;
use nastavnik_store::event;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct EventPage {
    rows: Vec<event::Event>,
    /// School years to choose from, the latest first.
    years: Vec<i16>,
}

pub fn list(app: &App, query: EventQuery) -> Result<EventPage, Fault> {
    let store = app.store()?;
    Ok(EventPage { rows: event::list(store, &query)?, years: event::school_years(store)? })
}
