//! What screens show of programmes: the list, the items of a plan, the versions.

use serde::{Deserialize, Serialize};

use super::progress::Progress;
use super::{ItemStatus, Stage, State, item};
use crate::Day;
use crate::pair::listing::Member;
use crate::roadmap::state::State as ItemState;
use crate::vocabulary::{Form, Model, vocabulary};

vocabulary! {
    #[ts(rename = "ProgrammeView")]
    View {
        All = "all", "Все";
        Draft = "draft", "Черновики";
        Approved = "approved", "Утверждённые";
        /// Open ones with late items, or whose time is over.
        Late = "late", "Просрочены";
        Closed = "closed", "Завершённые";
        /// Its own archive, or its pair's.
        Archived = "archived", "Архив";
    }
}

vocabulary! {
    #[ts(rename = "ProgrammeSort")]
    Sort {
        Mentor = "mentor", "Наставник";
        Mentee = "mentee", "Наставляемый";
        Start = "start", "Начало";
        End = "end", "Окончание";
        Stage = "stage", "Этап";
        Progress = "progress", "Выполнено";
        State = "state", "Состояние";
    }
}

/// A request for a list; whatever is left out does not narrow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ProgrammeQuery")]
pub struct Query {
    /// People's names or a group's title.
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    #[ts(optional, as = "Option<_>")]
    pub view: View,
    #[ts(optional = nullable)]
    pub form: Option<Form>,
    #[ts(optional = nullable)]
    pub pair_id: Option<String>,
    #[ts(optional = nullable)]
    pub person_id: Option<String>,
    /// Only programmes that go on in this school year.
    #[ts(optional = nullable)]
    pub school_year: Option<i16>,
    #[ts(optional, as = "Option<_>")]
    pub sort: Sort,
    #[ts(optional, as = "Option<_>")]
    pub descending: bool,
    #[ts(optional, as = "Option<_>")]
    pub offset: u32,
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

impl Default for Query {
    fn default() -> Query {
        Query {
            text: String::new(),
            view: View::All,
            form: None,
            pair_id: None,
            person_id: None,
            school_year: None,
            sort: Sort::Mentor,
            descending: false,
            offset: 0,
            limit: 100,
        }
    }
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ProgrammeRow")]
pub struct Row {
    pub id: String,
    pub pair_id: String,
    /// A group's name.
    pub title: String,
    pub mentors: Vec<Member>,
    /// Those whose programme it is: all of the pair, or one of a group.
    pub mentees: Vec<Member>,
    /// One of a group has it alone.
    pub mentee_id: Option<String>,
    pub form: Form,
    pub model: Option<Model>,
    pub start: Day,
    pub end: Day,
    pub stage: Stage,
    pub state: State,
    /// Approved, and different since.
    pub changed: bool,
    /// Open, and its time is over.
    pub overdue: bool,
    pub progress: Progress,
    pub archived: bool,
}

/// How many programmes each view has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ProgrammeCounts")]
pub struct Counts {
    pub all: u32,
    pub draft: u32,
    pub approved: u32,
    pub late: u32,
    pub closed: u32,
    pub archived: u32,
}

impl Counts {
    pub fn of(&self, view: View) -> u32 {
        match view {
            View::All => self.all,
            View::Draft => self.draft,
            View::Approved => self.approved,
            View::Late => self.late,
            View::Closed => self.closed,
            View::Archived => self.archived,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "Programmes")]
pub struct Page {
    pub rows: Vec<Row>,
    /// Of the whole list, not of this page.
    pub total: u32,
    pub counts: Counts,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ProgrammeSection")]
pub struct Section {
    pub id: String,
    pub title: String,
}

/// An item of a plan, in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ProgrammeItem")]
pub struct Item {
    pub id: String,
    pub fields: item::Fields,
    /// What the deadline means inside the programme.
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub status: ItemStatus,
    /// What it looks like today.
    pub state: ItemState,
    pub done_on: Option<Day>,
    /// Meetings that moved it.
    pub meetings: u32,
}

/// What was approved and when; its body is asked for by the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ProgrammeVersion")]
pub struct Version {
    pub number: u32,
    pub approved_on: Day,
    pub act: String,
    /// What is different from the version before.
    pub reason: String,
}
