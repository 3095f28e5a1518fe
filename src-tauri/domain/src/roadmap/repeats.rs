//! What repeats, laid out over the time in which it does.

use jiff::{Span as Length, ToSpan};

use super::moments::{Moment, school_years, window};
use crate::deadline::{Kind, Span, Term, Unit};
use crate::{Day, school_year};

/// Days of a window that may be a single occasion's, to be taken over by each later year.
const OCCASION: i32 = 200;

/// The moments of a repeating term inside `bounds`; `before` is the term that it follows.
pub(super) fn of(term: &Term, before: Option<&Term>, bounds: Span) -> Vec<Moment> {
    let unit = term.every.unwrap_or(Unit::Year);
    let bare =
        term.months.is_empty() && term.day.is_none() && term.times.is_none() && term.condition.is_none();
    if let Some(first) = before.filter(|_| bare && unit == Unit::Year).and_then(occasion) {
        return again(first, bounds);
    }
    if !term.months.is_empty() {
        return in_months(term, bounds);
    }
    if unit == Unit::Term {
        return school_terms(bounds);
    }
    if let (Unit::Month, Some(day)) = (unit, term.day) {
        return months_of(bounds)
            .filter_map(|first| on_day(first, day))
            .filter(|m| inside(m, bounds))
            .collect();
    }
    split(slices(unit, bounds), unit, term.times.unwrap_or(1).max(1))
}

/// The one window of a term that the years after it repeat.
fn occasion(term: &Term) -> Option<Moment> {
    let end = term.end?;
    let short = term.start.is_none_or(|start| start.days_until(end) < OCCASION);
    let once = matches!(term.kind, Kind::Date | Kind::By | Kind::Period);
    (once && short).then(|| Moment { start: term.start, end: Some(end), ..Moment::default() })
}

/// The same window in each later year.
fn again(first: Moment, bounds: Span) -> Vec<Moment> {
    let moved = |day: Option<Day>, years: i32| day.map(|day| Day(day.0.saturating_add(years.years())));
    (1..100)
        .map(|years| Moment {
            start: moved(first.start, years),
            end: moved(first.end, years),
            ..first.clone()
        })
        .take_while(|moment| moment.start.or(moment.end).is_some_and(|day| day <= bounds.to))
        .filter(|moment| moment.end.is_some_and(|end| end >= bounds.from))
        .collect()
}

/// «Ежегодно (июнь, декабрь)»: a moment for each month; «сентябрь–октябрь» once: one for both.
fn in_months(term: &Term, bounds: Span) -> Vec<Moment> {
    let mut found = Vec::new();
    for year in bounds.from.year().saturating_sub(1)..=bounds.to.year() {
        if let (Some(1), [first, .., last]) = (term.times, term.months.as_slice()) {
            let closing = if first > last { year.saturating_add(1) } else { year };
            if let (Some((start, _)), Some((_, end))) = (month(year, *first), month(closing, *last)) {
                found.push(window(start, end));
            }
            continue;
        }
        let months = term.months.iter().filter_map(|number| month(year, *number));
        found.extend(months.filter_map(|(start, end)| match term.day {
            Some(day) => on_day(start, day),
            None => Some(window(start, end)),
        }));
    }
    found.retain(|moment| inside(moment, bounds));
    found
}

fn month(year: i16, number: u8) -> Option<(Day, Day)> {
    let first = Day::new(year, i8::try_from(number).ok()?, 1)?;
    Some((first, Day(first.0.last_of_month())))
}

/// «31 числа» in February is its last day.
fn on_day(first: Day, day: u8) -> Option<Moment> {
    let day = i8::try_from(day).ok()?.min(first.0.days_in_month());
    let day = Day::new(first.year(), first.month(), day)?;
    Some(window(day, day))
}

fn months_of(bounds: Span) -> impl Iterator<Item = Day> {
    let first = Day(bounds.from.0.first_of_month());
    (0..).map(move |n: i32| Day(first.0.saturating_add(n.months()))).take_while(move |day| *day <= bounds.to)
}

