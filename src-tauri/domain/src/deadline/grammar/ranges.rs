//! Lists and ranges of stretches: «сентябрь–октябрь 2021», «март, июнь и сентябрь 2023».

use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::stretch::{Part, Range, Shape, Year, Years};
use super::{dates, parts};

/// Stretches in one list: more than any cell has.
const MOST: usize = 24;

/// One stretch, a list of days, or a range between two stretches.
pub fn group(c: &mut Cursor) -> Option<Vec<Range>> {
    let group = plain(c)?;
    let [Range { from, to: None, .. }] = group.as_slice() else { return Some(group) };
    let to = c.attempt(|c| {
        (c.eat(Lexeme::Dash) || c.eat_word(&["по"])).then_some(())?;
        // «2024 год – декабрь», «декабрь – 2024 год» are no ranges.
        single(c).filter(|to| {
            let whole = |part: &Part| part.shape == Shape::Whole;
            whole(from) == whole(to) || !from.years.is_empty() && !to.years.is_empty()
        })
    });
    Some(vec![Range { to, ..Range::from(from.clone()) }])
}

fn plain(c: &mut Cursor) -> Option<Vec<Range>> {
    c.first(&[dates::dates, parts::parts])
}

/// Exactly one stretch: the end of a range.
pub fn single(c: &mut Cursor) -> Option<Part> {
    c.attempt(|c| match plain(c)?.as_slice() {
        [Range { from, to: None, .. }] => Some(from.clone()),
        _ => None,
    })
}

/// Groups with commas and «и» between them. `lead` are words that may be said again before
/// each: «в мае и в июне», «до 15 июня и до 15 декабря».
pub fn list(c: &mut Cursor, lead: &[&str]) -> Option<Vec<Range>> {
    let mut list = group(c)?;
    while list.len() < MOST {
        let next = c.attempt(|c| {
            let comma = c.eat(Lexeme::Comma);
            let and = c.eat_word(&["и"]) || c.eat_words(&["а", "также"]);
            (comma || and).then_some(())?;
            c.eat_word(lead);
            group(c)
        });
        match next {
            Some(next) => list.extend(next),
            None => break,
        }
    }
    spread(&mut list)?;
    Some(list)
}

/// Gives a year to those that share it with a neighbour: «март, май 2023», «июнь 2023, декабрь».
/// `None` where that would not be in order: «сентябрь, январь 2024».
fn spread(list: &mut Vec<Range>) -> Option<()> {
    let whole = Range::whole;
    // «2026 год, март, май»
    if let [first, rest @ ..] = list.as_mut_slice()
        && whole(first)
        && !rest.is_empty()
        && rest.iter().all(|range| !whole(range) && !range.dated())
        && first.to.is_none()
    {
        let years: Vec<Years> = first.from.years.iter().flat_map(|years| years.each()).collect();
        rest.iter_mut().for_each(|range| last(range).years.clone_from(&years));
        list.remove(0);
        return Some(());
    }
    let mixed = list.iter().any(whole) && !list.iter().all(whole);
    (!mixed).then_some(())?;
    for at in (1..list.len()).rev() {
        let years = list[at].from.years.clone();
        if !list[at - 1].dated() && !years.is_empty() && list[at].to.is_none() {
            before(&list[at - 1], &list[at], &years)?;
            last(&mut list[at - 1]).years = years;
        } else if !list[at - 1].dated() && list[at].dated() {
            let years = list[at].closing().years.clone();
            list[at].from.years.is_empty().then_some(())?;
            before(&list[at - 1], &list[at], &years)?;
            last(&mut list[at - 1]).years = years;
        }
    }
    for at in 1..list.len() {
        let years = list[at - 1].closing().years.clone();
        if !list[at].dated() && !years.is_empty() {
            before(&list[at - 1], &list[at], &years)?;
            last(&mut list[at]).years = years;
            list[at].lent = true;
        }
    }
    Some(())
}

fn last(range: &mut Range) -> &mut Part {
    range.to.as_mut().unwrap_or(&mut range.from)
}

/// That one begins before the other in the years that they share.
fn before(one: &Range, other: &Range, years: &[Years]) -> Option<()> {
    let school = matches!(years.first(), Some(Years::One(Year::School(_))));
    let key = |range: &Range| {
        let (month, day) = opening(range.from.shape);
        (if school { (month + 3) % 12 } else { month }, day)
    };
    (key(one) < key(other)).then_some(())
}

/// Month and place in it where a stretch begins.
fn opening(shape: Shape) -> (u8, u8) {
    match shape {
        Shape::Day { month, day } => (month, day),
        Shape::Month(month) | Shape::Season(month) => (month, 0),
        Shape::Decade { month, nth } | Shape::HalfMonth { month, nth } => (month, nth),
        Shape::Week { month, nth } | Shape::Weekday { month, nth, .. } => {
            (month, if nth == 0 { 9 } else { nth })
        }
        Shape::Quarter(quarter) => (quarter * 3 - 2, 0),
        Shape::Half(half) => (half * 6 - 5, 0),
        Shape::Whole => (0, 0),
    }
}
