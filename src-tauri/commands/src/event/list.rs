//! The list of events.

use nastavnik_domain::record::listing::EventQuery;
use nastavnik_store::event;
use serde::Serialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct EventPage {
    rows: Vec<event::Event>,
}

pub fn list(app: &App, query: EventQuery) -> Result<EventPage, Fault> {
    Ok(EventPage { rows: event::list(app.store()?, &query)? })
}
