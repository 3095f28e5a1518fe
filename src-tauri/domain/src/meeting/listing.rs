//! What a list of meetings shows and what it can be asked for.

use serde::{Deserialize, Serialize};

use super::{Fit, Form, Kind, Status};
use crate::Day;

/// A request for a list; whatever is left out does not narrow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "MeetingQuery", optional_fields = nullable)]
pub struct Query {
    /// Words of the topic or of people's names.
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    pub pair_id: Option<String>,
    pub person_id: Option<String>,
    pub status: Option<Status>,
    pub kind: Option<Kind>,
    pub school_year: Option<i16>,
    /// Days, both of them inside.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// The earliest first; the latest first without it.
    #[ts(optional, as = "Option<_>")]
    pub ascending: bool,
    #[ts(optional, as = "Option<_>")]
    pub offset: u32,
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

impl Default for Query {
    fn default() -> Query {
        Query {
            text: String::new(),
            pair_id: None,
            person_id: None,
            status: None,
            kind: None,
            school_year: None,
            from: None,
            to: None,
            ascending: false,
            offset: 0,
            limit: 100,
        }
    }
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "MeetingRow")]
pub struct Row {
    pub id: String,
    pub pair_id: String,
    /// «Зорина — Вешняков».
    pub pair: String,
    pub day: Day,
    pub kind: Kind,
    pub form: Form,
    pub status: Status,
    pub minutes: Option<u32>,
    pub topic: String,
    pub result: String,
    pub task: String,
    /// Planned for a day that is over: was it held?
    pub overdue: bool,
    /// How many of the pair's people were not there.
    pub absent: u32,
}

/// How many meetings each status has, of all that the query finds whatever its status.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "MeetingCounts")]
pub struct Counts {
    pub all: u32,
    pub held: u32,
    pub planned: u32,
    pub cancelled: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "Meetings")]
pub struct Page {
    pub rows: Vec<Row>,
    /// Of the whole list, not of this page.
    pub total: u32,
    pub counts: Counts,
}

/// Somebody to be asked whether the pair suits them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "FitPending")]
pub struct Pending {
    /// The latest meeting that they were at.
    pub meeting_id: String,
    pub day: Day,
    pub pair_id: String,
    pub pair: String,
    pub person_id: String,
    pub short_name: String,
    pub mentor: bool,
    /// What they said last: «пока не ясно» is asked again.
    pub before: Option<Fit>,
}
