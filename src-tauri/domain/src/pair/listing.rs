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
        /// Work, but have not met for three weeks.
        Stuck = "stuck", "Застряли";
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
        /// Somebody has said so after a meeting.
        Unfit = "unfit", "не подходит";
        Meeting = "meeting", "нет встреч 21 день";
        Programme = "programme", "нет программы";
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
    /// The most pressing of what it needs.
    pub alert: Option<Alert>,
    pub needs: Vec<Alert>,
    /// Meetings held.
    pub met: u32,
    /// The latest of them.
    pub last_met: Option<Day>,
    /// The nearest that is planned.
    pub next_meeting: Option<Day>,
}

/// Where a pair stands, for what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    pub status: PairStatus,
    pub consents_missing: bool,
    pub end: Day,
    /// Somebody has said so.
    pub unfit: bool,
    /// Has not met for three weeks.
    pub quiet: bool,
    pub has_programme: bool,
}

/// All that a pair needs on a day, the most pressing first.
pub fn needs(stand: &Stand, today: Day) -> Vec<Alert> {
    let Stand { status, consents_missing, end, unfit, quiet, has_programme } = *stand;
    if matches!(status, PairStatus::Completed | PairStatus::Stopped) {
        return Vec::new();
    }
    let (works, ended) = (status == PairStatus::Active, end < today);
    let unordered = matches!(status, PairStatus::Proposed | PairStatus::Consented);
    [
        (ended, Alert::Ended),
        (works && unfit, Alert::Unfit),
        (consents_missing, Alert::Consent),
        (unordered && (!consents_missing || ended), Alert::Order),
        (works && quiet && !ended, Alert::Meeting),
        (works && !has_programme, Alert::Programme),
    ]
    .into_iter()
    .filter_map(|(needed, alert)| needed.then_some(alert))
    .collect()
}

/// How many pairs each view has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "PairCounts")]
pub struct Counts {
    pub all: u32,
    pub active: u32,
    pub preparing: u32,
    pub stuck: u32,
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
    fn names_all_needs_the_greatest_first() {
        use PairStatus::*;
        let check = |status, flags: &str, end: &str, expected: &[Alert]| {
            let stand = Stand {
                status,
                consents_missing: flags.contains('c'),
                end: end.parse().unwrap(),
                unfit: flags.contains('u'),
                quiet: flags.contains('q'),
                has_programme: flags.contains('p'),
            };
            assert_eq!(needs(&stand, "2026-11-22".parse().unwrap()), expected, "{status:?} {flags} {end}");
        };
        let (spring, over) = ("2027-05-31", "2026-11-21");
        check(Proposed, "c", spring, &[Alert::Consent]);
        check(Consented, "q", spring, &[Alert::Order]);
        check(Ordered, "q", spring, &[]);
        check(Ordered, "c", spring, &[Alert::Consent]);
        check(Active, "p", spring, &[]);
        check(Active, "", spring, &[Alert::Programme]);
        check(Active, "cqu", spring, &[Alert::Unfit, Alert::Consent, Alert::Meeting, Alert::Programme]);
        check(Active, "qp", spring, &[Alert::Meeting]);
        check(Active, "qp", over, &[Alert::Ended]);
        check(Proposed, "c", over, &[Alert::Ended, Alert::Consent, Alert::Order]);
        check(Completed, "cqu", over, &[]);
        check(Stopped, "cqu", spring, &[]);
    }
}
