//! Neighbours that speak of one thing: «ежегодно, декабрь», «с января 2023, ежеквартально»,
//! «постоянно, по мере поступления». What does not fit together is not understood.

mod refine;
mod repeats;

use super::Unit;
use super::context::{Span, windows};
use super::item::{Core, Glue, Item, Repeat};
use super::stretch::{Part, Range, Shape};
use super::terms::limit;
use crate::Day;
use refine::{inside, refine};
use repeats::{bounds, every, frequency};

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
        // «выполнено до 15 мая 2024»: done, or to be done?
        (Done { .. }, By(..)) if b.glue == Glue::Close => None,
        (Done { .. }, _) | (_, Done { .. }) => Some(Joined::Apart),
        // «до 1 сентября 2024, после 1 октября 2024»: the second is a time of its own.
        (Window(_) | By(..) | From(_), When) if names_year(b) => Some(Joined::Apart),
        (_, When) => into(a, b, a.core.clone()),
        // «с момента подписания до 31.12.2024»
        (When, By(list, edge)) if b.glue == Glue::Close && since(a) => {
            let [range] = list.as_slice() else { return None };
            let until = limit(range, *edge, true, context)?.0;
            bounded(a, b, Ongoing { start: None, end: Some(until) }, list)
        }
        (When, core) => {
            (!names_year(a) && b.glue == Glue::Comma).then_some(())?;
            into(a, b, core.clone())
        }
        // «раз в месяц, по пятницам»: the second has its words beside it.
        (Every(x), Every(y)) => {
            let worded = || (y.times.is_none() && !b.notes.is_empty()).then(|| x.clone());
            into(a, b, Every(frequency(x, y).or_else(worded)?))
        }
        (Every(repeat), Window(list)) | (Window(list), Every(repeat)) if in_each_year(repeat, list) => {
            into(a, b, Window(list.clone()))
        }
        (Every(repeat), other) => every(a, b, repeat, other, context),
        // «до 2026 года ежегодно»
        (By(list, _), Every(repeat)) if b.glue == Glue::Close && list.iter().all(Range::whole) => {
            every(a, b, repeat, &a.core, context)
        }
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
        (SchoolYear, Window(_)) => into(a, b, b.core.clone()),
        (Window(outer), Window(inner)) if !outer.iter().all(Range::dated) || b.glue != Glue::Comma => {
            refine(a, b, outer, inner, context)
        }
        (Window(outer), By(inner, edge)) if b.glue == Glue::Bracket => {
            inside(a, b, outer, inner, *edge, context)
        }
        // «01.12.2024 до 15.12.2024»
        (Window(_), By(..)) if b.glue == Glue::Close => None,
        (Window(first) | By(first, _), Window(list) | By(list, _)) if b.glue != Glue::Bracket => {
            // «до 1 апреля (1 этап) 2024 года»: the year belongs to what stands before.
            let lost = !first.iter().all(Range::dated) && list.iter().any(Range::whole);
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

/// «сентябрь 2024–2026 гг., ежегодно»: its windows say so already.
fn in_each_year(repeat: &Repeat, list: &[Range]) -> bool {
    let plain = *repeat == Repeat::new(Unit::Year);
    plain && list.iter().all(|range| !range.whole() && range.closing().years.len() > 1)
}

/// «с момента подписания», «со дня назначения».
fn since(item: &Item) -> bool {
    matches!(item.words.split(' ').next(), Some("с" | "со" | "С" | "Со"))
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
        Core::Window(list) => {
            // «01.09.2026 – постоянно»
            if b.glue == Glue::Close
                && matches!(a.core, Core::Window(_))
                && let [Range { from: Part { shape: Shape::Day { .. }, .. }, to: None, .. }] = list.as_slice()
            {
                let from = one(list, context)?.0;
                return bounded(a, b, Core::Ongoing { start: Some(from), end }, list);
            }
            // «ежедневно с 1 по 15 мая» has its bounds; «май, постоянно» may go on for ever.
            let within = b.glue == Glue::Close && matches!(a.core, Core::Ongoing { .. });
            match one(list, context).filter(|(from, to)| within || from.days_until(*to) > 31) {
                Some((from, to)) => bounded(a, b, Core::Ongoing { start: Some(from), end: Some(to) }, list),
                None => Some(Joined::Apart),
            }
        }
        Core::Ongoing { .. } | Core::SchoolYear => into(a, b, Core::Ongoing { start, end }),
        _ => None,
    }
}
