//! A pair or a group: who, in what form, for how long, and where it stands in its life.

mod check;
mod life;
pub mod listing;

pub use check::{Party, check};
pub use life::{Life, status};

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::vocabulary::{Form, Kind, Model};

/// What is agreed on when a pair is formed. A group is a pair with several mentees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PairFields", optional_fields = nullable)]
pub struct Fields {
    /// A group's name; empty for a pair, which is named by its people.
    pub title: String,
    pub form: Option<Form>,
    pub model: Option<Model>,
    pub kinds: Vec<Kind>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub mentors: Vec<String>,
    pub mentees: Vec<String>,
    pub goal: String,
    pub note: String,
    /// Why a mentor takes more mentees than they have places for.
    pub overload_reason: String,
}
