//! The four small registers together: practices, courses, awards, events.

use nastavnik_store::person::{RecordCounts, record_counts};

use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RecordCountsQuery", optional_fields = nullable)]
pub struct Query {
    /// Of all years, without it.
    school_year: Option<i16>,
}

/// How many each of them has, the archive left out.
pub fn counts(app: &App, arg: Query) -> Result<RecordCounts, Fault> {
    Ok(record_counts(app.store()?, None, arg.school_year)?)
}
