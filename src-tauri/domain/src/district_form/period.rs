//! The time that a form is about: «IV квартал 2026 года», «2026/2027 учебный год».

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;

use crate::day::MONTHS;
use crate::vocabulary::vocabulary;
use crate::{Day, school_year};

vocabulary! {
    /// How often a form is asked for.
    #[ts(rename = "PeriodKind")]
    Kind {
        Month = "month", "Ежемесячно";
        Quarter = "quarter", "Раз в квартал";
        HalfYear = "half_year", "Раз в полугодие";
        SchoolYear = "school_year", "Раз в учебный год";
        Year = "year", "Раз в календарный год";
    }
}

/// A period. Its code is kept in data: `2026-m11`, `2026-q4`, `2026-h2`, `2026-s`, `2026-y`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    pub kind: Kind,
    pub year: i16,
    /// Of the month, quarter or half-year, from 1; 1 otherwise.
    pub number: i8,
}

/// A form is filled in the last days of its period and some weeks after.
const WEEKS_AFTER: i32 = 4;

impl Period {
    pub fn of(kind: Kind, day: Day) -> Period {
        let (year, month) = (day.year(), day.month());
        let (year, number) = match kind {
            Kind::Month => (year, month),
            Kind::Quarter => (year, (month + 2) / 3),
            Kind::HalfYear => (year, if month <= 6 { 1 } else { 2 }),
            Kind::SchoolYear => (school_year::of(day), 1),
            Kind::Year => (year, 1),
        };
        Period { kind, year, number }
    }

    /// The one that is most likely reported on this day.
    pub fn reported(kind: Kind, today: Day) -> Period {
        let then = today.0.checked_sub((WEEKS_AFTER * 7).days()).map(Day).unwrap_or(today);
        Period::of(kind, then)
    }

    /// The one before.
    pub fn previous(self) -> Option<Period> {
        let (first, _) = self.bounds()?;
        Some(Period::of(self.kind, Day(first.0.yesterday().ok()?)))
    }

    /// First and last day; `None` outside the calendar's range.
    pub fn bounds(self) -> Option<(Day, Day)> {
        let (months, first) = match self.kind {
            Kind::Month => (1, self.number),
            Kind::Quarter => (3, self.number * 3 - 2),
            Kind::HalfYear => (6, self.number * 6 - 5),
            Kind::Year => (12, 1),
            Kind::SchoolYear => return school_year::bounds(self.year),
        };
        let first = Day::new(self.year, first, 1)?;
        let last = first.0.checked_add(months.months()).ok()?.yesterday().ok()?;
        Some((first, Day(last)))
    }

    /// As a form's heading says it.
    pub fn title(self) -> String {
        let year = self.year;
        match self.kind {
            Kind::Month => format!("{} {year} года", MONTHS[usize::from(self.number.clamp(1, 12) as u8) - 1]),
            Kind::Quarter => {
                format!(
                    "{} квартал {year} года",
                    ["I", "II", "III", "IV"][usize::from(self.number as u8) - 1]
                )
            }
            Kind::HalfYear => format!("{} полугодие {year} года", if self.number == 1 { "I" } else { "II" }),
            Kind::SchoolYear => format!("{} учебный год", school_year::title(year)),
            Kind::Year => format!("{year} год"),
        }
    }

    /// The school year in which it ends.
    pub fn school_year(self) -> i16 {
        self.bounds().map_or(self.year, |(_, last)| school_year::of(last))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.year;
        match self.kind {
            Kind::Month => write!(f, "{year:04}-m{:02}", self.number),
            Kind::Quarter => write!(f, "{year:04}-q{}", self.number),
            Kind::HalfYear => write!(f, "{year:04}-h{}", self.number),
            Kind::SchoolYear => write!(f, "{year:04}-s"),
            Kind::Year => write!(f, "{year:04}-y"),
        }
    }
}

impl FromStr for Period {
    type Err = ();

    fn from_str(code: &str) -> Result<Period, ()> {
        let (year, rest) = code.split_once('-').filter(|(year, _)| year.len() == 4).ok_or(())?;
        let year = year.parse().map_err(|_| ())?;
        let kind = match rest.get(..1) {
            Some("m") => Kind::Month,
            Some("q") => Kind::Quarter,
            Some("h") => Kind::HalfYear,
            Some("s") => Kind::SchoolYear,
            Some("y") => Kind::Year,
            _ => return Err(()),
        };
        let most = match kind {
            Kind::Month => 12,
            Kind::Quarter => 4,
            Kind::HalfYear => 2,
            Kind::SchoolYear | Kind::Year => 1,
        };
        let number = if most == 1 { "1" } else { &rest[1..] }.parse().map_err(|_| ())?;
        let period = Period { kind, year, number };
        ((1..=most).contains(&number) && period.to_string() == code).then_some(period).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_titles_and_bounds() {
        for (code, title, first, last) in [
            ("2026-m02", "февраль 2026 года", "2026-02-01", "2026-02-28"),
            ("2026-q4", "IV квартал 2026 года", "2026-10-01", "2026-12-31"),
            ("2026-h1", "I полугодие 2026 года", "2026-01-01", "2026-06-30"),
            ("2026-s", "2026/2027 учебный год", "2026-09-01", "2027-08-31"),
            ("2026-y", "2026 год", "2026-01-01", "2026-12-31"),
        ] {
            let period: Period = code.parse().unwrap();
            assert_eq!((period.to_string().as_str(), period.title().as_str()), (code, title));
            assert_eq!(period.bounds(), Some((first.parse().unwrap(), last.parse().unwrap())));
            assert_eq!(Period::of(period.kind, last.parse().unwrap()), period);
        }
        for wrong in ["", "2026", "2026-q5", "2026-q0", "26-q1", "2026-m2", "2026-sx", "2026-я", "2026-h+1"]
        {
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_form_is_filled_at_the_end_of_its_period_or_soon_after() {
        let on = |day: &str| Period::reported(Kind::Quarter, day.parse().unwrap()).to_string();
        assert_eq!(on("2026-12-20"), "2026-q4");
        assert_eq!(on("2027-01-15"), "2026-q4");
        assert_eq!(on("2027-02-15"), "2027-q1");
        let period: Period = "2026-q1".parse().unwrap();
        assert_eq!(period.previous().unwrap().to_string(), "2025-q4");
        assert_eq!("2026-s".parse::<Period>().unwrap().previous().unwrap().to_string(), "2025-s");
    }
}
