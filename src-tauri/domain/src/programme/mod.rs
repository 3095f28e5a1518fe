//! A personalised programme (персонализированная программа наставничества): what a pair works on,
//! item by item, and what came of it. DOMAIN §3.

mod check;
pub mod closing;
pub mod gap;
pub mod item;
pub mod listing;
pub mod plan;
pub mod progress;
mod stage;
pub mod template;
pub mod version;

pub use check::{Others, check, hints};
pub use stage::{Steps, suggested};

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::deadline::Span;
use crate::vocabulary::vocabulary;

/// What is typed about a programme as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ProgrammeFields", optional_fields = nullable)]
pub struct Fields {
    /// In a group: whose it is. None: of all its mentees together.
    pub mentee_id: Option<String>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub goal: String,
    /// A task a line.
    pub tasks: String,
    /// Professional gaps in own words.
    pub gaps: String,
    /// Those of the dictionary of requests.
    pub gap_ids: Vec<String>,
    pub note: String,
}

impl Fields {
    /// The programme's time, once both ends are known.
    pub fn span(&self) -> Option<Span> {
        Some(Span { from: self.start?, to: self.end? })
    }
}

vocabulary! {
    /// Stages of a programme (письмо АЗ-1128/08/657; S:kholmsky).
    #[ts(rename = "ProgrammeStage")]
    Stage {
        Preparing = "preparing", "подготовительный";
        Designing = "designing", "проектировочный";
        Working = "working", "реализационный";
        Reflecting = "reflecting", "рефлексивно-аналитический";
        Resulting = "resulting", "результативный";
    }
}

vocabulary! {
    /// What has been said of a programme as a whole; follows from its days.
    #[ts(rename = "ProgrammeState")]
    State {
        Draft = "draft", "черновик";
        Approved = "approved", "утверждена";
        Closed = "closed", "завершена";
    }
}

impl State {
    pub fn of(approved_on: Option<Day>, closed_on: Option<Day>) -> State {
        match (approved_on, closed_on) {
            (_, Some(_)) => State::Closed,
            (Some(_), None) => State::Approved,
            (None, None) => State::Draft,
        }
    }
}

vocabulary! {
    /// What has become of an item. Late is computed for the day, never kept.
    ItemStatus {
        NotStarted = "not_started", "не начато";
        InProgress = "in_progress", "в работе";
        Done = "done", "выполнено";
        Dropped = "dropped", "не требуется";
    }
}

vocabulary! {
    /// The mentor's conclusion when a programme closes.
    Conclusion {
        Ready = "ready", "готов к самостоятельной работе";
        WithSupport = "with_support", "готов при условии дополнительного сопровождения";
        NotReady = "not_ready", "не готов";
    }
}
