//! A person's record (личное дело): what they have done in mentoring over the years, and the totals
//! that a mentor shows at an attestation.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::pair::listing::Row;
use crate::programme::{Conclusion, Stage};
use crate::vocabulary::{PairStatus, Role};
use crate::{Day, Invalid, school_year};

/// Days between which the record is wanted; open where nothing is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "RecordPeriod", optional_fields = nullable)]
pub struct Period {
    pub from: Option<Day>,
    pub to: Option<Day>,
}

impl Period {
    pub fn check(self) -> Result<Period, Invalid> {
        match (self.from, self.to) {
            (Some(from), Some(to)) if to < from => {
                let words = format!("Окончание {} раньше начала {}.", to.short(), from.short());
                Err(Invalid::one("to", words))
            }
            _ => Ok(self),
        }
    }

    pub fn has(self, day: Day) -> bool {
        self.touches(day, day)
    }

    /// Whether any day from `start` to `end` is inside.
    pub fn touches(self, start: Day, end: Day) -> bool {
        self.to.is_none_or(|to| start <= to) && self.from.is_none_or(|from| end >= from)
    }
}

/// A pair of the person with what was done in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RecordPair")]
pub struct Pair {
    pub row: Row,
    /// The person's own.
    pub role: Role,
    pub started_on: Option<Day>,
    pub finished_on: Option<Day>,
    /// What came of it, or why it was stopped.
    pub result: String,
    pub archived: bool,
    /// Meetings that were held, by school year, the earliest first.
    pub meetings: Vec<Meetings>,
    pub programmes: Vec<Programme>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RecordMeetings")]
pub struct Meetings {
    pub school_year: i16,
    pub count: u32,
    /// Of those whose length is known.
    pub minutes: u32,
    /// How many have no length.
    pub unmeasured: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RecordProgramme")]
pub struct Programme {
    pub id: String,
    /// Whose it is in a group; empty when it is of all its mentees.
    pub mentee: String,
    pub start: Day,
    pub end: Day,
    pub stage: Option<Stage>,
    pub approved_on: Option<Day>,
    pub closed_on: Option<Day>,
    pub result: String,
    pub conclusion: Option<Conclusion>,
    /// Of those that are needed.
    pub items: u32,
    pub done: u32,
}

impl Pair {
    /// The days on which it has worked till now; none before it began.
    pub fn worked(&self, today: Day) -> Option<(Day, Day)> {
        let start = self.started_on.filter(|start| *start <= today)?;
        let end = self.finished_on.unwrap_or_else(|| self.row.end.min(today));
        Some((start, end.max(start)))
    }

