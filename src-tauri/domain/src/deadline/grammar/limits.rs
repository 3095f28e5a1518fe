//! «до», «к», «не позднее», «с … по …», «начиная с».

use super::super::cursor::Cursor;
use super::super::item::{Core, Edge};
use super::super::lexer::Lexeme;
use super::super::stretch::{Part, Range, Shape, Year, Years};
use super::core::{self, Found, Keep};
use super::{dates, parts, ranges};

pub fn limit(c: &mut Cursor) -> Option<Found> {
    c.first(&[between, by])
}

/// «до 15.03.2021», «не позднее мая», «к концу 2024 года», «в срок до …».
fn by(c: &mut Cursor) -> Option<Found> {
    let last = c.eat_word(&["крайний", "последний", "предельный"]);
    let headed = core::heading(c);
    (headed || !last).then_some(())?;
    // «по» opens too many other phrases: only a day or «2026 год» may follow it.
    let narrow = c.word(0) == Some("по");
    let said = preposition(c);
    let mut edge = said.or(last.then_some(Edge::Through))?;
    if c.eat_word(&["конца", "концу", "окончания", "окончанию", "завершения", "исхода"])
    {
        edge = Edge::Through;
    } else if c.eat_word(&["начала", "началу"]) {
        edge = Edge::Opening;
    }
    let hour = c.attempt(hour).is_some();
    let list = ranges::list(c, &["до", "к", "ко"])?;
    let days = list.iter().all(|range| matches!(range.from.shape, Shape::Day { .. }));
    let year = matches!(&c.tokens[c.at - 1].lexeme, Lexeme::Word(word) if word == "год" || word == "годы");
    (days || year || !narrow).then_some(())?;
    // «к середине мая» is somewhere inside it.
    (edge == Edge::Through || !list.iter().any(|range| range.from.vague)).then_some(())?;
    // Where a school year ends, each school decides: the end of May, of June, of August.
    let school = |range: &Range| {
        range.from.shape == Shape::Whole
            && matches!(range.from.years.first(), Some(Years::One(Year::School(_))))
    };
    (edge != Edge::Through || !list.iter().any(school)).then_some(())?;
    if inclusive(c) {
        edge = Edge::Through;
    }
    let keep = if hour || list.iter().any(Range::vague) { Keep::Yes } else { Keep::No };
    Some((Core::By(list, edge), keep))
}

/// «12:00», «18.00 часов»: of a day that follows.
fn hour(c: &mut Cursor) -> Option<()> {
    c.number(0).filter(|(hour, digits)| *hour < 25 && *digits < 3)?;
    c.at += 1;
    // «12.05» is the twelfth of May.
    let colon = c.eat(Lexeme::Colon);
    (colon || c.eat(Lexeme::Dot)).then_some(())?;
    c.number(0).filter(|(minutes, digits)| *digits == 2 && (colon || *minutes == 0))?;
    c.at += 1;
    if c.eat_stem(&["час"]) || c.eat_word(&["ч"]) {
        c.eat(Lexeme::Dot);
    }
    Some(())
}

fn preposition(c: &mut Cursor) -> Option<Edge> {
    if c.eat_word(&["до", "к", "ко"]) {
        return Some(Edge::Before);
    }
    if c.eat_word(&["не"]) {
        c.eat_word(&["позднее", "позже", "позднея", "поздней", "позжее", "поздно"]).then_some(())?;
        c.eat(Lexeme::Comma);
        c.eat_word(&["чем"]);
        c.eat_word(&["до"]);
        return Some(Edge::Through);
    }
    c.eat_word(&["по"]).then_some(Edge::Through)
}

fn inclusive(c: &mut Cursor) -> bool {
    c.attempt(|c| {
        let open = c.eat(Lexeme::Open);
        c.eat_word(&["включительно", "вкл"]).then_some(())?;
        (!open || c.eat(Lexeme::Close)).then_some(())
    })
    .is_some()
}

/// «с марта по май 2023», «с 1 по 10 сентября», «начиная с 2024 года».
pub fn between(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["начиная"]);
    c.eat_word(&["с", "со", "от"]).then_some(())?;
    c.eat_word(&["начала"]);
    if let Some(range) = c.first(&[days, quarters]) {
        inclusive(c);
        return Some((Core::Window(vec![range]), Keep::No));
    }
    let from = ranges::single(c)?;
    let to = c.attempt(|c| {
        c.eat(Lexeme::Comma);
        let dash = c.eat(Lexeme::Dash);
        let until = c.eat_word(&["до"]);
        (until || c.eat_word(&["по"]) || dash).then_some(())?;
        let end = c.eat_word(&["конец", "конца"]);
        Some((ranges::single(c)?, until && !end))
    });
    let Some((to, until)) = to else {
        return Some((Core::From(from.into()), Keep::No));
    };
    let until = !inclusive(c) && until;
    Some((Core::Window(vec![Range { from, to: Some(to), until, lent: false }]), Keep::No))
}

/// «(с) I по III квартал 2024».
fn quarters(c: &mut Cursor) -> Option<Range> {
    let first = parts::nth(c)?;
    (c.eat_word(&["по"]) || c.eat(Lexeme::Dash)).then_some(())?;
    let to = ranges::single(c)?;
    let shape = match to.shape {
        Shape::Quarter(last) if (1..last).contains(&first) => Shape::Quarter(first),
        _ => return None,
    };
    Some(Range::through(Part::new(shape, Vec::new()), Some(to)))
}

/// «(с) 1 по 10 сентября», «(с) 15 – 20 мая».
fn days(c: &mut Cursor) -> Option<Range> {
    let first = dates::day(c)?;
    c.eat_stem(&["числ"]);
    (c.eat_word(&["по", "до"]) || c.eat(Lexeme::Dash)).then_some(())?;
    let to = ranges::single(c)?;
    let Shape::Day { month, .. } = to.shape else { return None };
    let day = u8::try_from(first).ok()?;
    let shape = Shape::Day { month, day };
    shape.bounds(Year::Calendar(2024))?;
    Some(Range::through(Part::new(shape, Vec::new()), Some(to)))
}
