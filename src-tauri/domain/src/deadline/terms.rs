//! From an item to terms: here words get their dates, or stay words.

use super::context::{Span, Window, eve, school_year, windows};
use super::item::{Core, Edge, Item, Repeat};
use super::stretch::{Range, Shape};
use super::{Kind, Term};
use crate::Day;

/// The terms of an item; `None` when its dates cannot be found.
pub fn terms(item: &Item, context: Option<Span>) -> Option<Vec<Term>> {
    let found = match &item.core {
        Core::Window(list) => {
            let mut terms = Vec::new();
            for range in list {
                terms.extend(windows(range, context)?.into_iter().map(window));
            }
            terms.sort_by_key(|term| term.start);
            terms
        }
        Core::By(list, edge) => {
            let mut terms = Vec::new();
            for range in list {
                for range in each_year(range) {
                    let (end, assumed) = limit(&range, *edge, false, context)?;
                    terms.push(Term { end: Some(end), year_assumed: assumed, ..Term::new(Kind::By) });
                }
            }
            terms
        }
        Core::From(range) => {
            let found = windows(range, context)?;
            let [window] = found.as_slice() else { return None };
            let (start, year_assumed) = (Some(window.start), window.assumed);
            vec![Term { start, year_assumed, ..Term::new(Kind::Ongoing) }]
        }
        Core::Every(repeat) => vec![every(repeat)],
        Core::Ongoing { start, end } => vec![Term { start: *start, end: *end, ..Term::new(Kind::Ongoing) }],
        Core::SchoolYear => return Some(vec![in_school_year(item, context)]),
        Core::Done { start, end } => vec![Term { start: *start, end: *end, ..Term::new(Kind::Done) }],
        Core::When => vec![Term::new(Kind::When)],
        Core::MonthDays(_) => return None,
    };
    let condition = item.note();
    let whole = |term: Term| {
        let year_assumed = term.year_assumed || item.assumed;
        Term { then: item.then, condition: condition.clone(), year_assumed, ..term }
    };
    Some(found.into_iter().map(whole).collect())
}

fn window(window: Window) -> Term {
    let kind = if window.day { Kind::Date } else { Kind::Period };
    Term { start: Some(window.start), end: Some(window.end), year_assumed: window.assumed, ..Term::new(kind) }
}

fn every(repeat: &Repeat) -> Term {
    Term {
        every: Some(repeat.unit),
        times: repeat.times,
        months: repeat.months.clone(),
        day: repeat.day,
        start: repeat.start,
        end: repeat.end,
        ..Term::new(Kind::Every)
    }
}

/// A range for each of its years: «до 15 декабря 2023, 2024».
fn each_year(range: &Range) -> Vec<Range> {
    if range.to.is_some() || range.from.years.len() < 2 {
        return vec![range.clone()];
    }
    let one = |years: &_| {
        let mut range = range.clone();
        range.from.years = vec![*years];
        range
    };
    range.from.years.iter().map(one).collect()
}

/// The last day of a `by` and whether its year was assumed. A programme (`lasts`) that goes
/// on «до 2025 года» includes that year; a thing to be done «до 2025 года» must be done before it.
pub fn limit(range: &Range, edge: Edge, lasts: bool, context: Option<Span>) -> Option<(Day, bool)> {
    let found = windows(range, context)?;
    let [window] = found.as_slice() else { return None };
    // «до 15–20 мая»: which of them?
    (range.to.is_none() || edge == Edge::Through).then_some(())?;
    let whole = range.from.shape == Shape::Whole;
    let end = match edge {
        Edge::Through => window.end,
        Edge::Before if window.day || whole && lasts => window.end,
        // «до 2023–2025 годов»: hardly before 2023.
        Edge::Before if whole && window.start.days_until(window.end) > 366 => return None,
        Edge::Before | Edge::Opening => eve(window.start)?,
    };
    // «до 1 сентября» in a plan that begins on that day is over as it begins: then the other
    // September may be meant.
    let before = context.is_some_and(|context| end <= context.from);
    (!window.assumed || !before).then_some((end, window.assumed))
}

/// «в течение учебного года»: the one of the context, or words.
fn in_school_year(item: &Item, context: Option<Span>) -> Term {
    let note = item.note();
    let days = school_year(context).and_then(|year| Shape::Whole.bounds(year));
    match days {
        Some((start, end)) => {
            let own = note.filter(|note| *note != item.words);
            let (start, end) = (Some(start), Some(end));
            Term {
                start,
                end,
                then: item.then,
                condition: own,
                year_assumed: true,
                ..Term::new(Kind::Period)
            }
        }
        None => Term { then: item.then, condition: note, ..Term::new(Kind::Ongoing) },
    }
}
