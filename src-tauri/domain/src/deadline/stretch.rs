//! Stretches of the calendar as people name them, and their first and last days.

use jiff::ToSpan;

use crate::{Day, school_year};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Day {
        month: u8,
        day: u8,
    },
    Month(u8),
    Quarter(u8),
    Half(u8),
    /// Ten days of a month, and what is left for the third.
    Decade {
        month: u8,
        nth: u8,
    },
    /// Through the 15th, or from the 16th on.
    HalfMonth {
        month: u8,
        nth: u8,
    },
    /// Counted from the 1st, from the Monday before it or after it: the days are all those that
    /// somebody may mean. The last one for `nth` 0.
    Week {
        month: u8,
        nth: u8,
    },
    Weekday {
        month: u8,
        nth: u8,
        weekday: u8,
    },
    /// By its first month: 3, 6 or 9. Winter belongs to two years and is not read.
    Season(u8),
    /// The whole year.
    Whole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Year {
    Calendar(i16),
    /// By the year in which it starts.
    School(i16),
}

/// What stands after a month or for itself: «2023», «2023–2025», «2023/2024 учебного года».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Years {
    One(Year),
    Through(i16, i16),
}

impl Years {
    /// One by one.
    pub fn each(self) -> Vec<Years> {
        match self {
            Years::One(_) => vec![self],
            Years::Through(from, to) => (from..=to).map(|year| Years::One(Year::Calendar(year))).collect(),
        }
    }
}

/// A stretch with the years that were said of it; more than one when each of them is meant:
/// «июнь 2023, 2024».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub shape: Shape,
    pub years: Vec<Years>,
    /// «начало», «середина», «конец»: days that the words do not give.
    pub vague: bool,
}

/// One stretch, or from one through another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub from: Part,
    pub to: Option<Part>,
    /// «с … до …» rather than «с … по …».
    pub until: bool,
    /// The year of the other side was lent to this one.
    pub lent: bool,
}

impl Part {
    pub fn new(shape: Shape, years: Vec<Years>) -> Part {
        Part { shape, years, vague: false }
    }
}

impl Range {
    /// The years said of both are kept at the end: «ноябрь–декабрь 2022».
    pub fn through(from: Part, to: Option<Part>) -> Range {
        let years = if to.is_some() { Vec::new() } else { from.years };
        Range { from: Part { years, ..from }, to, until: false, lent: false }
    }

    /// Its words say less, or more, than its days: «конец мая»; and where a week or half a month
    /// begins, not everybody agrees.
    pub fn vague(&self) -> bool {
        let vague =
            |part: &Part| part.vague || matches!(part.shape, Shape::Week { .. } | Shape::HalfMonth { .. });
        vague(&self.from) || self.to.as_ref().is_some_and(vague)
    }

    pub fn whole(&self) -> bool {
        self.from.shape == Shape::Whole
    }

    pub fn closing(&self) -> &Part {
        self.to.as_ref().unwrap_or(&self.from)
    }

    /// A year is said of it.
    pub fn dated(&self) -> bool {
        !self.from.years.is_empty() || self.to.as_ref().is_some_and(|part| !part.years.is_empty())
    }
}

impl From<Part> for Range {
    fn from(from: Part) -> Range {
        Range { from, to: None, until: false, lent: false }
    }
}

impl Shape {
    /// First and last day in a year; `None` for what that year does not have.
    pub fn bounds(self, year: Year) -> Option<(Day, Day)> {
        match self {
            Shape::Day { month, day } => {
                let day = Day::new(of_month(month, year), month as i8, i8::try_from(day).ok()?)?;
                Some((day, day))
            }
            Shape::Month(month) => month_bounds(of_month(month, year), month, month),
            Shape::Decade { month, nth } => part_of_month(month, year, 10, nth, 3),
            Shape::HalfMonth { month, nth } => part_of_month(month, year, 15, nth, 2),
            Shape::Week { month, nth } => week_of_month(month, year, nth),
            Shape::Weekday { month, nth, weekday } => {
                let (first, last) = Shape::Month(month).bounds(year)?;
                let weekday = jiff::civil::Weekday::from_monday_one_offset(weekday as i8).ok()?;
                let near = if nth == 0 { last.0 } else { first.0 };
                let nth = if nth == 0 { -1 } else { nth as i8 };
                let day = Day(near.nth_weekday_of_month(nth, weekday).ok()?);
                Some((day, day))
            }
            Shape::Season(month) => month_bounds(of_month(month, year), month, month + 2),
            Shape::Quarter(quarter) => match year {
                Year::Calendar(year) => month_bounds(year, quarter * 3 - 2, quarter * 3),
                Year::School(_) => None,
            },
            Shape::Half(half) => match year {
                Year::Calendar(year) => month_bounds(year, half * 6 - 5, half * 6),
                Year::School(year) if half == 1 => month_bounds(year, 9, 12),
                Year::School(year) => month_bounds(year.checked_add(1)?, 1, 8),
            },
            Shape::Whole => match year {
                Year::Calendar(year) => month_bounds(year, 1, 12),
                Year::School(year) => school_year::bounds(year),
            },
        }
    }

    /// Says a time of the year even when no year is said. «I полугодие» does not: of a calendar
    /// or of a school year?
    pub fn floats(self) -> bool {
        !matches!(self, Shape::Whole | Shape::Half(_))
    }
}

/// The calendar year of a month: September to December open a school year.
fn of_month(month: u8, year: Year) -> i16 {
    match year {
        Year::Calendar(year) => year,
        Year::School(year) if month >= 9 => year,
        Year::School(year) => year.saturating_add(1),
    }
}

fn month_bounds(year: i16, first: u8, last: u8) -> Option<(Day, Day)> {
    let start = Day::new(year, i8::try_from(first).ok()?, 1)?;
    let end = Day::new(year, i8::try_from(last).ok()?, 1)?;
    Some((start, Day(end.0.last_of_month())))
}

/// Seven days, and the whole weeks around them as far as the month goes.
fn week_of_month(month: u8, year: Year, nth: u8) -> Option<(Day, Day)> {
    let (first, last) = part_of_month(month, year, 7, nth, 0)?;
    let (opening, closing) = Shape::Month(month).bounds(year)?;
    let since_monday = i64::from(first.0.weekday().to_monday_zero_offset());
    let till_sunday = 6 - i64::from(last.0.weekday().to_monday_zero_offset());
    let monday = first.0.checked_sub(since_monday.days()).ok()?;
    let sunday = last.0.checked_add(till_sunday.days()).ok()?;
    Some((Day(monday.max(opening.0)), Day(sunday.min(closing.0))))
}

/// The `nth` run of `length` days; the run number `last` takes what is left of the month, and
/// number 0 is counted from the month's end.
fn part_of_month(month: u8, year: Year, length: i64, nth: u8, last: u8) -> Option<(Day, Day)> {
    let (first, end) = Shape::Month(month).bounds(year)?;
    if nth == 0 {
        return Some((Day(end.0.checked_sub((length - 1).days()).ok()?), end));
    }
    let start = first.0.checked_add((length * (i64::from(nth) - 1)).days()).ok()?;
    let close = start.checked_add((length - 1).days()).ok()?;
    let close = if nth == last { end.0 } else { close.min(end.0) };
    (start <= end.0).then_some((Day(start), Day(close)))
}
