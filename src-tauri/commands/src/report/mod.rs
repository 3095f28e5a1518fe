//! The school's workbook for the district (возврат): a look at what it will hold, and the writing.

mod figures;
mod gather;
mod look;
mod write;

pub use look::look;
pub use write::write;

use nastavnik_domain::school_return::{Layout, Period, Personal};
use nastavnik_domain::{Day, Invalid, school_year};
use serde::Deserialize;
use ts_rs::TS;

use crate::Fault;

/// Which workbook is wanted.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReportQuery")]
pub struct Query {
    /// 2026 for 2026/2027; the present one without it.
    #[ts(optional = nullable)]
    school_year: Option<i16>,
    period: Period,
    /// What of people beyond their work; nothing unless asked for.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    personal: Personal,
    /// Sheets and columns; the usual ones without it.
    #[ts(optional = nullable)]
    layout: Option<Layout>,
}

impl Query {
    fn school_year(&self, today: Day) -> i16 {
        self.school_year.unwrap_or_else(|| school_year::of(today))
    }

    fn layout(&self) -> Result<Layout, Fault> {
        let checked = self.layout.clone().unwrap_or_default().check();
        checked.map_err(|invalid: Invalid| invalid.into())
    }
}
