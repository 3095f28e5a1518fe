//! A district's own form: opened, settled once, filled with one action each period.

mod archive;
mod facts;
mod fields;
mod fill;
mod get;
mod list;
mod open;
mod refused;
mod rows;
mod save;
mod values;

pub use archive::{archive, restore};
pub use fields::fields;
pub use fill::fill;
pub use get::get;
pub use list::list;
pub use open::open;
pub use save::save;
pub use values::{answer, values};

use nastavnik_domain::district_form::sheet::Book;
use nastavnik_domain::district_form::{Filling, Period, PeriodKind};
use serde::Serialize;
use ts_rs::TS;

use crate::Fault;

/// A form as it looks, with what fills it.
#[derive(Serialize, TS)]
pub struct FormView {
    /// None for a form that is not kept yet.
    id: Option<String>,
    title: String,
    every: PeriodKind,
    file_name: String,
    book: Book,
    filling: Filling,
}

/// A time to report about.
#[derive(Serialize, TS)]
pub struct FormPeriod {
    code: String,
    title: String,
}

impl From<Period> for FormPeriod {
    fn from(period: Period) -> FormPeriod {
        FormPeriod { code: period.to_string(), title: period.title() }
    }
}

fn period(code: &str) -> Result<Period, Fault> {
    code.parse().map_err(|()| Fault::field("period", "Выберите период."))
}
