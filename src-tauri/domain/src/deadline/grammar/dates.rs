//! Days: «15.03.2021 г.», «15 марта», «15, 20 и 25 мая», «первого сентября», «15–20.03.2021».

use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::stretch::{Part, Range, Shape, Year, Years};
use super::super::words;
use super::years;

/// Days in a list: no month has more.
const MOST: usize = 31;

/// A day or several days of one month.
pub fn dates(c: &mut Cursor) -> Option<Vec<Range>> {
    c.first(&[numeric, iso, listed])
}

/// A day of a month that has it in some year: 29 February stays possible.
fn shape(day: u32, month: u32) -> Option<Shape> {
    let (day, month) = (u8::try_from(day).ok()?, u8::try_from(month).ok()?);
    let shape = Shape::Day { month, day };
    shape.bounds(Year::Calendar(2024)).map(|_| shape)
}

/// «15.03.2021», «15/03/21», «15.03», «15–20.03.2021».
fn numeric(c: &mut Cursor) -> Option<Vec<Range>> {
    let (first, _) = c.number(0).filter(|(_, digits)| *digits <= 2)?;
    c.at += 1;
    let last = c.attempt(|c| {
        c.eat(Lexeme::Dot);
        c.eat(Lexeme::Dash).then_some(())?;
        let (last, _) = c.number(0).filter(|(_, digits)| *digits <= 2)?;
        matches!(c.lexeme(1), Some(Lexeme::Dot)).then(|| c.at += 1)?;
        Some(last)
    });
    let sign = c.lexeme(0).filter(|sign| matches!(sign, Lexeme::Dot | Lexeme::Slash | Lexeme::Dash))?;
    c.at += 1;
    let (month, digits) = c.number(0).filter(|(_, digits)| *digits <= 2)?;
    c.at += 1;
    // «15.03 2021»
    let year = c.attempt(|c| if c.eat(sign.clone()) { dotted_year(c) } else { years::number(c) });
    // «15/03» and «15-03» without a year may be anything, «5.1» may be a number in a list.
    (year.is_some() || *sign == Lexeme::Dot && digits == 2).then_some(())?;
    // «1.10.12.2024» is not a date.
    (!matches!((c.lexeme(0), c.lexeme(1)), (Some(Lexeme::Dot), Some(Lexeme::Number(..))))).then_some(())?;
    let years: Vec<Years> = year.into_iter().map(|year| Years::One(Year::Calendar(year))).collect();
    if !years::word(c) && years.is_empty() {
        c.eat(Lexeme::Dot);
    }
    let part = |day| Some(Part::new(shape(day, month)?, years.clone()));
    let to = last.map(part).map_or(Some(None), |part| part.map(Some))?;
    Some(vec![Range::through(part(first)?, to)])
}

/// «2021», or «21» of «15.03.21».
pub fn dotted_year(c: &mut Cursor) -> Option<i16> {
    if let Some(year) = years::number(c) {
        return Some(year);
    }
    let (value, digits) = c.number(0)?;
    let year = 2000 + i16::try_from(value).ok()?;
    (digits == 2 && (10..60).contains(&value)).then(|| c.at += 1)?;
    Some(year)
}

/// «2021-03-15», «2021.03.15».
fn iso(c: &mut Cursor) -> Option<Vec<Range>> {
    let year = years::number(c)?;
    let sign = c.lexeme(0).filter(|sign| matches!(sign, Lexeme::Dot | Lexeme::Dash))?.clone();
    c.eat(sign.clone()).then_some(())?;
    let two = |c: &mut Cursor| {
        let (value, _) = c.number(0).filter(|(_, digits)| *digits == 2)?;
        c.at += 1;
        Some(value)
    };
    let month = two(c)?;
    c.eat(sign).then_some(())?;
    let day = two(c)?;
    Some(vec![Part::new(shape(day, month)?, vec![Years::One(Year::Calendar(year))]).into()])
}

/// «15 марта 2021 г.», «15–20 января», «5 и 20 мая», «первого сентября».
fn listed(c: &mut Cursor) -> Option<Vec<Range>> {
    let mut days = vec![(day(c)?, None)];
    while days.len() < MOST {
        let before = c.at;
        let through = c.eat(Lexeme::Dash);
        let next = if through || c.eat(Lexeme::Comma) | c.eat_word(&["и"]) { day(c) } else { None };
        match (next, days.last_mut()) {
            (Some(next), Some((_, last))) if through && last.is_none() => *last = Some(next),
            (Some(next), _) if !through => days.push((next, None)),
            _ => {
                c.at = before;
                break;
            }
        }
    }
    c.eat_stem(&["числ"]);
    let month = month_name(c)?;
    let years = years::of_part(c).unwrap_or_default();
    let part = |day: u32| Some(Part::new(shape(day, month.into())?, years.clone()));
    let range = |(first, last): (u32, Option<u32>)| {
        let to = match last {
            None => None,
            Some(last) => Some(part(last)?),
        };
        Some(Range::through(part(first)?, to))
    };
    days.into_iter().map(range).collect()
}

/// «15», «15-го», «пятнадцатое», «двадцать пятого».
pub fn day(c: &mut Cursor) -> Option<u32> {
    if let Some((value, digits)) = c.number(0) {
        return (digits <= 2 && (1..=31).contains(&value)).then(|| c.at += 1).map(|()| value);
    }
    let tens = match c.word(0)? {
        "двадцать" => 20,
        "тридцать" => 30,
        _ => 0,
    };
    // «первые числа» are several.
    let word = c.word(usize::from(tens > 0)).filter(|word| !word.ends_with("ые") && !word.ends_with("ых"))?;
    let ones = u32::from(words::ordinal(word)?);
    let day = if tens > 0 && ones >= 10 { None } else { Some(tens + ones) };
    c.at += 1 + usize::from(tens > 0);
    day.filter(|day| *day <= 31)
}

/// «марта», «март.», «мае месяце».
pub fn month_name(c: &mut Cursor) -> Option<u8> {
    let (month, short) = words::month(c.word(0)?)?;
    c.at += 1;
    if short {
        c.eat(Lexeme::Dot);
    }
    c.eat_word(&["месяц", "месяца", "месяце"]);
    Some(month)
}
