//! What a workbook says of itself, unseen by its reader: whose it is and what it holds.

use serde::{Deserialize, Serialize};

use super::Period;
use crate::Day;

/// The version of the exchange format. A newer one is refused with words, never half read.
pub const FORMAT: u32 = 1;
/// Name of the sheet that only programs read.
pub const SERVICE: &str = "_nastavnik";
/// Heading of the hidden column of records' keys.
pub const KEY: &str = "Код записи";
/// Heading of the column in which records are counted.
pub const NUMBER: &str = "№";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "ReturnHead")]
pub struct Head {
    pub format: u32,
    /// The organisation's key in its own file: the same in every return of that school.
    pub organization_id: String,
    pub organization: String,
    pub district: String,
    /// 2026 for 2026/2027.
    pub school_year: i16,
    pub period: Period,
    pub made_on: Day,
}
