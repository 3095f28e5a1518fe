//! How far a programme has come: items, weeks, meetings.

use serde::Serialize;

use crate::Day;
use crate::deadline::Span;

/// «5 из 12», «11 недель из 39», «встреч: 6».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ProgrammeProgress")]
pub struct Progress {
    pub done: u32,
    /// Without those that are not needed any more.
    pub items: u32,
    /// Open ones whose time is over.
    pub late: u32,
    /// Begun weeks of its time.
    pub weeks_gone: u32,
    pub weeks: u32,
    /// Held in its time.
    pub meetings: u32,
}

/// Weeks of a programme's time that have begun by a day, and all of them.
pub fn weeks(span: Span, today: Day) -> (u32, u32) {
    let count = |days: i32| u32::try_from(days.max(0)).unwrap_or_default().div_ceil(7);
    let all = count(span.from.days_until(span.to) + 1);
    (count(span.from.days_until(today) + 1).min(all), all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_counted_from_the_first_day() {
        let check = |today: &str, expected| {
            let span = Span { from: "2026-09-01".parse().unwrap(), to: "2026-11-30".parse().unwrap() };
            assert_eq!(weeks(span, today.parse().unwrap()), expected, "{today}");
        };
        check("2026-08-01", (0, 13));
        check("2026-09-01", (1, 13));
        check("2026-09-07", (1, 13));
        check("2026-09-08", (2, 13));
        check("2026-11-30", (13, 13));
        check("2030-01-01", (13, 13));
    }
}
