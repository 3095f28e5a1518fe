//! What repeats: «ежегодно», «2 раза в год», «не реже одного раза в квартал», «25 числа».

use super::super::Unit;
use super::super::cursor::Cursor;
use super::super::item::{Core, Repeat};
use super::super::lexer::Lexeme;
use super::super::words;
use super::core::{Found, Keep};
use super::dates;
use super::each::{each, edge_of_each, of_month, weekdays};
use super::often::{number_of_times, often};

pub fn repeat(c: &mut Cursor) -> Option<Found> {
    c.first(&[adverb, weekdays, edge_of_each, each, of_month, often, run_of_days, month_days])
}

pub fn every(unit: Unit, times: Option<u8>) -> Core {
    Core::Every(Repeat { times, ..Repeat::new(unit) })
}

/// «ежегодно», «ежеквартально, 2 раза», «поквартально», «по полугодиям».
fn adverb(c: &mut Cursor) -> Option<Found> {
    const ADVERBS: [(&str, Unit); 6] = [
        ("ежегодно", Unit::Year),
        ("ежеквартально", Unit::Quarter),
        ("ежемесячно", Unit::Month),
        ("еженедельно", Unit::Week),
        ("поквартально", Unit::Quarter),
        ("помесячно", Unit::Month),
    ];
    const PLURALS: [(&str, Unit); 3] =
        [("кварталам", Unit::Quarter), ("полугодиям", Unit::HalfYear), ("четвертям", Unit::Term)];
    let word = c.word(0)?;
    let unit = if word == "по" {
        let word = c.word(1)?;
        PLURALS.iter().find(|(plural, _)| word == *plural)?.1
    } else {
        ADVERBS.iter().find(|(adverb, _)| words::like(word, adverb))?.1
    };
    c.at += if word == "по" { 2 } else { 1 };
    let times = c.attempt(|c| {
        c.eat(Lexeme::Comma);
        c.eat_words(&["не", "реже"]);
        let times = number_of_times(c)?;
        (c.word(0) != Some("в") && c.word(0) != Some("за")).then_some(times)
    });
    Some((every(unit, times), Keep::No))
}

/// «с 20 по 25 число (каждого месяца)».
fn run_of_days(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["с", "со"]);
    dates::day(c)?;
    (c.eat_word(&["по", "до"]) || c.eat(Lexeme::Dash)).then_some(())?;
    dates::day(c)?;
    c.eat_stem(&["числ"]).then_some(())?;
    if c.eat_words(&["каждого", "месяца"]) {
        return Some((every(Unit::Month, None), Keep::Yes));
    }
    c.word(0).and_then(words::month).is_none().then_some(())?;
    Some((Core::MonthDays(Vec::new()), Keep::No))
}

/// «25 числа», «до 5-го числа», «1 и 15 числа».
fn month_days(c: &mut Cursor) -> Option<Found> {
    if c.eat_word(&["не"]) {
        c.eat_word(&["позднее", "позже"]).then_some(())?;
    } else {
        c.eat_word(&["до", "к", "по"]);
    }
    let mut days = vec![u8::try_from(dates::day(c)?).ok()?];
    while days.len() < 4
        && let Some(day) = c.attempt(|c| {
            c.eat_word(&["числа"]);
            (c.eat_word(&["и"]) | c.eat(Lexeme::Comma)).then_some(())?;
            dates::day(c)
        })
    {
        days.push(u8::try_from(day).ok()?);
    }
    c.eat_word(&["числа", "число", "числу", "чисел"]).then_some(())?;
    // «1 числа сентября» is a day of its month, not of every month.
    c.word(0).and_then(words::month).is_none().then_some(())?;
    Some((Core::MonthDays(days), Keep::WithTail))
}
