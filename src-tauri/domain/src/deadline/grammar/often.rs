//! How often: «2 раза в год», «не реже одного раза в квартал», «дважды в учебный год».

use super::super::Unit;
use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::words;
use super::core::{Found, Keep};
use super::repeats::every;

/// «2 раза в год», «раз в полгода», «дважды в учебный год», «не реже 1 раза в 3 месяца». Of
/// «2–3 раза в год» and «не чаще раза в месяц» only the unit is sure; the rest stays words.
pub fn often(c: &mut Cursor) -> Option<Found> {
    let most = c.eat_words(&["не", "чаще"]) || c.eat_words(&["не", "более"]);
    if most || c.eat_words(&["не", "реже"]) || c.eat_words(&["не", "менее"]) {
        c.eat(Lexeme::Comma);
        c.eat_word(&["чем"]);
    } else if !c.eat_word(&["минимум"]) {
        c.eat_words(&["как", "минимум"]);
    }
    let between = c.attempt(|c| {
        count(c)?;
        c.eat(Lexeme::Dash).then_some(())
    });
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
    Some(match between {
        None if !most => (every(unit, Some(times)), Keep::No),
        _ => (every(unit, None), Keep::Yes),
    })
}

fn count(c: &mut Cursor) -> Option<u32> {
    let count = c.number(0).map(|(value, _)| value).or_else(|| c.word(0).and_then(words::cardinal))?;
    c.at += 1;
    Some(count)
}

/// The unit of «раз в …»; «2 месяца» has none here: twelve times in six would be a guess.
pub fn period(c: &mut Cursor) -> Option<Unit> {
    let count = count(c);
    let word = c.word(0)?;
    let unit = match (count.unwrap_or(1), words::unit(word)) {
        (1, unit) => unit?,
        (3, _) if word == "месяца" => Unit::Quarter,
        (6, _) if word == "месяцев" => Unit::HalfYear,
        (12, _) if word == "месяцев" => Unit::Year,
        _ => return None,
    };
    c.at += 1;
    if matches!(word, "кв" | "мес" | "нед" | "г") {
        c.eat(Lexeme::Dot);
    }
    Some(unit)
}

/// «2 раза», «раз», «одного раза», «дважды».
pub fn number_of_times(c: &mut Cursor) -> Option<u8> {
    let once = match c.word(0) {
        Some("дважды") => Some(2),
        Some("трижды") => Some(3),
        _ => None,
    };
    if once.is_some() {
        c.at += 1;
        return once;
    }
    let count = count(c);
    c.eat_word(&["раз", "раза", "разу", "разов", "р"]).then_some(())?;
    c.eat(Lexeme::Dot);
    u8::try_from(count.unwrap_or(1)).ok().filter(|times| (1..=60).contains(times))
}
