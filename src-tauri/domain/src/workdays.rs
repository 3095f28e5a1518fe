//! Working days of the five-day week, with the holidays of the Labour Code (ст. 112 ТК РФ) and what
//! the school's calendar says of single days. Days moved by the Government differ from year to year:
//! they are entered by hand.

use std::collections::BTreeMap;

use jiff::civil::Weekday;

use crate::Day;

/// Month and day of the holidays that are the same in every year.
const HOLIDAYS: [(i8, i8); 14] = [
    (1, 1),
    (1, 2),
    (1, 3),
    (1, 4),
    (1, 5),
    (1, 6),
    (1, 7),
    (1, 8),
    (2, 23),
    (3, 8),
    (5, 1),
    (5, 9),
    (6, 12),
    (11, 4),
];

/// Which days are worked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What is said of single days wins over the week and the holidays.
    special: BTreeMap<Day, bool>,
}

impl Calendar {
    pub fn new(special: impl IntoIterator<Item = (Day, bool)>) -> Calendar {
        Calendar { special: special.into_iter().collect() }
    }

    pub fn works(&self, day: Day) -> bool {
        let weekend = matches!(day.0.weekday(), Weekday::Saturday | Weekday::Sunday);
        self.special.get(&day).copied().unwrap_or(!weekend && !holiday(day))
    }

    /// Off for another reason than the day of the week: many schools learn on Saturdays.
    pub fn off(&self, day: Day) -> bool {
        !self.special.get(&day).copied().unwrap_or(!holiday(day))
    }

    /// Whole working days after `from` and before `to`: a warning of the 1st for the 5th gives the
    /// 2nd, 3rd and 4th.
    pub fn between(&self, from: Day, to: Day) -> u32 {
        let mut count = 0;
        let mut day = next(from);
        while day < to {
            count += u32::from(self.works(day));
            day = next(day);
        }
        count
    }

    /// The first day that `count` whole working days lie before, counted after `from`.
    pub fn after(&self, from: Day, count: u32) -> Day {
        let (mut day, mut left) = (next(from), count);
        while left > 0 && day.year() < 9000 {
            left -= u32::from(self.works(day));
            day = next(day);
        }
        day
    }
}

fn holiday(day: Day) -> bool {
    HOLIDAYS.contains(&(day.month(), day.0.day()))
}

fn next(day: Day) -> Day {
    day.0.tomorrow().map_or(day, Day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        iso.parse().unwrap()
    }

    #[test]
    fn three_working_days_lie_between_a_warning_and_the_end() {
        let check = |special: &[(&str, bool)], from: &str, earliest: &str| {
            let calendar = Calendar::new(special.iter().map(|(iso, works)| (day(iso), *works)));
            assert_eq!(calendar.after(day(from), 3), day(earliest), "{from}");
            assert_eq!(calendar.between(day(from), day(earliest)), 3, "{from}");
        };
        // Monday: Tuesday, Wednesday and Thursday lie between.
        check(&[], "2026-11-23", "2026-11-27");
        // Thursday: Friday, Monday, Tuesday.
        check(&[], "2026-11-19", "2026-11-25");
        // Over the New Year.
        check(&[], "2026-12-30", "2027-01-13");
        // A Friday off and a Saturday worked.
        check(&[("2026-11-20", false), ("2026-11-21", true)], "2026-11-19", "2026-11-25");
    }

    #[test]
    fn no_days_lie_between_neighbours() {
        let calendar = Calendar::default();
        assert_eq!(calendar.between(day("2026-11-23"), day("2026-11-24")), 0);
        assert_eq!(calendar.between(day("2026-11-24"), day("2026-11-23")), 0);
        assert!(!calendar.works(day("2026-11-22")) && !calendar.works(day("2026-11-04")));
    }
}
