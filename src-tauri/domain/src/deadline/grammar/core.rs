//! One thing that a phrase says: a time, a limit, a repetition, «постоянно», «исполнено».

use super::super::cursor::Cursor;
use super::super::item::Core;
use super::super::lexer::Lexeme;
use super::super::stretch::Range;
use super::{limits, ranges, repeats, whole};

/// Whether the words of the core are also kept as its condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    No,
    Yes,
    /// When more words follow, which would mean nothing alone: «в течение всего срока | реализации».
    WithTail,
}

pub type Found = (Core, Keep);

pub fn core(c: &mut Cursor) -> Option<Found> {
    c.first(&[repeats::repeat, whole::done, whole::ongoing, limits::limit, window])
}

/// «март 2023», «в марте», «в течение 2023 года», «в период с марта по май».
fn window(c: &mut Cursor) -> Option<Found> {
    if heading(c)
        && let Some(limit) = c.attempt(limits::between)
    {
        return Some(limit);
    }
    if during(c) {
        c.eat(Lexeme::Colon);
        c.eat_word(&["всего", "весь", "всей"]);
        if let Some(limit) = c.attempt(limits::between) {
            return Some(limit);
        }
    } else {
        c.eat_word(&["в", "во", "на"]);
        c.eat_word(&["весь"]);
    }
    let list = ranges::list(c, &["в", "во", "на"])?;
    c.eat_word(&["включительно"]);
    let keep = if list.iter().any(Range::vague) { Keep::Yes } else { Keep::No };
    Some((Core::Window(list), keep))
}

/// «Срок исполнения:», «в срок» before the time itself.
pub fn heading(c: &mut Cursor) -> bool {
    c.attempt(|c| {
        c.eat_word(&["в", "на"]);
        c.eat_word(&["срок", "сроки", "сроком", "дата", "даты"]).then_some(())?;
        c.eat_word(&["исполнения", "выполнения", "реализации", "проведения", "завершения"]);
        let _ = c.eat(Lexeme::Colon) || c.eat(Lexeme::Dash);
        Some(())
    })
    .is_some()
}

/// «в течение», «в период», «на протяжении», with their usual slips.
pub fn during(c: &mut Cursor) -> bool {
    c.attempt(|c| {
        if c.eat_stem(&["втечени"]) || c.eat_word(&["период"]) {
            return Some(());
        }
        c.eat_word(&["в", "на"]).then_some(())?;
        if c.eat_word(&["теч"]) {
            c.eat(Lexeme::Dot);
            return Some(());
        }
        c.eat_stem(&["течени", "теченн", "течни", "период", "протяжени"]).then_some(())
    })
    .is_some()
}
