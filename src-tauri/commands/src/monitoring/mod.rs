//! Monitoring: the school's progress in a school year.

mod overview;

pub use overview::overview;

use serde::Deserialize;
use ts_rs::TS;

use crate::Fault;

/// A school year by its starting year.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SchoolYear")]
pub struct Year {
    pub(crate) school_year: i16,
}

/// Refuses what cannot be a school year.
pub(crate) fn checked(year: i16) -> Result<i16, Fault> {
    match year {
        2000..2100 => Ok(year),
        _ => Err(Fault::field("school_year", "Выберите учебный год.")),
    }
}
