//! The grid to fill in: everybody of whom a figure may be taken.

use nastavnik_domain::indicator::measure::listing::{Cell, Subject};
use nastavnik_store::indicator::measure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::written;
use crate::monitoring::checked;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MeasureGridQuery")]
pub struct Ask {
    school_year: i16,
    subject: Subject,
    title: String,
}

#[derive(Serialize, TS)]
pub struct MeasureGrid {
    /// What was asked for: a screen that has asked again knows which answer this is.
    subject: Subject,
    title: String,
    rows: Vec<Cell>,
}

pub fn grid(app: &App, arg: Ask) -> Result<MeasureGrid, Fault> {
    let (store, year) = (app.store()?, checked(arg.school_year)?);
    let title = written(store, arg.title.trim().to_owned())?;
    let rows = measure::cells(store, year, &title, arg.subject)?;
    Ok(MeasureGrid { subject: arg.subject, title: arg.title, rows })
}
