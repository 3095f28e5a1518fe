//! «исполнено», «постоянно», «в течение всего периода …».

use super::super::cursor::Cursor;
use super::super::item::Core;
use super::super::lexer::Lexeme;
use super::super::words;
use super::core::{Found, Keep, during};

const ONGOING: Core = Core::Ongoing { start: None, end: None };

pub fn done(c: &mut Cursor) -> Option<Found> {
    const DONE: [&str; 6] = ["исполнен", "выполнен", "реализован", "завершен", "сделан", "проведен"];
    let stem = c.word(0)?.trim_end_matches(['о', 'а', 'ы']);
    DONE.contains(&stem).then(|| c.at += 1)?;
    // Says no more than the word itself.
    let _ = c.eat_word(&["полностью", "досрочно"])
        || c.eat_words(&["в", "срок"])
        || c.eat_words(&["в", "полном", "объеме"]);
    Some((Core::Done { start: None, end: None }, Keep::No))
}

pub fn ongoing(c: &mut Cursor) -> Option<Found> {
    c.first(&[adverb, span])
}

/// «постоянно», «на постоянной основе», «регулярно».
fn adverb(c: &mut Cursor) -> Option<Found> {
    if c.eat_words(&["на", "постоянной", "основе"]) {
        return Some((ONGOING, Keep::No));
    }
    if c.eat_words(&["на", "регулярной", "основе"]) {
        return Some((ONGOING, Keep::Yes));
    }
    let keep = match c.word(0)? {
        "непрерывно" | "бессрочно" | "круглогодично" => Keep::No,
        "систематически" | "регулярно" | "ежедневно" => Keep::Yes,
        word if words::like(word, "постоянно") => Keep::No,
        _ => return None,
    };
    c.at += 1;
    Some((ONGOING, keep))
}

/// «весь период», «в течение реализации …», «на протяжении всего учебного года».
fn span(c: &mut Cursor) -> Option<Found> {
    let open = during(c) || c.eat_words(&["в", "ходе"]);
    if !open {
        c.eat_word(&["на"]);
    }
    let all = c.eat_word(&["весь", "всего", "всей", "полного"]);
    // «в течение учебного года 2024/2025» has its days.
    let named = |c: &Cursor| c.number(0).is_some_and(|(_, digits)| digits == 4);
    if !open && !all {
        let bare = c.eat_words(&["учебный", "год"]) && !named(c);
        return bare.then_some((Core::SchoolYear, Keep::Yes));
    }
    if c.eat_stem(&["учебн"]) || c.eat_word(&["уч"]) {
        c.eat(Lexeme::Dot);
        (c.eat_word(&["года", "год", "г"]) && !named(c)).then_some(())?;
        return Some((Core::SchoolYear, Keep::Yes));
    }
    let word = c.word(0)?;
    let begins = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    let stretch = begins(&["период", "срок", "этап"]);
    let named = begins(&["реализаци", "действи", "внедрени", "исполнени", "програм", "проект"]);
    // «в течение года со дня приёма» waits for that day.
    let counted = matches!(c.word(1), Some("со" | "с" | "от" | "после"));
    let year = matches!(word, "года" | "год") && !counted;
    let holidays = c.word(1).is_some_and(|word| word.starts_with("каникул"));
    (!holidays && (stretch || named || year)).then(|| c.at += 1)?;
    Some((ONGOING, if all && stretch { Keep::WithTail } else { Keep::Yes }))
}
