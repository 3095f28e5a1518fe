//! A repetition and its neighbours: how often, in which months, from when until when.

use super::super::context::{Span, windows};
use super::super::item::{Core, Item, Repeat};
use super::super::stretch::Range;
use super::super::terms::limit;
use super::super::{Unit, months};
use super::{Joined, bounded, into};
use crate::Day;

/// «ежегодно, 2 раза в год»; of «ежегодно, раз в четверть» the oftener counts.
pub fn frequency(x: &Repeat, y: &Repeat) -> Option<Repeat> {
    let finer = x.unit == Unit::Year && y.unit != Unit::Year;
    (x.unit == y.unit || finer).then_some(())?;
    let months = if x.months.is_empty() { y.months.clone() } else { x.months.clone() };
    Some(Repeat {
        unit: y.unit,
        times: if finer { y.times } else { y.times.or(x.times) },
        months,
        day: y.day.or(x.day),
        start: y.start.or(x.start),
        end: y.end.or(x.end),
    })
}

/// A repetition and what its neighbour says of it.
pub fn every(a: &Item, b: &Item, repeat: &Repeat, other: &Core, context: Option<Span>) -> Option<Joined> {
    let within = |start: Option<Day>, end: Option<Day>| {
        Core::Every(Repeat { start: start.or(repeat.start), end: end.or(repeat.end), ..repeat.clone() })
    };
    let words = if matches!(a.core, Core::Every(_)) { &b.words } else { &a.words };
    let with_words = || {
        let mut joined = into(a, b, Core::Every(repeat.clone()))?;
        if let Joined::Into(items) = &mut joined
            && !items[0].notes.iter().any(|note| note.contains(words.as_str()))
        {
            items[0].notes.insert(0, words.clone());
        }
        Some(joined)
    };
    match other {
        Core::From(range) => match windows(range, context) {
            Some(found) => {
                let core = within(found.first().map(|window| window.start), None);
                bounded(a, b, core, std::slice::from_ref(range))
            }
            None => with_words(),
        },
        Core::SchoolYear => with_words(),
        Core::Ongoing { start: None, end: None } => with_words(),
        Core::Ongoing { start, end } => into(a, b, within(*start, *end)),
        Core::MonthDays(days) if !days.is_empty() && repeat.unit == Unit::Month && repeat.day.is_none() => {
            let of_day = |day: &u8| Repeat { day: Some(*day), ..repeat.clone() };
            many(a, b, days.iter().map(of_day).collect(), None)
        }
        Core::MonthDays(_) => with_words(),
        Core::Window(list) if !list.iter().any(Range::dated) => match months::detail(repeat, list, None) {
            Some((repeats, more)) => many(a, b, repeats, more.then_some(words)),
            None if repeat.months.is_empty() => with_words(),
            None => None,
        },
        Core::By(list, edge) if !list.iter().any(Range::dated) => {
            match months::detail(repeat, list, Some(*edge)) {
                Some((repeats, more)) => many(a, b, repeats, more.then_some(words)),
                None if repeat.months.is_empty() => with_words(),
                None => None,
            }
        }
        Core::Window(list) => bounded(a, b, Core::Every(bounds(repeat, list, context)?), list),
        Core::By(list, edge) => {
            let [range] = list.as_slice() else { return None };
            let until = limit(range, *edge, true, context)?.0;
            bounded(a, b, within(None, Some(until)), list)
        }
        _ => None,
    }
}

fn many(a: &Item, b: &Item, repeats: Vec<Repeat>, words: Option<&String>) -> Option<Joined> {
    let mut items = Vec::new();
    for repeat in repeats {
        let Joined::Into(joined) = into(a, b, Core::Every(repeat))? else { return None };
        items.extend(joined);
    }
    for item in &mut items {
        if let Some(words) =
            words.filter(|words| !item.notes.iter().any(|note| note.contains(words.as_str())))
        {
            item.notes.insert(0, words.clone());
        }
    }
    Some(Joined::Into(items))
}

/// The repetition within dated windows: years in a row, or one window longer than its unit.
pub fn bounds(repeat: &Repeat, list: &[Range], context: Option<Span>) -> Option<Repeat> {
    let mut found: Vec<(Day, Day)> = Vec::new();
    for range in list {
        found.extend(windows(range, context)?.iter().map(|window| (window.start, window.end)));
    }
    let (start, end) = (found.first()?.0, found.last()?.1);
    let in_a_row = found.windows(2).all(|two| two[0].1.days_until(two[1].0) == 1);
    let unit = match repeat.unit {
        Unit::Year => 366,
        Unit::HalfYear => 184,
        Unit::Quarter => 92,
        Unit::Term => 80,
        Unit::Month => 31,
        Unit::Week => 7,
    };
    let fresh = repeat.start.is_none() && repeat.end.is_none();
    (in_a_row && fresh && start.days_until(end) >= unit).then(|| Repeat {
        start: Some(start),
        end: Some(end),
        ..repeat.clone()
    })
}
