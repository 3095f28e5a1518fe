//! What screens show of roadmaps: lists, progress, and the narrowing of a table.

use serde::{Deserialize, Serialize};

use super::state::{State, Status};
use super::{Owner, activity};
use crate::{Day, letters};

/// How far something has come. Every moment is in exactly one of the first six.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RoadmapCounts")]
pub struct Counts {
    pub overdue: u32,
    pub near: u32,
    pub in_progress: u32,
    pub not_started: u32,
    pub done: u32,
    pub not_needed: u32,
    /// Activities that no date says when to do.
    pub undated: u32,
    pub activities: u32,
}

impl Counts {
    pub fn add(&mut self, state: State) {
        *match state {
            State::Overdue => &mut self.overdue,
            State::Near => &mut self.near,
            State::InProgress => &mut self.in_progress,
            State::NotStarted => &mut self.not_started,
            State::Done => &mut self.done,
            State::NotNeeded => &mut self.not_needed,
        } += 1;
    }

    /// Moments that have to be done.
    pub fn needed(&self) -> u32 {
        self.overdue + self.near + self.in_progress + self.not_started + self.done
    }
}

/// A roadmap in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RoadmapRow")]
pub struct Row {
    pub id: String,
    pub title: String,
    pub owner: Owner,
    pub act: String,
    pub start: Day,
    pub end: Day,
    pub counts: Counts,
    pub archived: bool,
}

/// A section of a roadmap; level 2 stands inside the nearest level 1 above it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RoadmapSection")]
pub struct Section {
    pub id: String,
    pub level: u8,
    pub number: String,
    pub title: String,
    /// With the sections inside it.
    pub counts: Counts,
}

/// One moment of an activity, with what was said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Occurrence {
    pub id: String,
    pub activity_id: String,
    pub start: Option<Day>,
    pub end: Option<Day>,
    /// What the dates do not say: «I четверть 2026/2027».
    pub label: String,
    /// Added by a person, not by the deadline.
    pub by_hand: bool,
    pub status: Status,
    pub state: State,
    pub done_on: Option<Day>,
    /// What proves that it was done, in words.
    pub evidence: String,
    pub evidence_number: String,
    pub evidence_on: Option<Day>,
    pub note: String,
    pub attachments: Vec<Attachment>,
}

/// A file that is kept with the data as evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Attachment {
    pub id: String,
    pub name: String,
    /// Bytes.
    pub size: u32,
}

/// An activity of another roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ActivityLink")]
pub struct Link {
    pub id: String,
    pub roadmap_id: String,
    pub roadmap: String,
    pub number: String,
    pub title: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Activity {
    pub id: String,
    pub fields: activity::Fields,
    /// What the deadline was understood as, in plain words; empty when it says the same.
    pub understood: String,
    /// In the order of time, those without a date last.
    pub occurrences: Vec<Occurrence>,
    /// The activity of another roadmap that it answers.
    pub answers: Option<Link>,
    /// Activities of other roadmaps that answer it.
    pub answered_by: Vec<Link>,
}

impl Activity {
    pub fn undated(&self) -> bool {
        self.occurrences.iter().all(|one| one.end.is_none() && one.start.is_none())
    }
}

/// What a table is narrowed to; an empty filter shows all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "RoadmapFilter", optional_fields = nullable)]
pub struct Filter {
    /// Any part of the words.
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    /// A responsible party, whole.
    #[ts(optional, as = "Option<_>")]
    pub responsible: String,
    /// Only moments that look so today.
    pub state: Option<State>,
    /// Only moments that touch these days.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// Only activities without any date.
    #[ts(optional, as = "Option<_>")]
    pub undated: bool,
}

impl Filter {
    /// The activity with the moments that the filter lets through; `None` when it lets none.
    pub fn narrow(&self, mut activity: Activity) -> Option<Activity> {
        let fields = &activity.fields;
        let holds = |part: &str, whole: &[&str]| {
            part.is_empty() || whole.iter().any(|whole| letters::fold(whole).contains(part))
        };
        let text = letters::fold(&self.text);
        let words =
            [&*fields.number, &*fields.title, &*fields.deadline, &*fields.responsible, &*fields.result];
        if !holds(&text, &words)
            || !holds(&letters::fold(&self.responsible), &[&fields.responsible])
            || self.undated && !activity.undated()
        {
            return None;
        }
        if self.state.is_some() || self.from.is_some() || self.to.is_some() {
            activity.occurrences.retain(|one| self.lets(one));
            if activity.occurrences.is_empty() {
                return None;
            }
        }
        Some(activity)
    }

    /// A moment without days touches no days.
    fn lets(&self, one: &Occurrence) -> bool {
        let (first, last) = (one.start.or(one.end), one.end.or(one.start));
        self.state.is_none_or(|state| one.state == state)
            && self.from.is_none_or(|from| last.is_some_and(|last| last >= from))
            && self.to.is_none_or(|to| first.is_some_and(|first| first <= to))
    }
}
