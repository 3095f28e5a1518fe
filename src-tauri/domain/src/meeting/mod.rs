//! Meetings of a pair. Kinds: S:bolshemurtinsky 3.6.

pub mod check;
pub mod due;
pub mod listing;
pub mod order;
pub mod series;
pub mod typed;

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::vocabulary::vocabulary;

vocabulary! {
    #[ts(rename = "MeetingKind")]
    Kind {
        Acquaintance = "acquaintance", "встреча-знакомство";
        Trial = "trial", "пробная встреча";
        Planning = "planning", "встреча-планирование";
        Work = "work", "совместная работа";
        Final = "final", "итоговая встреча";
    }
}

impl Kind {
    /// For narrow places, and for what people type: «знакомство».
    pub fn short(self) -> &'static str {
        match self {
            Kind::Acquaintance => "знакомство",
            Kind::Trial => "пробная",
            Kind::Planning => "планирование",
            Kind::Work => "работа",
            Kind::Final => "итоговая",
        }
    }
}

vocabulary! {
    #[ts(rename = "MeetingForm")]
    Form {
        InPerson = "in_person", "очно";
        Remote = "remote", "дистанционно";
    }
}

vocabulary! {
    #[ts(rename = "MeetingStatus")]
    Status {
        Planned = "planned", "запланирована";
        Held = "held", "проведена";
        Cancelled = "cancelled", "отменена";
    }
}

vocabulary! {
    /// A member's answer after a meeting: does the pair suit them.
    Fit {
        Fits = "fits", "подходит";
        /// Is asked again after the next meeting.
        Unclear = "unclear", "пока не ясно";
        Unfit = "unfit", "не подходит";
    }
}

/// What is said of a meeting. Length is usual where nothing else is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "MeetingFields", optional_fields = nullable)]
pub struct Fields {
    pub day: Option<Day>,
    pub kind: Option<Kind>,
    pub form: Option<Form>,
    /// Held, when nothing is said.
    pub status: Option<Status>,
    pub minutes: Option<u32>,
    pub topic: String,
    pub content: String,
    pub result: String,
    pub difficulties: String,
    pub recommendations: String,
    /// What is to be done before the next one.
    pub task: String,
    pub note: String,
}

/// What a meeting is taken to last until the pair shows otherwise.
pub const USUAL_MINUTES: u32 = 45;
