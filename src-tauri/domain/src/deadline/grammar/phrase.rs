//! A phrase: items one after another, in brackets, after «далее».

use super::super::context::Span;
use super::super::cursor::Cursor;
use super::super::item::{Core, Glue, Item};
use super::super::lexer::Lexeme;
use super::super::merge;
use super::brackets::bracket;
use super::conditions::{self, Guard};
use super::core::{Keep, core};
use super::labels::label;

/// A core can be read here.
pub fn starts_term(c: &Cursor) -> bool {
    let mut c = *c;
    core(&mut c).is_some()
}

/// Everything up to the end of the cursor; `None` when something is not understood.
pub fn phrase(c: &mut Cursor, context: Option<Span>, depth: usize) -> Option<Vec<Item>> {
    let mut items: Vec<Item> = Vec::new();
    let mut then = false;
    loop {
        if let Some(last) = items.last_mut().filter(|last| last.place.1 < c.at) {
            last.place.1 = c.at;
        }
        let glue = separator(c, items.is_empty());
        if c.ended() {
            break;
        }
        let opened = conditions::then(c);
        if opened {
            then = true;
            if c.ended() {
                // «с 2023 года и далее» adds nothing.
                matches!(items.last()?.core, Core::From(_)).then_some(())?;
                break;
            }
        }
        let line = c.token(0).is_some_and(|token| token.breaks);
        let start = c.at;
        let named = depth == 0 && (items.is_empty() || line || glue != Glue::Close);
        if c.lexeme(0) == Some(&Lexeme::Open) {
            bracket(c, &mut items, then, context, depth)?;
        } else if let Some(label) = c.attempt(|c| named.then(|| label(c)).flatten()) {
            // Of another thing than what stands before.
            let mut item = item(c, Glue::Apart, then)??;
            item.notes.insert(0, label);
            item.place.0 = start;
            items.push(item);
        } else if let Some(item) = item(c, glue, then)? {
            items.push(item);
        } else if opened && depth == 0 {
            // In brackets «(далее – ЦМН)» only gives a short name.
            let start = c.at;
            conditions::end(c, Guard::Dates)?;
            let words = c.words(start, c.at);
            items.push(Item::new(Core::When, glue, then, vec![words.clone()], words, (start, c.at)));
        } else {
            let last = items.last_mut().filter(|last| glue != Glue::Apart && last.then == then)?;
            // «исполнено частично» is not done, «исполнено, протокол № 3» is.
            (!matches!(last.core, Core::Done { .. }) || conditions::paper(c)).then_some(())?;
            let start = c.at;
            conditions::end(c, Guard::after(&last.core))?;
            (c.at > start).then(|| last.notes.push(c.words(start, c.at)))?;
        }
    }
    (!items.is_empty()).then_some(())?;
    merge::join(items, context)
}

/// What stands between two items.
fn separator(c: &mut Cursor, first: bool) -> Glue {
    let mut glue = Glue::Close;
    let mut sentence = false;
    loop {
        match c.lexeme(0) {
            Some(Lexeme::Comma) => glue = Glue::Comma,
            Some(Lexeme::Dot) => sentence = true,
            Some(Lexeme::Dash | Lexeme::Colon | Lexeme::Close) => {}
            Some(Lexeme::Other('•' | '·' | '*' | '●' | '▪' | '◦')) => {}
            Some(Lexeme::Word(word)) if matches!(word.as_str(), "и" | "но" | "а" | "также") && !first =>
            {
                glue = Glue::Comma;
            }
            _ => break,
        }
        c.at += 1;
    }
    let bare = glue == Glue::Close && c.tokens.get(c.at.wrapping_sub(1)).is_none_or(word_like);
    let capital = c.token(0).is_some_and(|token| token.capital && token.roman.is_none());
    if first || capital && (sentence || bare) { Glue::Apart } else { glue }
}

/// Ends with a word or a bracket, not with a dash or a colon.
fn word_like(token: &super::super::lexer::Token) -> bool {
    !matches!(token.lexeme, Lexeme::Dash | Lexeme::Colon)
}

/// «до 15 мая⏎5–8 классы: до 25 мая»
fn labelled_line(c: &Cursor) -> bool {
    c.token(0).is_some_and(|token| token.breaks) && label(&mut c.clone()).is_some()
}

/// A core with the words that follow it, or a condition. `Some(None)`: neither stands here;
/// `None`: the words cannot be taken apart safely.
fn item(c: &mut Cursor, glue: Glue, then: bool) -> Option<Option<Item>> {
    let start = c.at;
    let Some((core, keep)) = core(c) else {
        if !conditions::opens(c) {
            return Some(None);
        }
        let guard = if conditions::since(c) { Guard::Bounds } else { Guard::Free };
        conditions::end(c, guard)?;
        let words = c.words(start, c.at);
        return Some(Some(Item::new(Core::When, glue, then, vec![words.clone()], words, (start, c.at))));
    };
    let close = c.at;
    let words = c.words(start, close);
    let follows = matches!(c.lexeme(0), Some(Lexeme::Word(_) | Lexeme::Number(..) | Lexeme::Other(_)));
    let joined = matches!(c.word(0), Some("и" | "но" | "а")) || conditions::then(&mut c.clone());
    if follows && !joined && !starts_term(c) && !labelled_line(c) {
        (!matches!(core, Core::Done { .. })).then_some(())?;
        let loose = matches!(core, Core::Ongoing { .. });
        conditions::end(c, if loose { Guard::Bounds } else { Guard::Dates })?;
    }
    let tail = c.words(close, c.at);
    // «март 2023*» says no more than «март 2023»; of digits alone nobody
    // knows what they say, but «14:00».
    let words_follow = tail.chars().any(|c| c.is_alphabetic() || matches!(c, '?' | ':'));
    (words_follow || !tail.contains(|c: char| c.is_ascii_digit())).then_some(())?;
    let mut notes = Vec::new();
    if keep == Keep::Yes || keep == Keep::WithTail && words_follow {
        notes.push(c.words(start, c.at));
    } else if words_follow {
        notes.push(tail);
    }
    Some(Some(Item::new(core, glue, then, notes, words, (start, c.at))))
}
