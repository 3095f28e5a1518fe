//! How often: «2 раза в год», «не реже одного раза в квартал», «дважды в учебный год».

use super::super::Unit;
use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::super::words;
use super::core::{Found, Keep};
use super::repeats::every;

/// «2 раза в год», «раз в полгода», «дважды в учебный год», «не реже 1 раза в 3 месяца».
pub fn often(c: &mut Cursor) -> Option<Found> {
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
    let count = c.number(0).map(|(value, _)| value).or_else(|| c.word(0).and_then(words::cardinal));
    c.at += usize::from(count.is_some());
    c.eat_word(&["раз", "раза", "разу", "разов", "р"]).then_some(())?;
    c.eat(Lexeme::Dot);
    u8::try_from(count.unwrap_or(1)).ok().filter(|times| (1..=60).contains(times))
}
