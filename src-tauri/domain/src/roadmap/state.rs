//! Where a moment of an activity stands. What was said of it is kept; what time makes of it is
//! computed for "today" and never kept.

use jiff::ToSpan;

use crate::Day;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What people have said of a moment.
    Status {
        NotStarted = "not_started", "не начато";
        InProgress = "in_progress", "в работе";
        Done = "done", "выполнено";
        NotNeeded = "not_needed", "не требуется";
    }
}

vocabulary! {
    /// What a moment looks like today.
    State {
        Overdue = "overdue", "просрочено";
        Near = "near", "скоро";
        InProgress = "in_progress", "в работе";
        NotStarted = "not_started", "не начато";
        Done = "done", "выполнено";
        NotNeeded = "not_needed", "не требуется";
    }
}

/// Days before its end when a moment is near.
pub const NEAR: i32 = 30;

/// `end` is the last day on which it is in time; without it nothing is ever late.
pub fn state(status: Status, end: Option<Day>, today: Day) -> State {
    match (status, end) {
        (Status::Done, _) => State::Done,
        (Status::NotNeeded, _) => State::NotNeeded,
        (_, Some(end)) if end < today => State::Overdue,
        (_, Some(end)) if end <= near(today) => State::Near,
        (Status::InProgress, _) => State::InProgress,
        (Status::NotStarted, _) => State::NotStarted,
    }
}

/// The last day that is still near.
pub fn near(today: Day) -> Day {
    Day(today.0.saturating_add(NEAR.days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_makes_late_what_nobody_has_done() {
        let today: Day = "2026-11-22".parse().unwrap();
        let check = |status, end: &str, expected| {
            assert_eq!(state(status, end.parse().ok(), today), expected, "{status:?} {end}");
        };
        check(Status::NotStarted, "2026-11-21", State::Overdue);
        check(Status::InProgress, "2026-11-21", State::Overdue);
        check(Status::NotStarted, "2026-11-22", State::Near);
        check(Status::NotStarted, "2026-12-22", State::Near);
        check(Status::NotStarted, "2026-12-23", State::NotStarted);
        check(Status::InProgress, "2026-12-23", State::InProgress);
        check(Status::InProgress, "", State::InProgress);
        check(Status::Done, "2020-01-01", State::Done);
        check(Status::NotNeeded, "2020-01-01", State::NotNeeded);
    }
}
