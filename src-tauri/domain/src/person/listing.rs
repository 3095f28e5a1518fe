//! What a list of people shows and what it can be asked for.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::vocabulary::{PersonKind, vocabulary};

vocabulary! {
    #[ts(rename = "PersonView")]
    View {
        All = "all", "Все";
        Mentors = "mentors", "Наставники";
        Mentees = "mentees", "Наставляемые";
        /// Mentees, neither done with the programme nor on a pause, with no pair that lasts.
        Waiting = "waiting", "Ждут наставника";
        Archived = "archived", "Архив";
    }
}

vocabulary! {
    #[ts(rename = "PersonSort")]
    Sort {
        Name = "name", "ФИО";
        Kind = "kind", "Кто это";
        Detail = "detail", "Должность, класс";
        Waiting = "waiting", "Ждёт";
        Load = "load", "Нагрузка";
    }
}

/// A request for a list; whatever is left out does not narrow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PersonQuery")]
pub struct Query {
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    #[ts(optional, as = "Option<_>")]
    pub view: View,
    #[ts(optional, as = "Option<_>")]
    pub kinds: Vec<PersonKind>,
    #[ts(optional, as = "Option<_>")]
    pub class: String,
    #[ts(optional = nullable)]
    pub organization_id: Option<String>,
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
            kinds: Vec::new(),
            class: String::new(),
            organization_id: None,
            sort: Sort::Name,
            descending: false,
            offset: 0,
            limit: 100,
        }
    }
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "PersonRow")]
pub struct Row {
    pub id: String,
    pub name: String,
    pub short_name: String,
    pub kind: PersonKind,
    /// «учитель математики, высшая категория», «10А класс».
    pub detail: String,
    pub organization: String,
    pub phone: String,
    pub archived: bool,
    pub mentor: Option<Load>,
    pub mentee: Option<Wait>,
}

/// A mentor's places: how many there are and how many are taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Load {
    pub capacity: u32,
    pub busy: u32,
    pub paused: bool,
}

/// A mentee's wishes and mentors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Wait {
    pub waiting_since: Option<Day>,
    pub paused: bool,
    pub requests: Vec<String>,
    /// Short names of the mentors of pairs that last.
    pub mentors: Vec<String>,
}

/// How many people each view has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "PersonCounts")]
pub struct Counts {
    pub all: u32,
    pub mentors: u32,
    pub mentees: u32,
    pub waiting: u32,
    pub archived: u32,
}

impl Counts {
    pub fn of(&self, view: View) -> u32 {
        match view {
            View::All => self.all,
            View::Mentors => self.mentors,
            View::Mentees => self.mentees,
            View::Waiting => self.waiting,
            View::Archived => self.archived,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "People")]
pub struct Page {
    pub rows: Vec<Row>,
    /// Of the whole list, not of this page.
    pub total: u32,
    pub counts: Counts,
}
