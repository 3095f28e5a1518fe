//! Rows of the registers (базы), as the district asks for them (DOMAIN §2).

use serde::Serialize;

use crate::Day;
use crate::vocabulary::{Form, Kind, Model, PairStatus};

/// A pair as it stands in the row of one of its members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Tie {
    /// The people on the other side, in full.
    pub others: Vec<String>,
    /// Their places of work or study.
    pub places: Vec<String>,
    pub form: Form,
    pub end: Option<Day>,
    pub result: String,
}

/// A line for each pair of a person, in the same order in every cell, with a number where there is
/// more than one, since long lines wrap.
pub fn lines(ties: &[Tie], value: impl Fn(&Tie) -> String) -> String {
    let dash = |value: String| if value.is_empty() { "—".to_owned() } else { value };
    let values: Vec<String> = ties.iter().map(value).collect();
    match values.as_slice() {
        [one] => one.clone(),
        many if many.iter().all(String::is_empty) => String::new(),
        _ => {
            let numbered = (1..).zip(values).map(|(n, value)| format!("{n})\u{a0}{}", dash(value)));
            numbered.collect::<Vec<_>>().join("\n")
        }
    }
}

/// When each pair ends.
pub fn ends(ties: &[Tie]) -> String {
    lines(ties, |tie| tie.end.map(Day::short).unwrap_or_default())
}

/// What came of each pair.
pub fn results(ties: &[Tie]) -> String {
    lines(ties, |tie| tie.result.replace('\n', " "))
}

/// A row of «База наставников».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct MentorRow {
    pub name: String,
    pub contacts: String,
    pub place: String,
    pub position: String,
    pub subject: String,
    pub teaching_years: Option<i16>,
    pub category: String,
    pub education: String,
    pub courses: String,
    pub competencies: String,
    pub achievements: String,
    pub interests: String,
    pub wanted_age: String,
    pub time_resource: String,
    pub entered_on: Option<Day>,
    pub finished_on: Option<Day>,
    pub results: String,
    pub link: String,
    pub ties: Vec<Tie>,
}

/// A row of «База наставляемых».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct MenteeRow {
    pub name: String,
    pub contacts: String,
    pub birth_year: Option<i16>,
    pub request: String,
    pub entered_on: Option<Day>,
    pub finished_on: Option<Day>,
    pub results: String,
    pub link: String,
    pub completion_mark: String,
    pub ties: Vec<Tie>,
}

/// A row of «Пары и группы».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct PairRow {
    pub title: String,
    pub mentors: Vec<String>,
    pub mentees: Vec<String>,
    pub form: Form,
    pub model: Option<Model>,
    pub kinds: Vec<Kind>,
    pub start: Day,
    pub end: Day,
    pub status: PairStatus,
    pub order_number: String,
    pub ordered_on: Option<Day>,
    pub finished_on: Option<Day>,
    pub result: String,
}
