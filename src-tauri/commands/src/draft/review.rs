//! A draft after the user's corrections: what is understood of it now.

use nastavnik_domain::roadmap::draft::Draft;
use nastavnik_domain::roadmap::reading;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftReview")]
pub struct Review {
    draft: Draft,
}

pub fn review(_: &App, arg: Review) -> Result<Draft, Fault> {
    Ok(reading::review(arg.draft))
}
