//! What repeats: «ежегодно», «2 раза в год», «не реже одного раза в квартал», «25 числа».

use super::super::Unit;
use super::super::cursor::Cursor;
use super::super::item::{Core, Repeat};
use super::super::lexer::Lexeme;
use super::super::words;
use super::core::{Found, Keep};
use super::{dates, parts};

pub fn repeat(c: &mut Cursor) -> Option<Found> {
    c.first(&[adverb, weekdays, edge_of_each, each, often, month_days])
}

fn every(unit: Unit, times: Option<u8>) -> Core {
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

/// «каждый год», «каждую четверть», «каждого месяца», «каждую пятницу».
fn each(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["в"]);
    c.eat_word(&["каждый", "каждую", "каждое", "каждого", "каждой", "каждом", "каждые"]).then_some(())?;
    c.eat_word(&["учебный", "учебного", "учебном", "учебную", "учебной", "календарный", "календарного"]);
    if let Some(unit) = c.word(0).and_then(words::unit) {
        c.at += 1;
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
    let nth = c.attempt(parts::nth);
    words::weekday(c.word(0)?)?;
    c.at += 1;
    let month = nth.is_some();
    (!month || c.eat_word(&["месяца"])).then_some(())?;
    Some((every(if month { Unit::Month } else { Unit::Week }, None), Keep::Yes))
}

/// «в конце каждого квартала», «по итогам каждой четверти», «до начала каждого полугодия».
fn edge_of_each(c: &mut Cursor) -> Option<Found> {
    c.eat_word(&["в", "к", "по", "до", "на"]).then_some(())?;
    c.eat_stem(&["конц", "конец", "начал", "середин", "окончани", "завершени", "итог", "результат"])
        .then_some(())?;
    let (core, _) = each(c)?;
    Some((core, Keep::Yes))
}

/// «по пятницам».
fn weekdays(c: &mut Cursor) -> Option<Found> {
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

/// «2 раза в год», «раз в полгода», «дважды в учебный год», «не реже 1 раза в 3 месяца».
fn often(c: &mut Cursor) -> Option<Found> {
    let least = c.eat_words(&["не", "реже"]) || c.eat_words(&["не", "менее"]);
    if least {
        c.eat(Lexeme::Comma);
        c.eat_word(&["чем"]);
    } else if !c.eat_word(&["минимум"]) {
        c.eat_words(&["как", "минимум"]);
    }
    let times = number_of_times(c)?;
    if !c.eat(Lexeme::Slash) {
        c.eat_word(&["в", "за", "на"]).then_some(())?;
    }
    c.eat_stem(&["течени"]);
    c.eat_stem(&["кажд", "один", "одн"]);
    c.eat_stem(&["учебн", "календарн"]);
    if c.eat_word(&["уч"]) {
        c.eat(Lexeme::Dot);
    }
    let unit = period(c)?;
    Some((every(unit, Some(times)), Keep::No))
}

/// The unit of «раз в …»; «2 месяца» has none here: twelve times in six would be a guess.
fn period(c: &mut Cursor) -> Option<Unit> {
    let count = c.number(0).map(|(value, _)| value).or_else(|| c.word(0).and_then(words::cardinal));
    c.at += usize::from(count.is_some());
    let word = c.word(0)?;
    let unit = match (count.unwrap_or(1), words::unit(word)) {
        (1, unit) => unit?,
        (3, _) if word == "месяца" => Unit::Quarter,
        (6, _) if word == "месяцев" => Unit::HalfYear,
        (12, _) if word == "месяцев" => Unit::Year,
        _ => return None,
    };
    c.at += 1;
    if matches!(word, "кв" | "мес" | "г") {
        c.eat(Lexeme::Dot);
    }
    Some(unit)
}

/// «2 раза», «раз», «одного раза», «дважды».
fn number_of_times(c: &mut Cursor) -> Option<u8> {
    let once = match c.word(0) {
        Some("дважды") => Some(2),
        Some("трижды") => Some(3),
        _ => None,
    };
    if once.is_some() {
        c.at += 1;
        return once;
    }
    let count = c.number(0).map(|(value, _)| value).or_else(|| c.word(0).and_then(words::cardinal));
    c.at += usize::from(count.is_some());
    c.eat_word(&["раз", "раза", "разу", "разов", "р"]).then_some(())?;
    c.eat(Lexeme::Dot);
    u8::try_from(count.unwrap_or(1)).ok().filter(|times| (1..=60).contains(times))
}

/// «25 числа», «до 5-го числа», «1 и 15 числа».
fn month_days(c: &mut Cursor) -> Option<Found> {
    if c.eat_word(&["не"]) {
        c.eat_word(&["позднее", "позже"]).then_some(())?;
    } else {
        c.eat_word(&["до", "к", "по"]);
    }
    let mut days = vec![u8::try_from(dates::day(c)?).ok()?];
    while days.len() < 4 && c.eat_word(&["и"]) | c.eat(Lexeme::Comma) {
        days.push(u8::try_from(dates::day(c)?).ok()?);
    }
    c.eat_word(&["числа", "число", "числу", "чисел"]).then_some(())?;
    // «1 числа сентября» is a day of its month, not of every month.
    c.word(0).and_then(words::month).is_none().then_some(())?;
    Some((Core::MonthDays(days), Keep::WithTail))
}