    /// The school years in which it has worked, inside the period.
    fn years(&self, period: Period, today: Day) -> Vec<i16> {
        let Some((start, end)) = self.worked(today) else { return Vec::new() };
        let start = period.from.map_or(start, |from| start.max(from));
        let end = period.to.map_or(end, |to| end.min(to));
        if end < start { Vec::new() } else { (school_year::of(start)..=school_year::of(end)).collect() }
    }
}

/// What a person has done on one side of pairs. A pair counts once it has begun to work; its
/// meetings count before that too: people meet to see whether they suit each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RecordTotals")]
pub struct Totals {
    /// School years in which there was a pair.
    pub years: u32,
    /// The first day of the first of them, whatever the period.
    pub since: Option<Day>,
    /// People on the other side, each counted once.
    pub people: u32,
    pub pairs: u32,
    /// Those that have come to their end as agreed.
    pub completed: u32,
    pub meetings: u32,
    pub minutes: u32,
    pub unmeasured: u32,
    pub programmes: u32,
    pub closed: u32,
    pub items: u32,
    pub done: u32,
}

/// Sums up the person's pairs on one side; `pairs` are all of them with the meetings and
/// programmes of the period.
pub fn totals(pairs: &[Pair], role: Role, period: Period, today: Day) -> Totals {
    let (mut years, mut people, mut totals) = (BTreeSet::new(), BTreeSet::new(), Totals::default());
    for pair in pairs.iter().filter(|pair| pair.role == role) {
        for part in &pair.meetings {
            totals.meetings += part.count;
            totals.minutes += part.minutes;
            totals.unmeasured += part.unmeasured;
        }
        for programme in &pair.programmes {
            totals.programmes += 1;
            totals.closed += u32::from(programme.closed_on.is_some());
            totals.items += programme.items;
            totals.done += programme.done;
        }
        let Some((start, end)) = pair.worked(today) else { continue };
        totals.since = totals.since.into_iter().chain([start]).min();
        if !period.touches(start, end) {
            continue;
        }
        years.extend(pair.years(period, today));
        let others = if role == Role::Mentor { &pair.row.mentees } else { &pair.row.mentors };
        people.extend(others.iter().map(|member| member.person_id.as_str()));
        totals.pairs += 1;
        totals.completed += u32::from(pair.row.status == PairStatus::Completed);
    }
    Totals { years: years.len() as u32, people: people.len() as u32, ..totals }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pair::listing::Member;
    use crate::vocabulary::Form;

    fn day(iso: &str) -> Day {
        iso.parse().unwrap()
    }

    fn pair(mentee: &str, start: &str, finish: Option<&str>, status: PairStatus) -> Pair {
        let member = |id: &str| Member {
            person_id: id.into(),
            name: id.into(),
            short_name: id.into(),
            detail: String::new(),
            consented_on: None,
        };
        Pair {
            row: Row {
                id: String::new(),
                title: String::new(),
                mentors: vec![member("наставник")],
                mentees: vec![member(mentee)],
                form: Form::TeacherTeacher,
                model: None,
                kinds: Vec::new(),
                start: day("2020-09-01"),
                end: day("2027-05-31"),
                status,
                alert: None,
                needs: Vec::new(),
                met: 0,
                last_met: None,
                next_meeting: None,
            },
            role: Role::Mentor,
            started_on: start.parse().ok(),
            finished_on: finish.map(day),
            result: String::new(),
            archived: false,
            meetings: vec![Meetings { school_year: 2025, count: 3, minutes: 90, unmeasured: 1 }],
            programmes: Vec::new(),
        }
    }

    #[test]
    fn sums_up_what_has_worked() {
        let today = day("2026-11-22");
        let pairs = [
            pair("а", "2023-10-01", Some("2025-05-31"), PairStatus::Completed),
            pair("а", "2025-09-05", Some("2025-12-01"), PairStatus::Stopped),
            pair("б", "2026-09-05", None, PairStatus::Active),
            pair("в", "", None, PairStatus::Ordered),
        ];
        let check = |from: Option<&str>, to: Option<&str>, expected: [u32; 5]| {
            let period = Period { from: from.map(day), to: to.map(day) };
            let found = totals(&pairs, Role::Mentor, period, today);
            let Totals { years, people, pairs, completed, meetings, .. } = found;
            assert_eq!([years, people, pairs, completed, meetings], expected, "{from:?} {to:?}");
            assert_eq!(found.since, Some(day("2023-10-01")));
        };
        check(None, None, [4, 2, 3, 1, 12]);
        check(Some("2025-06-01"), None, [2, 2, 2, 0, 12]);
        check(Some("2024-09-01"), Some("2025-08-31"), [1, 1, 1, 1, 12]);
        check(None, Some("2023-09-30"), [0, 0, 0, 0, 12]);
        check(Some("2027-01-01"), None, [0, 0, 0, 0, 12]);
        assert_eq!(totals(&pairs, Role::Mentee, Period::default(), today), Totals::default());
    }

    #[test]
    fn a_period_ends_after_it_begins() {
        let period = |from: &str, to: &str| Period { from: from.parse().ok(), to: to.parse().ok() };
        assert!(period("2026-09-01", "2026-09-01").check().is_ok());
        assert!(period("", "2026-09-01").check().is_ok());
        assert!(period("2026-09-02", "2026-09-01").check().is_err());
        assert!(period("2026-09-01", "2026-09-30").touches(day("2026-08-01"), day("2026-09-01")));
        assert!(!period("2026-09-02", "").has(day("2026-09-01")));
    }
}
