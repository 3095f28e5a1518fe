//! What the curator enters once a year: denominators, targets, corrections with their reasons.

use nastavnik_domain::indicator::{Value, check};
use nastavnik_domain::school_year;
use nastavnik_store::{Done, indicator};
use serde::Deserialize;
use ts_rs::TS;

use super::list::Counts;
use crate::monitoring::checked;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "IndicatorSave")]
pub struct Save {
    school_year: i16,
    /// Those that are not named stay as they are.
    values: Vec<Value>,
}

pub fn save(app: &mut App, arg: Save) -> Result<Done<Empty>, Fault> {
    let year = checked(arg.school_year)?;
    let counts = Counts::of(app.store()?, year, app.today())?;
    let values = check(arg.values, |code| {
        let (tally, of) = counts.get(code);
        (tally.value, of)
    })?;
    let label = format!("Показатели программы, {} учебный год", school_year::title(year));
    app.transact("indicator.save", &label, |tx| {
        for value in &values {
            indicator::save(tx, year, value)?;
        }
        Ok(Empty {})
    })
}
