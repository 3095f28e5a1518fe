//! Neighbours that speak of one thing: «ежегодно, декабрь», «с января 2023, ежеквартально»,
//! «постоянно, по мере поступления». What does not fit together is not understood.

use super::context::{Span, windows};
use super::item::{Core, Edge, Glue, Item, Repeat};
use super::stretch::{Range, Shape, Year, Years};
use super::terms::limit;
use super::{Unit, months};
use crate::Day;

enum Joined {
    /// Became these; one item nearly always.
    Into(Vec<Item>),
    Apart,
}

pub fn join(items: Vec<Item>, context: Option<Span>) -> Option<Vec<Item>> {
    let mut joined: Vec<Item> = Vec::new();
    for next in items {
        let Some(previous) = joined.last() else {
            joined.push(next);
            continue;
        };
        if next.glue == Glue::Apart || previous.then != next.then {
            joined.push(next);
            continue;
        }
        match pair(previous, &next, context)? {
            Joined::Apart => joined.push(next),
            Joined::Into(items) => {
                joined.pop();
                joined.extend(items);
            }
        }
    }
    Some(joined)
}

/// `None`: they contradict each other.
fn pair(a: &Item, b: &Item, context: Option<Span>) -> Option<Joined> {
    use Core::*;
    match (&a.core, &b.core) {
        (Done { .. }, Window(list)) => {
            let (start, end) = one(list, context)?;
            bounded(a, b, Done { start: Some(start), end: Some(end) }, list)
        }
        (Done { .. }, _) | (_, Done { .. }) => Some(Joined::Apart),
        // «до 1 сентября 2024, после 1 октября 2024»: the second is a time of its own.
        (Window(_) | By(..) | From(_), When) if names_year(b) => Some(Joined::Apart),
        (_, When) => into(a, b, a.core.clone()),
        (When, core) => {
            let digits = a.notes.iter().any(|note| note.contains(|c: char| c.is_ascii_digit()));
            (!digits && b.glue == Glue::Comma).then_some(())?;
            into(a, b, core.clone())
        }
        (Every(x), Every(y)) => into(a, b, Every(frequency(x, y)?)),
        (Every(repeat), other) => every(a, b, repeat, other, context),
        (other, Every(repeat)) => {
            if let Window(list) | By(list, _) = other
                && list.iter().any(Range::dated)
                && bounds(repeat, list, context).is_none_or(|_| matches!(other, By(..)))
            {
                return Some(Joined::Apart);
            }
            every(a, b, repeat, other, context)
        }
        (Ongoing { start, end }, other) | (other, Ongoing { start, end }) => {
            ongoing(a, b, (*start, *end), other, context)
        }
        (SchoolYear, Window(_)) if b.glue == Glue::Bracket => into(a, b, b.core.clone()),
        (Window(outer), Window(inner)) if !outer.iter().all(Range::dated) || b.glue != Glue::Comma => {
            refine(a, b, outer, inner, context)
        }
        (Window(outer), By(inner, edge)) if b.glue == Glue::Bracket => {
            inside(a, b, outer, inner, *edge, context)
        }
        (Window(first) | By(first, _), Window(list) | By(list, _)) if b.glue != Glue::Bracket => {
            // «до 1 апреля (1 этап) 2024 года»: the year belongs to what stands before.
            let year = |range: &Range| range.from.shape == Shape::Whole;
            let lost = !first.iter().all(Range::dated) && list.iter().any(year);
            (!lost).then_some(Joined::Apart)
        }
        (Window(_) | By(..), From(_)) if b.glue == Glue::Comma => Some(Joined::Apart),
        _ => None,
    }
}

fn into(a: &Item, b: &Item, core: Core) -> Option<Joined> {
    let notes = a.notes.iter().chain(&b.notes).cloned().collect();
    let words = format!("{} {}", a.words, b.words);
    let place = (a.place.0.min(b.place.0), a.place.1.max(b.place.1));
    let assumed = a.assumed || b.assumed;
    Some(Joined::Into(vec![Item { core, glue: a.glue, then: a.then, notes, words, place, assumed }]))
}

/// The same, with bounds that these ranges gave.
fn bounded(a: &Item, b: &Item, core: Core, ranges: &[Range]) -> Option<Joined> {
    let mut joined = into(a, b, core);
    if let Some(Joined::Into(items)) = &mut joined {
        items[0].assumed |= ranges.iter().any(|range| !range.dated() || range.lent);
    }
    joined
}

