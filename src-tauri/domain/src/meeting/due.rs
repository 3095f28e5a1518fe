//! «Пора встретиться»: a pair that works and has not met for three weeks.

use jiff::ToSpan;

use crate::Day;

/// Days without a meeting after which one is suggested.
pub const QUIET: i32 = 21;

/// Days since the pair last met, or began when that is later (or it has never met); `None` while
/// that is recent.
pub fn quiet(started: Day, last: Option<Day>, today: Day) -> Option<i32> {
    let since = last.map_or(started, |last| last.max(started));
    Some(since.days_until(today)).filter(|days| *days >= QUIET)
}

/// A pair that last met on this day or before is quiet.
pub fn quiet_since(today: Day) -> Day {
    Day(today.0.saturating_sub(QUIET.days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_weeks_without_a_meeting_are_long() {
        let today: Day = "2026-11-22".parse().unwrap();
        let check = |started: &str, last: &str, expected| {
            assert_eq!(
                quiet(started.parse().unwrap(), last.parse().ok(), today),
                expected,
                "{started} {last}"
            );
        };
        check("2026-09-01", "2026-11-02", None);
        check("2026-09-01", "2026-11-01", Some(21));
        check("2026-09-01", "", Some(82));
        check("2026-11-02", "", None);
        check("2026-11-20", "2026-09-01", None);
        assert_eq!(quiet_since(today), "2026-11-01".parse().unwrap());
    }
}
