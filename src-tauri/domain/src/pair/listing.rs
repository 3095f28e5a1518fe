//! What a list of pairs shows and what it can be asked for.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::vocabulary::{Form, Kind, Model, PairStatus, vocabulary};

vocabulary! {
    #[ts(rename = "PairView")]
    View {
        All = "all", "Все";
        Active = "active", "Действуют";
        /// Proposed, consented or ordered.
        Preparing = "preparing", "Готовятся";
        Finished = "finished", "Завершены";
        Archived = "archived", "Архив";
    }
}

vocabulary! {
    #[ts(rename = "PairSort")]
    Sort {
        Mentor = "mentor", "Наставник";
        Mentee = "mentee", "Наставляемый";
        Start = "start", "Начало";
        End = "end", "Окончание";
        Status = "status", "Состояние";
    }
}

vocabulary! {
    /// What a pair needs most.
    Alert {
        Consent = "consent", "нет согласия";
        Order = "order", "ждёт приказа";
        /// The period is over and the pair has not been closed.
        Ended = "ended", "срок вышел";
    }
}

/// A request for a list; whatever is left out does not narrow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PairQuery")]
pub struct Query {
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    #[ts(optional, as = "Option<_>")]
    pub view: View,
    #[ts(optional = nullable)]
    pub form: Option<Form>,
    #[ts(optional = nullable)]
    pub kind: Option<Kind>,
    #[ts(optional = nullable)]
    pub status: Option<PairStatus>,
    #[ts(optional = nullable)]
    pub person_id: Option<String>,
    /// Only pairs that work in this school year.
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
            kind: None,
            status: None,
            person_id: None,
            school_year: None,
            sort: Sort::Mentor,
            descending: false,
            offset: 0,
            limit: 100,
        }
    }
}

/// A person's place in a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Member {
    pub person_id: String,
    pub name: String,
    pub short_name: String,
    pub detail: String,
    pub consented_on: Option<Day>,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "PairRow")]
pub struct Row {
    pub id: String,
    pub title: String,
    pub mentors: Vec<Member>,
    pub mentees: Vec<Member>,
    pub form: Form,
    pub model: Option<Model>,
    pub kinds: Vec<Kind>,
    pub start: Day,
    pub end: Day,
    pub status: PairStatus,
    pub alert: Option<Alert>,
}

/// What a pair needs most on a day.
pub fn alert(status: PairStatus, consents_missing: bool, end: Day, today: Day) -> Option<Alert> {
    match status {
        PairStatus::Completed | PairStatus::Stopped => None,
        _ if end < today => Some(Alert::Ended),
        _ if consents_missing => Some(Alert::Consent),
        PairStatus::Proposed | PairStatus::Consented => Some(Alert::Order),
        PairStatus::Ordered | PairStatus::Active => None,
    }
}

/// How many pairs each view has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "PairCounts")]
pub struct Counts {
    pub all: u32,
    pub active: u32,
    pub preparing: u32,
    pub finished: u32,
    pub archived: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "Pairs")]
pub struct Page {
    pub rows: Vec<Row>,
    /// Of the whole list, not of this page.
    pub total: u32,
    pub counts: Counts,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_greatest_need() {
        let day = |iso: &str| iso.parse::<Day>().unwrap();
        let check = |status, missing, end, expected| {
            assert_eq!(alert(status, missing, day(end), day("2026-11-22")), expected)
        };
        check(PairStatus::Proposed, true, "2027-05-31", Some(Alert::Consent));
        check(PairStatus::Consented, false, "2027-05-31", Some(Alert::Order));
        check(PairStatus::Active, true, "2027-05-31", Some(Alert::Consent));
        check(PairStatus::Active, false, "2027-05-31", None);
        check(PairStatus::Active, false, "2026-11-21", Some(Alert::Ended));
        check(PairStatus::Completed, true, "2026-11-21", None);
    }
}
