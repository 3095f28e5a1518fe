//! What stands in brackets: a finer time, «далее …», a condition, a short name.

use super::super::context::Span;
use super::super::cursor::Cursor;
use super::super::item::{Core, Glue, Item};
use super::super::lexer::Lexeme;
use super::conditions::{self, Guard};
use super::phrase::phrase;

/// Brackets inside brackets: deeper is not a deadline.
const DEPTH: usize = 3;

/// «(далее – ежегодно)», «(июнь, декабрь)», «(по согласованию)».
pub fn bracket(
    c: &mut Cursor,
    items: &mut Vec<Item>,
    then: bool,
    context: Option<Span>,
    depth: usize,
) -> Option<()> {
    (depth < DEPTH).then_some(())?;
    let open = c.at;
    let close = matching(c);
    c.at = (close + 1).min(c.tokens.len());
    let mut inner = Cursor { tokens: &c.tokens[..close], at: open + 1, ..*c };
    let found = phrase(&mut inner, context, depth + 1);
    let Some(last) = items.last_mut() else {
        items.extend(found?);
        return Some(());
    };
    match found {
        Some(found) if last.core == Core::When && !found.iter().any(|item| item.then) => {
            let limits = |core: &Core| {
                matches!(core, Core::Every(_) | Core::Ongoing { .. } | Core::SchoolYear | Core::By(..))
            };
            match found.as_slice() {
                // «по плану (1 раз в квартал)»; of «по плану (июнь 2024)» June may be the plan's.
                [item] if limits(&item.core) => items.push(Item { glue: Glue::Comma, ..item.clone() }),
                found => {
                    found.iter().all(|item| item.core == Core::When).then_some(())?;
                    note_in_bracket(last, c, open, close);
                }
            }
        }
        Some(mut found) => {
            found[0].glue = Glue::Bracket;
            for mut item in found {
                item.then |= then;
                items.push(item);
            }
        }
        None => {
            let mut inner = Cursor { tokens: &c.tokens[..close], at: open + 1, ..*c };
            conditions::end(&mut inner, Guard::after(&last.core))?;
            inner.ended().then_some(())?;
            note_in_bracket(last, c, open, close);
        }
    }
    Some(())
}

/// The bracket as it stands, behind the note that it belongs to.
fn note_in_bracket(last: &mut Item, c: &Cursor, open: usize, close: usize) {
    match last.notes.last_mut() {
        Some(note) => *note = format!("{note} {}", c.words(open, c.at)),
        None => last.notes.push(c.words(open + 1, close)),
    }
}

/// The closing bracket of the one at the cursor, or the end.
fn matching(c: &Cursor) -> usize {
    let mut depth = 0usize;
    for (at, token) in c.tokens.iter().enumerate().skip(c.at) {
        match token.lexeme {
            Lexeme::Open => depth += 1,
            Lexeme::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    c.tokens.len()
}
