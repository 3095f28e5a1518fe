//! The forms that are known.

use nastavnik_domain::Day;
use nastavnik_domain::district_form::{Field, Period, PeriodKind, key};
use nastavnik_store::Store;
use nastavnik_store::form as kept;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FormPeriod;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormQuery")]
pub struct Query {
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    archived: bool,
}

#[derive(Serialize, TS)]
pub struct FormRow {
    id: String,
    title: String,
    every: PeriodKind,
    file_name: String,
    created_on: Option<Day>,
    archived: bool,
    /// Cells that are filled, and tables.
    cells: usize,
    tables: usize,
    /// Places about which nobody has decided.
    undecided: usize,
    /// It has places for phones, birth years or names of children.
    personal: bool,
    /// Periods to choose from, the likely one first.
    periods: Vec<FormPeriod>,
    /// Questions of the likely period that have no answer yet.
    unanswered: usize,
}

/// Periods to choose from.
const PERIODS: usize = 6;

pub fn list(app: &App, arg: Query) -> Result<Vec<FormRow>, Fault> {
    let (store, today) = (app.store()?, app.today());
    kept::list(store, arg.archived)?.into_iter().map(|listed| row(store, listed, today)).collect()
}

fn row(store: &Store, listed: kept::Listed, today: Day) -> Result<FormRow, Fault> {
    let kept::Listed { id, form, created_on, archived } = listed;
    let likely = Period::reported(form.every, today);
    let answered: Vec<String> =
        kept::figures_of(store, likely)?.into_iter().map(|figure| figure.question).collect();
    let unanswered =
        form.filling.questions().iter().filter(|question| !answered.contains(&key(question))).count();
    Ok(FormRow {
        id,
        cells: form.filling.cells.len(),
        tables: form.filling.lists.len(),
        undecided: form.filling.undecided(),
        personal: form
            .filling
            .fields()
            .any(|field| field.is_personal() || field.is_name() && field != Field::MentorName),
        periods: periods(likely, today).into_iter().map(FormPeriod::from).collect(),
        unanswered,
        title: form.title,
        every: form.every,
        file_name: form.file_name,
        created_on,
        archived,
    })
}

/// The likely one, the present one if it is another, those before.
fn periods(likely: Period, today: Day) -> Vec<Period> {
    let mut found = vec![likely];
    let present = Period::of(likely.kind, today);
    if present != likely {
        found.push(present);
    }
    let mut before = likely.previous();
    while let Some(period) = before.filter(|_| found.len() < PERIODS) {
        found.push(period);
        before = period.previous();
    }
    found
}
