//! What repeats at said months and days: «ежегодно (июнь, декабрь)», «ежегодно до 1 июня».

use super::Unit;
use super::item::{Edge, Repeat};
use super::stretch::{Range, Shape};

/// The repetition with the months and days of a yearless list; one for each day that differs.
/// The flag: the words say more than months and days can, and must be kept.
pub fn detail(repeat: &Repeat, list: &[Range], edge: Option<Edge>) -> Option<(Vec<Repeat>, bool)> {
    (!list.iter().any(Range::dated)).then_some(())?;
    let fresh = repeat.months.is_empty() && repeat.day.is_none();
    if let [range] = list
        && fresh
        && let Some((first, last)) = stretch(range)
        && edge.is_none()
    {
        let months = through(first, last);
        let window = repeat.unit == Unit::Year && months.len() > 1;
        let times = repeat.times.or(window.then_some(1));
        return Some((vec![Repeat { months, times, ..repeat.clone() }], false));
    }
    // «до 15 сентября ежегодно, до 15 января»: the second joins the first.
    let said = !repeat.months.is_empty();
    (fresh || said && (repeat.day.is_some() || repeat.months.len() == 1)).then_some(())?;
    let mut repeats = if said { vec![repeat.clone()] } else { Vec::new() };
    let mut more = false;
    for range in list {
        let (month, day, loose) = moment(range, edge)?;
        more |= loose;
        match repeats.iter_mut().find(|repeat| repeat.day == day) {
            Some(repeat) => repeat.months.push(month),
            None => repeats.push(Repeat { months: vec![month], day, ..repeat.clone() }),
        }
    }
    let apart = repeats.len() > 1;
    for repeat in &mut repeats {
        repeat.months.sort_unstable();
        repeat.months.dedup();
        // «2 раза в год: до 1 июля и 31 декабря» is once on each.
        if apart && repeat.unit == Unit::Year && repeat.times.is_some() {
            repeat.times = u8::try_from(repeat.months.len()).ok();
        }
    }
    Some((repeats, more))
}

/// First and last month of a window of whole months, longer than one.
fn stretch(range: &Range) -> Option<(u8, u8)> {
    match (range.from.shape, range.to.as_ref().map(|part| part.shape)) {
        _ if range.vague() || range.until => None,
        (Shape::Month(from), Some(Shape::Month(to))) => Some((from, to)),
        (Shape::Quarter(quarter), None) => Some((quarter * 3 - 2, quarter * 3)),
        (Shape::Quarter(from), Some(Shape::Quarter(to))) => Some((from * 3 - 2, to * 3)),
        (Shape::Season(month), None) => Some((month, month + 2)),
        _ => None,
    }
}

/// Months of a window, over the new year too: «ноябрь – январь».
fn through(first: u8, last: u8) -> Vec<u8> {
    if first <= last { (first..=last).collect() } else { (first..=12).chain(1..=last).collect() }
}

/// Month and day, and whether the words say more.
fn moment(range: &Range, edge: Option<Edge>) -> Option<(u8, Option<u8>, bool)> {
    let loose = range.vague() || range.to.is_some();
    match range.from.shape {
        Shape::Day { month, day } => match range.to.as_ref().map(|part| part.shape) {
            None if edge == Some(Edge::Opening) => None,
            None => Some((month, Some(day), loose)),
            Some(Shape::Day { month: last, .. }) if last == month && edge.is_none() => {
                Some((month, None, true))
            }
            Some(_) => None,
        },
        // «до мая» is over in April.
        Shape::Month(month) if range.to.is_none() => match edge {
            None => Some((month, None, loose)),
            Some(Edge::Through) => Some((month, None, true)),
            Some(_) => Some((if month == 1 { 12 } else { month - 1 }, None, true)),
        },
        Shape::Decade { month, .. }
        | Shape::HalfMonth { month, .. }
        | Shape::Week { month, .. }
        | Shape::Weekday { month, .. }
            if range.to.is_none() && edge.is_none() =>
        {
            Some((month, None, true))
        }
        _ => None,
    }
}
