//! «каждый …»: units, months, days and weekdays that come again.

use super::super::Unit;
use super::super::cursor::Cursor;
use super::super::item::{Core, Repeat};
use super::super::lexer::Lexeme;
use super::super::words;
use super::core::{Found, Keep};
use super::often::period;
use super::repeats::every;
use super::{dates, parts};

/// «каждый год», «каждую четверть», «каждого месяца», «каждую пятницу».
pub fn each(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["в"]);
    c.eat_word(&["каждый", "каждую", "каждое", "каждого", "каждой", "каждом", "каждые"]).then_some(())?;
    c.eat_word(&["учебный", "учебного", "учебном", "учебную", "учебной", "календарный", "календарного"]);
    // «каждый месяц», «каждые 3 месяца»
    if let Some(unit) = c.attempt(period) {
        return Some((every(unit, None), Keep::No));
    }
    if let Some((month, _)) = c.word(0).and_then(words::month) {
        c.at += 1;
        let repeat = Repeat { months: vec![month], ..Repeat::new(Unit::Year) };
        return Some((Core::Every(repeat), Keep::No));
    }
    if let Some(day) = c.attempt(|c| dates::day(c).filter(|_| c.eat_stem(&["числ"]))) {
        c.eat_word(&["месяца"]);
        let repeat = Repeat { day: u8::try_from(day).ok(), ..Repeat::new(Unit::Month) };
        return Some((Core::Every(repeat), Keep::No));
    }
    let nth = c.attempt(parts::nths);
    weekday_or_working(c, nth.is_some())?;
    let month = nth.is_some();
    (!month || c.eat_word(&["месяца"])).then_some(())?;
    Some((every(if month { Unit::Month } else { Unit::Week }, None), Keep::Yes))
}

/// «в конце каждого квартала», «по итогам каждой четверти», «до начала каждого полугодия».
pub fn edge_of_each(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["в", "к", "по", "до", "на"]).then_some(())?;
    c.eat_stem(&["конц", "конец", "начал", "середин", "окончани", "завершени", "итог", "результат"])
        .then_some(())?;
    let (core, _) = each(c)?;
    Some((core, Keep::Yes))
}

/// «понедельник»; and after «первый» also «рабочий день».
fn weekday_or_working(c: &mut Cursor, counted: bool) -> Option<()> {
    if counted && c.eat_words(&["рабочий", "день"]) {
        return Some(());
    }
    words::weekday(c.word(0)?)?;
    c.at += 1;
    Some(())
}

/// «первый понедельник месяца», «в последнюю неделю каждого месяца», «I декада месяца».
pub fn of_month(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["в", "во"]);
    parts::nths(c)?;
    let week = c.word(0).and_then(words::unit) == Some(Unit::Week);
    if week {
        c.at += 1;
    } else if !c.eat_stem(&["декад"]) {
        weekday_or_working(c, true)?;
    }
    c.eat_word(&["каждого"]);
    c.eat_word(&["месяца"]).then_some(())?;
    Some((every(Unit::Month, None), Keep::Yes))
}

/// «по пятницам».
pub fn weekdays(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["по"]).then_some(())?;
    let plural =
        |word: &str| (word.ends_with("ам") || word.ends_with("ям")) && words::weekday(word).is_some();
    c.word(0).filter(|word| plural(word))?;
    c.at += 1;
    while c
        .attempt(|c| {
            let joined = c.eat(Lexeme::Comma) | c.eat_word(&["и"]);
            c.word(0).filter(|word| joined && plural(word))?;
            c.at += 1;
            Some(())
        })
        .is_some()
    {}
    Some((every(Unit::Week, None), Keep::Yes))
}
