//! A draft moved to other years.

use nastavnik_domain::roadmap::draft::Draft;
use nastavnik_domain::roadmap::{reading, shift as moved};
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, Fault};

/// Years that a plan can be moved by; more is a slip of the pen.
const FARTHEST: i16 = 50;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftShift")]
pub struct Shift {
    draft: Draft,
    years: i16,
}

pub fn shift(_: &App, arg: Shift) -> Result<Draft, Fault> {
    if arg.years.abs() > FARTHEST {
        return Err(Fault::field("years", "Так далеко перенести сроки нельзя. Проверьте годы."));
    }
    Ok(reading::review(moved(arg.draft, arg.years)))
}