fn names_year(item: &Item) -> bool {
    item.notes.iter().any(|note| note.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4))
}

fn one(list: &[Range], context: Option<Span>) -> Option<(Day, Day)> {
    let [range] = list else { return None };
    match windows(range, context)?.as_slice() {
        [window] => Some((window.start, window.end)),
        _ => None,
    }
}

/// «ежегодно, 2 раза в год»; of «ежегодно, раз в четверть» the oftener counts.
fn frequency(x: &Repeat, y: &Repeat) -> Option<Repeat> {
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
fn every(a: &Item, b: &Item, repeat: &Repeat, other: &Core, context: Option<Span>) -> Option<Joined> {
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
        Core::MonthDays(days) if repeat.unit == Unit::Month && repeat.day.is_none() => {
            let of_day = |day: &u8| Repeat { day: Some(*day), ..repeat.clone() };
            many(a, b, days.iter().map(of_day).collect(), None)
        }
        Core::MonthDays(_) => with_words(),
        Core::Window(list) if !list.iter().any(Range::dated) => match months::detail(repeat, list, None) {
            Some((repeats, more)) => many(a, b, repeats, more.then_some(words)),
            None => with_words(),
        },
        Core::By(list, edge) if !list.iter().any(Range::dated) => {
            match months::detail(repeat, list, Some(*edge)) {
                Some((repeats, more)) => many(a, b, repeats, more.then_some(words)),
                None => with_words(),
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
fn bounds(repeat: &Repeat, list: &[Range], context: Option<Span>) -> Option<Repeat> {
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

/// «постоянно до 2025 года», «с сентября 2023, постоянно».
fn ongoing(
    a: &Item,
    b: &Item,
    (start, end): (Option<Day>, Option<Day>),
    other: &Core,
    context: Option<Span>,
) -> Option<Joined> {
    match other {
        Core::From(range) => {
            let from = windows(range, context)?.first()?.start;
            bounded(a, b, Core::Ongoing { start: Some(from), end }, std::slice::from_ref(range))
        }
        Core::By(list, edge) if matches!(a.core, Core::Ongoing { .. }) => {
            let [range] = list.as_slice() else { return None };
            let until = limit(range, *edge, true, context)?.0;
            bounded(a, b, Core::Ongoing { start, end: Some(until) }, list)
        }
        Core::By(..) => Some(Joined::Apart),
        Core::Window(list) => match one(list, context).filter(|(from, to)| from.days_until(*to) > 31) {
            Some((from, to)) => bounded(a, b, Core::Ongoing { start: Some(from), end: Some(to) }, list),
            None => Some(Joined::Apart),
        },
        Core::Ongoing { .. } | Core::SchoolYear => into(a, b, Core::Ongoing { start, end }),
        _ => None,
    }
}

/// «2024 год (март, май)», «IV квартал 2023 (декабрь)»: the finer inside the wider.
fn refine(a: &Item, b: &Item, outer: &[Range], inner: &[Range], context: Option<Span>) -> Option<Joined> {
    let dated = |list: &[Range]| list.iter().all(Range::dated);
    if !dated(outer) || dated(inner) && b.glue != Glue::Bracket {
        // Two times, each with its own year: «в марте, с 1 по 15 мая».
        let own = b.glue == Glue::Comma || dated(outer) && dated(inner);
        return (own && b.glue != Glue::Bracket).then_some(Joined::Apart);
    }
    let (from, to) = one(outer, context)?;
    let mut said = Vec::new();
    for range in inner {
        let mut range = range.clone();
        if !range.dated() {
            (from.year() == to.year()).then_some(())?;
            let year = Year::Calendar(from.year());
            range.from.years = vec![Years::One(year)];
            if let Some(part) = range.to.as_mut() {
                part.years = range.from.years.clone();
            }
        }
        let found = windows(&range, context)?;
        found.iter().all(|window| window.start >= from && window.end <= to).then_some(())?;
        said.push(range);
    }
    into(a, b, Core::Window(said))
}

/// «сентябрь 2023 (до 15 сентября)».
fn inside(
    a: &Item,
    b: &Item,
    outer: &[Range],
    inner: &[Range],
    edge: Edge,
    context: Option<Span>,
) -> Option<Joined> {
    let Joined::Into(items) = refine(a, b, outer, inner, context)? else { return None };
    let [Item { core: Core::Window(list), .. }] = items.as_slice() else { return None };
    into(a, b, Core::By(list.clone(), edge))
}
