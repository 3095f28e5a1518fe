//! The same phrase so many years later: a plan of last year made anew. Only the years move; every
//! other sign stays as it was written, and so do the numbers and dates of orders.

use super::cursor::Cursor;
use super::glyphs::numeral;
use super::grammar::{conditions, dates, years};
use super::lexer::{Lexeme, tokens};
use super::stretch::{Year, Years};
use super::words;
use crate::Day;

/// Words between «приказ» and its date: «приказ Министерства просвещения РФ от 25.12.2019».
const REACH: usize = 12;

/// A year as it stands in the text.
struct Said {
    /// Its token.
    at: usize,
    year: i16,
    /// The token of a 29 February of that year.
    leap: Option<usize>,
}

/// Moves every year of a phrase: «Июнь 2023, 2024» and 4 make «Июнь 2027, 2028». 29 February
/// becomes the 28th in a year that has no such day. Only 1990–2099 are years here.
pub fn shift(text: &str, years: i16) -> String {
    let tokens = tokens(text);
    let mut c = Cursor::new(text, &tokens);
    let mut edits: Vec<(usize, String)> = Vec::new();
    while !c.ended() {
        if c.attempt(act).is_some() {
            continue;
        }
        let Some(said) = c.first(&[dotted, iso, named_day, pair, one, school, short]) else {
            c.at += 1;
            continue;
        };
        for Said { at, year, leap } in said {
            let has = |year: i16| Day::new(year, 2, 29).is_some();
            let leap = leap.filter(|_| has(year));
            let year = year.saturating_add(years);
            let four = matches!(tokens[at].lexeme, Lexeme::Number(_, 4));
            edits.push((at, if four { year.to_string() } else { format!("{:02}", year.rem_euclid(100)) }));
            let lost = leap.filter(|_| !has(year));
            edits.extend(lost.map(|day| (day, "28".to_owned())));
        }
    }
    edits.sort_unstable();
    let mut moved = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, word) in edits {
        let start = tokens[at].start;
        moved.push_str(&text[copied..start]);
        moved.push_str(&word);
        // «2023-го» keeps its ending.
        copied = numeral(&text[start..]).map_or(tokens[at].end, |(length, _)| start + length);
    }
    moved.push_str(&text[copied..]);
    moved
}

/// What belongs to an order and not to the plan: «№ 01-05/2023», «от 25.12.2019 № Р-145»,
/// «приказ Минпросвещения от 25.12.2019».
fn act(c: &mut Cursor) -> Option<()> {
    if numero(c) {
        c.at += 1;
        while c.token(1).is_some_and(|token| token.glued && !matches!(token.lexeme, Lexeme::Comma)) {
            c.at += 1;
        }
        c.at += 1;
        return Some(());
    }
    let mut before = *c;
    c.eat_word(&["от"]).then_some(())?;
    dates::dates(c)?;
    let named = |before: &mut Cursor| {
        let open = before.at > 0 && before.tokens[before.at - 1].lexeme != Lexeme::Semicolon;
        before.at -= usize::from(open);
        open && (numero(before) || conditions::paper(before))
    };
    (numero(c) || (0..REACH).any(|_| named(&mut before))).then_some(())
}

/// «№», or «N» as old typewriters have it.
fn numero(c: &Cursor) -> bool {
    c.lexeme(0) == Some(&Lexeme::Other('№')) || c.word(0) == Some("n")
}

/// «15.03.2021», «15/03/21».
fn dotted(c: &mut Cursor) -> Option<Vec<Said>> {
    let day = c.at;
    let part = |c: &mut Cursor, most: u32| {
        let (value, _) = c.number(0).filter(|(value, digits)| *digits <= 2 && (1..=most).contains(value))?;
        c.at += 1;
        Some(value)
    };
    let first = part(c, 31)?;
    let sign = c.lexeme(0).filter(|sign| matches!(sign, Lexeme::Dot | Lexeme::Slash | Lexeme::Dash))?;
    c.at += 1;
    let month = part(c, 12)?;
    c.eat(sign.clone()).then_some(())?;
    let at = c.at;
    let year = dates::dotted_year(c)?;
    Some(vec![Said { at, year, leap: (first == 29 && month == 2).then_some(day) }])
}

/// «2021-03-15».
fn iso(c: &mut Cursor) -> Option<Vec<Said>> {
    let at = c.at;
    let year = years::number(c)?;
    let sign = c.lexeme(0).filter(|sign| matches!(sign, Lexeme::Dot | Lexeme::Dash))?;
    let (month, _) = c.number(1).filter(|(_, digits)| *digits == 2)?;
    let (day, _) = c.number(3).filter(|(_, digits)| *digits == 2 && c.lexeme(2) == Some(sign))?;
    c.at += 4;
    Some(vec![Said { at, year, leap: (month == 2 && day == 29).then_some(at + 4) }])
}

/// «29 февраля 2024 г.», «29 февраля 24 г.»
fn named_day(c: &mut Cursor) -> Option<Vec<Said>> {
    let day = c.at;
    (dates::day(c)? == 29 && dates::month_name(c)? == 2).then_some(())?;
    c.eat(Lexeme::Comma);
    let said = c.first(&[one, behind_month])?;
    Some(said.into_iter().map(|said| Said { leap: c.tokens[day].number().then_some(day), ..said }).collect())
}

/// «2023/2024», «2023–25 гг.»; a second year of four digits is found by itself.
fn pair(c: &mut Cursor) -> Option<Vec<Said>> {
    let at = c.at;
    let year = years::number(c)?;
    years::word(c);
    (c.eat(Lexeme::Slash) || c.eat(Lexeme::Dash)).then_some(())?;
    let second = c.at;
    let last = years::short(c, year)?;
    Some(vec![Said { at, year, leap: None }, Said { at: second, year: last, leap: None }])
}

fn one(c: &mut Cursor) -> Option<Vec<Said>> {
    let at = c.at;
    Some(vec![Said { at, year: years::number(c)?, leap: None }])
}

/// «24/25 уч. год».
fn school(c: &mut Cursor) -> Option<Vec<Said>> {
    let at = c.at;
    let year = first(years::short_school(c)?)?;
    Some(vec![Said { at, year, leap: None }, Said { at: at + 2, year: year + 1, leap: None }])
}

/// «сентябрь 24 г.»
fn short(c: &mut Cursor) -> Option<Vec<Said>> {
    words::month(c.word(0)?)?;
    dates::month_name(c)?;
    c.eat(Lexeme::Comma);
    behind_month(c)
}

fn behind_month(c: &mut Cursor) -> Option<Vec<Said>> {
    let at = c.at;
    let year = first(years::short_year(c)?)?;
    Some(vec![Said { at, year, leap: None }])
}

fn first(years: Vec<Years>) -> Option<i16> {
    match years.first()? {
        Years::One(Year::Calendar(year) | Year::School(year)) => Some(*year),
        Years::Through(..) => None,
    }
}
