//! A name before a time: «5–8 классы – март 2024», «I этап: до 1 мая 2024», «Педсовет (ноябрь
//! 2023)». The words become its condition.

use super::super::cursor::Cursor;
use super::super::lexer::Lexeme;
use super::conditions;
use super::phrase::starts_term;

/// A longer one is a sentence, not a name.
const LONGEST: usize = 9;

/// Words about how, not when: «ориентировочно март 2024», «поэтапно, 2024–2026 гг.».
const MANNERS: [&str; 8] = [
    "ориентировочно",
    "предварительно",
    "предположительно",
    "примерно",
    "однократно",
    "разово",
    "единовременно",
    "поэтапно",
];

/// Its words; the cursor then stands at the time.
pub fn label(c: &mut Cursor) -> Option<String> {
    let start = c.at;
    if c.eat_word(&MANNERS) {
        let _ = c.eat(Lexeme::Comma) || c.eat(Lexeme::Dash) || c.eat(Lexeme::Colon);
        return starts_term(c).then(|| c.words(start, start + 1));
    }
    // «кроме: июль» says when not.
    let excepts = |word: &str| matches!(word, "кроме" | "без") || word.starts_with("исключ");
    (!conditions::opens(c) && !c.word(0).is_some_and(excepts)).then_some(())?;
    let mut named = false;
    while c.at < start + LONGEST && !starts_term(c) {
        match c.lexeme(0)? {
            Lexeme::Word(word) => named |= c.token(0)?.roman.is_none() && word.chars().count() > 1,
            // A year in a name makes two times of one: «отчёт за 2023 год – март 2024».
            Lexeme::Number(_, digits) if *digits < 4 => {}
            Lexeme::Dot => {}
            Lexeme::Comma | Lexeme::Dash if between_numbers(c) => {}
            Lexeme::Dash if c.token(0)?.glued && c.token(1)?.glued => {}
            Lexeme::Dash | Lexeme::Colon | Lexeme::Open if named => {
                let open = c.lexeme(0) == Some(&Lexeme::Open);
                let next = Cursor { at: c.at + 1, ..*c };
                if starts_term(&next) {
                    let words = c.words(start, c.at);
                    c.at = next.at;
                    // «Концепция (2023)» and «Положение (май 2023)» are papers of that time.
                    let paper = conditions::paper(&Cursor { at: start, ..*c });
                    return (!open || !paper && c.lexeme(1) != Some(&Lexeme::Close)).then_some(words);
                }
                // «1 этап (подготовительный) – март», «1 этап – подготовительный: март»
                while open && c.at < start + LONGEST && c.lexeme(0)? != &Lexeme::Close {
                    c.at += 1;
                }
            }
            _ => return None,
        }
        c.at += 1;
    }
    None
}

/// «5–8», «9, 11».
fn between_numbers(c: &Cursor) -> bool {
    let before = c.at.checked_sub(1).and_then(|at| c.tokens.get(at));
    before.is_some_and(|token| token.number()) && c.number(1).is_some()
}
