//! The working months of a programme's period: those that its times are counted in.

use crate::Day;
use crate::deadline::Span;

/// Fewer days at an end of the period are no month of work of their own.
const SHORT: i32 = 9;

/// The days of a calendar month that belong to the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    pub first: Day,
    pub last: Day,
}

impl Month {
    /// The period has it whole.
    pub fn whole(self) -> bool {
        self.begins() && self.last.0 == self.last.0.last_of_month()
    }

    /// The period has it from its first day.
    pub fn begins(self) -> bool {
        self.first.0 == self.first.0.first_of_month()
    }

    fn days(self) -> i32 {
        self.first.days_until(self.last) + 1
    }
}

/// In July and August nobody is at school; they are left out where there are other months.
pub fn months(span: Span) -> Vec<Month> {
    let mut all = Vec::new();
    let mut first = span.from;
    while first <= span.to {
        let last = Day(first.0.last_of_month());
        all.push(Month { first, last: last.min(span.to) });
        let Ok(next) = last.0.tomorrow() else { break };
        first = Day(next);
    }
    let works = |month: &Month| !matches!(month.first.month(), 7 | 8);
    if all.iter().any(works) {
        all.retain(works);
    }
    if all.len() > 1 && all[0].days() <= SHORT {
        all.remove(0);
    }
    if all.len() > 1 && all[all.len() - 1].days() <= SHORT {
        all.pop();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_those_when_people_work() {
        let check = |from: &str, to: &str, expected: &str| {
            let months = months(Span { from: from.parse().unwrap(), to: to.parse().unwrap() });
            let words: Vec<String> = months.iter().map(|month| month.first.month().to_string()).collect();
            assert_eq!(words.join(" "), expected, "{from}..{to}");
        };
        check("2026-09-01", "2027-05-31", "9 10 11 12 1 2 3 4 5");
        check("2026-09-01", "2027-08-31", "9 10 11 12 1 2 3 4 5 6");
        check("2026-09-25", "2027-05-05", "10 11 12 1 2 3 4");
        check("2026-07-01", "2026-08-15", "7 8");
        check("2026-10-05", "2026-10-09", "10");
        check("2026-10-05", "2026-10-04", "");
    }
}
