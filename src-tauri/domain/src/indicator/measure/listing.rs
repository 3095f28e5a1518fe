//! What screens show of stage 2: lines, their sums by title, rows of the grid to fill in.

use serde::{Deserialize, Serialize};

use super::{Change, Common, Fields};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Whose figures they are.
    #[ts(rename = "MeasureSubject")]
    Subject {
        Mentees = "mentees", "Наставляемые";
        Pairs = "pairs", "Пары";
        Classes = "classes", "Классы";
    }
}

/// A request for a list; whatever is left out does not narrow it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "MeasureQuery", optional_fields = nullable)]
pub struct Query {
    pub school_year: Option<i16>,
    pub subject: Option<Subject>,
    pub pair_id: Option<String>,
    pub person_id: Option<String>,
    #[ts(optional, as = "Option<_>")]
    pub archived: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "MeasureRow")]
pub struct Row {
    pub id: String,
    /// «Ольхина А. С.», «Кедрова — Ольхина», «7А класс».
    pub whose: String,
    pub fields: Fields,
    pub change: Change,
    pub archived: bool,
}

/// All lines of one title. Sums and means are of those that have both figures.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "MeasureSummary")]
pub struct Summary {
    pub title: String,
    pub unit: String,
    pub falling: bool,
    pub rows: u32,
    pub complete: u32,
    pub entry: f64,
    pub exit: f64,
    pub entry_mean: Option<f64>,
    pub exit_mean: Option<f64>,
    /// Of the means.
    pub change: Change,
}

impl Summary {
    /// «Средний балл, балл»
    pub fn titled(&self) -> String {
        let Summary { title, unit, .. } = self;
        if unit.is_empty() { title.clone() } else { format!("{title}, {unit}") }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "Measures")]
pub struct Page {
    pub rows: Vec<Row>,
    pub summary: Vec<Summary>,
    /// Titles of this file, then those that schools usually take.
    pub titles: Vec<Common>,
}

/// A row to fill in: somebody of whom the figure may be taken, with what is known already.
#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "MeasureCell")]
pub struct Cell {
    /// None: nothing is known yet.
    pub id: Option<String>,
    pub pair_id: Option<String>,
    pub person_id: Option<String>,
    pub class: String,
    pub whose: String,
    /// «7 класс», «учитель физики».
    pub detail: String,
    pub entry: Option<f64>,
    pub exit: Option<f64>,
    pub note: String,
}
