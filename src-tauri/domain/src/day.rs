//! A calendar day, as the program keeps and shows it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A calendar day without a time zone. ISO (`2026-09-01`) in data and JSON,
/// `01.09.2026` wherever a person reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Day(pub Date);

/// Names of months, from January.
pub const MONTHS: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

const OF_MONTH: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const WEEKDAYS: [&str; 7] =
    ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье"];

impl Day {
    /// `None` for a day that no calendar has, such as 31.02.2026.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// `01.09.2026`, for tables and fields.
    pub fn short(self) -> String {
        format!("{:02}.{:02}.{}", self.0.day(), self.0.month(), self.0.year())
    }

    /// `1 сентября 2026 г.` with non-breaking spaces, for running text.
    pub fn long(self) -> String {
        let month = OF_MONTH[self.0.month() as usize - 1];
        format!("{}\u{a0}{month} {}\u{a0}г.", self.0.day(), self.0.year())
    }

    /// `Воскресенье, 22 ноября 2026 г.`, for headings.
    pub fn with_weekday(self) -> String {
        let weekday = WEEKDAYS[self.0.weekday().to_monday_zero_offset() as usize];
        format!("{weekday}, {}", self.long())
    }

    /// Whole days from `self` to `later`; negative when `later` comes first.
    pub fn days_until(self, later: Day) -> i32 {
        (later.0 - self.0).get_days()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Reads the ISO form only; the error carries no text of the input.
impl FromStr for Day {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Day, jiff::Error> {
        text.parse().map(Day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_shown_as_people_write_it() {
        let check = |iso: &str, short: &str, long: &str| {
            let day: Day = iso.parse().unwrap();
            assert_eq!((day.short().as_str(), day.long().as_str()), (short, long));
            assert_eq!(day.to_string(), iso);
        };
        check("2026-09-01", "01.09.2026", "1\u{a0}сентября 2026\u{a0}г.");
        check("2024-02-29", "29.02.2024", "29\u{a0}февраля 2024\u{a0}г.");
    }

    #[test]
    fn names_the_weekday() {
        let day: Day = "2026-11-22".parse().unwrap();
        assert_eq!(day.with_weekday(), format!("Воскресенье, {}", day.long()));
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for bad in ["2026-02-31", "31.02.2026", "2026-13-01", "", "завтра"] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
    }

    #[test]
    fn counts_days() {
        let day = |iso: &str| iso.parse::<Day>().unwrap();
        assert_eq!(day("2026-10-29").days_until(day("2026-11-22")), 24);
        assert_eq!(day("2027-01-01").days_until(day("2026-12-31")), -1);
    }
}
