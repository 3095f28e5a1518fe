//! Words that no calendar knows: «по мере поступления», «согласно плану», «в сроки, определяемые …».

use super::super::cursor::Cursor;
use super::super::item::Core;
use super::super::lexer::Lexeme;
use super::phrase::starts_term;

/// Openings of a condition; what follows them is kept as it stands.
const ALONE: [&str; 17] = [
    "при",
    "после",
    "перед",
    "согласно",
    "за",
    "через",
    "накануне",
    "одновременно",
    "до",
    "к",
    "ко",
    "не",
    "около",
    "с",
    "со",
    "сразу",
    "незамедлительно",
];

/// After «по», «в» and «на», where months and quarters may follow too.
const AFTER: [&str; 27] = [
    "мер",
    "необходимост",
    "запрос",
    "график",
    "план",
    "отдельн",
    "специальн",
    "индивидуальн",
    "согласовани",
    "договоренност",
    "итог",
    "окончани",
    "завершени",
    "факт",
    "поступлени",
    "требовани",
    "результат",
    "заявк",
    "соответстви",
    "срок",
    "течени",
    "установленн",
    "рабоч",
    "ход",
    "дни",
    "день",
    "расписани",
];

/// The cursor stands at a condition.
pub fn opens(c: &Cursor) -> bool {
    let Some(word) = c.word(0) else { return false };
    if ALONE.contains(&word) {
        return true;
    }
    let preposition = matches!(word, "по" | "в" | "во" | "на");
    preposition && c.word(1).is_some_and(|word| AFTER.iter().any(|stem| word.starts_with(stem)))
        || c.word(0).is_some_and(|word| word.starts_with("каникул")) && !c.ended()
}

/// Papers that carry dates and numbers of their own: «приказ от 12.12.2022 № 209».
const PAPERS: [&str; 7] = ["приказ", "распоряжени", "письм", "постановлени", "протокол", "закон", "положени"];

pub fn paper(c: &Cursor) -> bool {
    c.word(0).is_some_and(|word| PAPERS.iter().any(|stem| word.starts_with(stem)))
}

/// «с момента», «со дня»: begins with an event, and may end on a date.
pub fn since(c: &Cursor) -> bool {
    let event = |word: &str| ["момент", "дня", "даты"].iter().any(|stem| word.starts_with(stem));
    matches!(c.word(0), Some("с" | "со")) && c.word(1).is_some_and(event)
}

/// How a condition treats a time inside it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// Swallows it: «по итогам работы за март».
    Free,
    /// Leaves bounds to be read: «в течение реализации программы до 2025 года».
    Bounds,
    /// Follows a date, and must not hide another.
    Dates,
}

impl Guard {
    pub fn after(core: &Core) -> Guard {
        if *core == Core::When { Guard::Free } else { Guard::Dates }
    }
}

/// Moves to where the condition that begins here ends; `None` when it hides what it must not.
pub fn end(c: &mut Cursor, guard: Guard) -> Option<()> {
    let start = c.at;
    let paper = paper(c);
    let guarded = guard == Guard::Dates && !paper;
    while let Some(token) = c.token(0) {
        let bound = guard == Guard::Bounds && c.at > start;
        match &token.lexeme {
            Lexeme::Open => break,
            Lexeme::Comma | Lexeme::Dot | Lexeme::Dash | Lexeme::Colon => {
                let mut next = Cursor { at: c.at + 1, ..*c };
                next.eat_word(&["и", "но", "а"]);
                // «2022-2024» and «15.03» are not taken apart.
                let inside = c.at > start && c.tokens[c.at - 1].number() && next.number(0).is_some();
                if c.at > start && !inside && (!paper && starts_term(&next) || then(&mut next)) {
                    break;
                }
            }
            Lexeme::Word(_) => {
                let mut next = *c;
                next.eat_word(&["и"]);
                let moved = c.at > start
                    && (token.capital && token.roman.is_none() || token.breaks || next.at > c.at);
                if moved && !paper && starts_term(&next) || c.at > start && then(&mut next) {
                    break;
                }
                if bound && matches!(c.word(0), Some("до" | "по" | "с" | "со")) && starts_term(c) {
                    break;
                }
                if guarded && starts_term(c) {
                    return None;
                }
            }
            Lexeme::Number(value, digits) => {
                let year = *digits == 4 && (1990..2100).contains(value);
                // «в течение реализации программы 2022–2024 гг.» has its bounds.
                if bound && year && c.lexeme(1) == Some(&Lexeme::Dash) && starts_term(c) {
                    break;
                }
                if guarded && (year || starts_term(c)) {
                    return None;
                }
            }
            _ => {}
        }
        c.at += 1;
    }
    Some(())
}

/// «далее», «далее –», «в дальнейшем»: what follows it is another term.
pub fn then(c: &mut Cursor) -> bool {
    let found = c.eat_word(&["далее", "затем", "впоследствии"])
        || c.eat_words(&["в", "дальнейшем"])
        || c.eat_words(&["в", "последующем"]);
    if found {
        let _ = c.eat(Lexeme::Dash) || c.eat(Lexeme::Comma) || c.eat(Lexeme::Colon);
    }
    found
}
