//! Years that the text leaves to its context, and the days of a list of stretches.

use jiff::ToSpan;

use super::stretch::{Part, Range, Shape, Year, Years};
use crate::Day;

/// The time that a document covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Day,
    pub to: Day,
}

/// A stretch with its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub start: Day,
    pub end: Day,
    pub assumed: bool,
    /// A single day rather than a stretch.
    pub day: bool,
}

/// The windows of a range: one for each year said of it. `None` for what is impossible,
/// reversed, or fits the context in more than one way.
pub fn windows(range: &Range, context: Option<Span>) -> Option<Vec<Window>> {
    let last = range.to.as_ref().unwrap_or(&range.from);
    let opening = range.to.as_ref().map(|_| &range.from);
    if last.years.is_empty() && opening.is_none_or(|part| part.years.is_empty()) {
        return assume(range, context).map(|window| vec![window]);
    }
    match opening {
        Some(opening) if !opening.years.is_empty() => {
            let first = opening.shape.bounds(single(opening)?)?;
            let (end, assumed) = if last.years.is_empty() {
                (following(last.shape, first.0, range.until)?, true)
            } else {
                (closing(last, range.until)?, range.lent)
            };
            window(range, first.0, end, assumed).map(|window| vec![window])
        }
        _ => last.years.iter().map(|years| in_years(range, *years)).collect(),
    }
}

/// «сентябрь 2023», «ноябрь–декабрь 2023»; of «июнь 2023–2025» every June is added by the list.
fn in_years(range: &Range, years: Years) -> Option<Window> {
    let (first, last) = match years {
        Years::One(year) => (year, year),
        Years::Through(from, to) if range.to.is_none() && range.from.shape == Shape::Whole => {
            (Year::Calendar(from), Year::Calendar(to))
        }
        Years::Through(..) => return None,
    };
    let close = range.to.as_ref().unwrap_or(&range.from);
    let end = if range.until { until(close.shape, last)? } else { close.shape.bounds(last)?.1 };
    window(range, range.from.shape.bounds(first)?.0, end, range.lent)
}

fn window(range: &Range, start: Day, end: Day, assumed: bool) -> Option<Window> {
    let day = range.to.is_none() && matches!(range.from.shape, Shape::Day { .. } | Shape::Weekday { .. });
    (start <= end).then_some(Window { start, end, assumed, day })
}

fn single(part: &Part) -> Option<Year> {
    match part.years.as_slice() {
        [Years::One(year)] => Some(*year),
        _ => None,
    }
}

fn closing(part: &Part, exclusive: bool) -> Option<Day> {
    let year = single(part)?;
    if exclusive { until(part.shape, year) } else { Some(part.shape.bounds(year)?.1) }
}

/// The end of «с … до X»: that day, the eve of that month; but «до 2025 года» includes 2025.
fn until(shape: Shape, year: Year) -> Option<Day> {
    let (start, end) = shape.bounds(year)?;
    match shape {
        Shape::Day { .. } | Shape::Weekday { .. } | Shape::Whole => Some(end),
        _ => eve(start),
    }
}

pub fn eve(day: Day) -> Option<Day> {
    day.0.checked_sub(1.day()).ok().map(Day)
}

/// The first end of such a stretch after a day: «с ноября 2022 по март».
fn following(shape: Shape, after: Day, exclusive: bool) -> Option<Day> {
    let ends = |year: i16| {
        let year = Year::Calendar(year);
        if exclusive { until(shape, year) } else { shape.bounds(year).map(|(_, end)| end) }
    };
    let same = ends(after.year()).filter(|end| *end >= after);
    if shape.floats() { same.or_else(|| ends(after.year().checked_add(1)?)) } else { None }
}

/// The one place of a yearless range in the context, if there is exactly one.
fn assume(range: &Range, context: Option<Span>) -> Option<Window> {
    let context = context.filter(|span| span.from <= span.to)?;
    let to = range.to.as_ref();
    if to.is_none() && range.from.shape == Shape::Whole {
        return None;
    }
    let floats = range.from.shape.floats() && to.is_none_or(|part| part.shape.floats());
    let mut found = None;
    for year in context.from.year().checked_sub(1)?..=context.to.year() {
        let bounds = |shape: Shape, year| floats.then(|| shape.bounds(Year::Calendar(year))).flatten();
        let Some((start, own)) = bounds(range.from.shape, year) else { continue };
        let end = match to {
            None => own,
            Some(part) => match following(part.shape, start, range.until) {
                Some(end) => end,
                None => continue,
            },
        };
        if start <= context.to && end >= context.from {
            if found.is_some() {
                return None;
            }
            found = window(range, start, end, true);
        }
    }
    found
}

/// The one school year that the context touches.
pub fn school_year(context: Option<Span>) -> Option<Year> {
    let context = context?;
    let (first, last) = (crate::school_year::of(context.from), crate::school_year::of(context.to));
    (first == last).then_some(Year::School(first))
}
