//! A finer time said after a wider one, mostly in brackets.

use super::super::context::{Span, windows};
use super::super::item::{Core, Edge, Glue, Item};
use super::super::stretch::{Part, Range, Shape, Year, Years};
use super::{Joined, into, one};
use crate::Day;

/// «2024 год (март, май)», «IV квартал 2023 (декабрь)»: the finer inside the wider.
pub fn refine(a: &Item, b: &Item, outer: &[Range], inner: &[Range], context: Option<Span>) -> Option<Joined> {
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
            let close = range.to.as_mut().unwrap_or(&mut range.from);
            close.years = years(outer, from, to)?;
        }
        let found = windows(&range, context)?;
        found.iter().all(|window| window.start >= from && window.end <= to).then_some(())?;
        said.push(range);
    }
    into(a, b, Core::Window(said))
}

/// The years of the wider time, each of which the finer one falls in.
fn years(outer: &[Range], from: Day, to: Day) -> Option<Vec<Years>> {
    match outer {
        [Range { from: Part { shape: Shape::Whole, years, .. }, to: None, .. }] => {
            Some(years.iter().flat_map(|years| years.each()).collect())
        }
        _ if from.year() == to.year() => Some(vec![Years::One(Year::Calendar(from.year()))]),
        _ => None,
    }
}

/// «сентябрь 2023 (до 15 сентября)».
pub fn inside(
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