/// Quarters of a school year have no dates of their own: each region and school sets them.
fn school_terms(bounds: Span) -> Vec<Moment> {
    const MONTHS: [(&str, i8, i8); 4] = [("I", 9, 10), ("II", 11, 12), ("III", 1, 3), ("IV", 4, 5)];
    let mut found = Vec::new();
    for year in school_year::of(bounds.from)..=school_year::of(bounds.to) {
        for (name, first, last) in MONTHS {
            let calendar = if first >= 9 { year } else { year.saturating_add(1) };
            let lies = Day::new(calendar, first, 1).zip(Day::new(calendar, last, 28));
            if lies.is_some_and(|(start, end)| inside(&window(start, end), bounds)) {
                let label = format!("{name} четверть {}", school_year::title(year));
                found.push(Moment { label, ..Moment::default() });
            }
        }
    }
    found
}

/// The units that lie in `bounds` by half or more, cut to them; at least one.
fn slices(unit: Unit, bounds: Span) -> Vec<(Day, Day)> {
    let (length, first): (Length, Day) = match unit {
        Unit::Week => {
            let back = bounds.from.0.weekday().to_monday_zero_offset();
            (1.week(), Day(bounds.from.0.saturating_sub(i32::from(back).days())))
        }
        Unit::Month | Unit::Term => (1.month(), Day(bounds.from.0.first_of_month())),
        Unit::Quarter => (3.months(), opening(bounds.from, 3)),
        // Years and halves of a school's roadmap go from September.
        Unit::HalfYear if school_years(bounds) => (6.months(), bounds.from),
        Unit::Year if school_years(bounds) => (1.year(), bounds.from),
        Unit::HalfYear => (6.months(), opening(bounds.from, 6)),
        Unit::Year => (1.year(), opening(bounds.from, 12)),
    };
    let mut found = Vec::new();
    let mut start = first;
    while start <= bounds.to {
        let next = Day(start.0.saturating_add(length));
        if next <= start {
            break;
        }
        let end = Day(next.0.yesterday().unwrap_or(next.0));
        let (from, to) = (start.max(bounds.from), end.min(bounds.to));
        if from <= to && (from.days_until(to) + 1) * 2 > start.days_until(end) {
            found.push((from, to));
        }
        start = next;
    }
    if found.is_empty() {
        found.push((bounds.from, bounds.to));
    }
    found
}

/// The first day of the run of `months` months that holds the day.
fn opening(day: Day, months: i8) -> Day {
    let month = (day.month() - 1) / months * months + 1;
    Day::new(day.year(), month, 1).unwrap_or(day)
}

/// Several times in each unit: in equal parts of it where months can be shared out evenly.
fn split(slices: Vec<(Day, Day)>, unit: Unit, times: u8) -> Vec<Moment> {
    let months = match unit {
        Unit::Year => 12,
        Unit::HalfYear => 6,
        Unit::Quarter => 3,
        Unit::Month | Unit::Week | Unit::Term => 1,
    };
    let part = i32::from(months / times.min(months));
    let mut found = Vec::new();
    for (start, end) in slices {
        if times == 1 {
            found.push(window(start, end));
        } else if months.is_multiple_of(times) {
            for n in 0..i32::from(times) {
                let from = Day(start.0.saturating_add((part * n).months()));
                let to = Day(start.0.saturating_add((part * (n + 1)).months()).yesterday().unwrap_or(end.0));
                if from <= end {
                    found.push(window(from, to.min(end)));
                }
            }
        } else {
            found.extend((1..=times).map(|n| Moment { label: format!("{n}-й раз"), ..window(start, end) }));
        }
    }
    found
}

/// By half or more.
fn inside(moment: &Moment, bounds: Span) -> bool {
    let (Some(start), Some(end)) = (moment.start, moment.end) else { return false };
    let (from, to) = (start.max(bounds.from), end.min(bounds.to));
    from <= to && (from.days_until(to) + 1) * 2 > start.days_until(end)
}
