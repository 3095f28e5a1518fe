//! «исполнено», «постоянно», «в течение всего периода …».

use super::super::cursor::Cursor;
use super::super::item::Core;
use super::super::words;
use super::core::{Found, Keep, during};

pub fn done(c: &mut Cursor) -> Option<Found> {
    const DONE: [&str; 8] =
        ["исполнен", "выполнен", "реализован", "завершен", "сделан", "проведен", "исполнена", "выполнена"];
    let word = c.word(0)?;
    let stem = word.trim_end_matches(['о', 'а', 'ы']);
    DONE.contains(&stem).then(|| c.at += 1)?;
    Some((Core::Done { start: None, end: None }, Keep::No))
}

pub fn ongoing(c: &mut Cursor) -> Option<Found> {
    let keep = c.first(&[adverb, span])?;
    if keep.1 {
        return Some((Core::SchoolYear, Keep::Yes));
    }
    Some((Core::Ongoing { start: None, end: None }, keep.0))
}

/// «постоянно», «на постоянной основе», «регулярно».
fn adverb(c: &mut Cursor) -> Option<(Keep, bool)> {
    if c.eat_words(&["на", "постоянной", "основе"]) {
        return Some((Keep::No, false));
    }
    if c.eat_words(&["на", "регулярной", "основе"]) {
        return Some((Keep::Yes, false));
    }
    let word = c.word(0)?;
    let keep = match word {
        "непрерывно" | "бессрочно" | "круглогодично" => Keep::No,
        "систематически" | "регулярно" | "ежедневно" => Keep::Yes,
        _ if words::like(word, "постоянно") => Keep::No,
        _ => return None,
    };
    c.at += 1;
    Some((keep, false))
}

/// «весь период», «в течение реализации …», «на протяжении всего учебного года».
fn span(c: &mut Cursor) -> Option<(Keep, bool)> {
    let open = c.attempt(|c| during(c).then_some(())).is_some();
    let open = open || c.eat_words(&["в", "ходе"]) || {
        c.eat_word(&["на"]);
        false
    };
    let all = c.eat_word(&["весь", "всего", "всей", "полного"]);
    (open || all).then_some(())?;
    let word = c.word(0)?;
    let school = c.eat_stem(&["учебн"]) || c.word(0) == Some("уч") && c.eat_word(&["уч"]);
    if school {
        c.eat(super::super::lexer::Lexeme::Dot);
        c.eat_word(&["года", "год", "г"]).then_some(())?;
        return Some((Keep::Yes, true));
    }
    let plain = all && ["период", "срок", "этап", "времен"].iter().any(|stem| word.starts_with(stem));
    let named =
        ["реализаци", "действи", "внедрени", "исполнени", "програм", "проект", "период", "срок", "этап"];
    // «в течение года со дня приёма» waits for that day.
    let counted = matches!(c.word(1), Some("со" | "с" | "от" | "после"));
    let year = matches!(word, "года" | "год") && open && !counted;
    let summer = c.word(1).is_some_and(|word| word.starts_with("каникул"));
    (!summer && (year || plain || named.iter().any(|stem| word.starts_with(stem)))).then(|| c.at += 1)?;
    Some((if plain { Keep::WithTail } else { Keep::Yes }, false))
}
