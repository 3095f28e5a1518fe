//! A place among the tokens, and the small steps that all productions are made of.

use super::lexer::{Lexeme, Token};

#[derive(Clone, Copy)]
pub struct Cursor<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
    pub at: usize,
}

/// Reads something and moves on, or gives `None`.
pub type Production<T> = for<'c, 't> fn(&'c mut Cursor<'t>) -> Option<T>;

impl<'t> Cursor<'t> {
    pub fn new(text: &'t str, tokens: &'t [Token]) -> Cursor<'t> {
        Cursor { text, tokens, at: 0 }
    }

    pub fn token(&self, ahead: usize) -> Option<&'t Token> {
        self.tokens.get(self.at + ahead)
    }

    pub fn lexeme(&self, ahead: usize) -> Option<&'t Lexeme> {
        self.token(ahead).map(|token| &token.lexeme)
    }

    pub fn word(&self, ahead: usize) -> Option<&'t str> {
        match self.lexeme(ahead)? {
            Lexeme::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn number(&self, ahead: usize) -> Option<(u32, u8)> {
        match self.lexeme(ahead)? {
            Lexeme::Number(value, digits) => Some((*value, *digits)),
            _ => None,
        }
    }

    pub fn ended(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub fn eat(&mut self, lexeme: Lexeme) -> bool {
        let found = self.lexeme(0) == Some(&lexeme);
        self.at += usize::from(found);
        found
    }

    /// One of the words.
    pub fn eat_word(&mut self, words: &[&str]) -> bool {
        let found = self.word(0).is_some_and(|word| words.contains(&word));
        self.at += usize::from(found);
        found
    }

    /// A word that begins so: endings of cases are free.
    pub fn eat_stem(&mut self, stems: &[&str]) -> bool {
        let found = self.word(0).is_some_and(|word| stems.iter().any(|stem| word.starts_with(stem)));
        self.at += usize::from(found);
        found
    }

    /// Several words in a row.
    pub fn eat_words(&mut self, words: &[&str]) -> bool {
        let found = words.iter().enumerate().all(|(ahead, word)| self.word(ahead) == Some(word));
        self.at += if found { words.len() } else { 0 };
        found
    }

    /// All or nothing.
    pub fn attempt<T>(&mut self, production: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.at;
        let found = production(self);
        if found.is_none() {
            self.at = before;
        }
        found
    }

    /// The first of the productions that succeeds.
    pub fn first<T>(&mut self, productions: &[Production<T>]) -> Option<T> {
        productions.iter().find_map(|production| self.attempt(production))
    }

    /// The words of the tokens `from..to` as they were written, in one line.
    pub fn words(&self, from: usize, to: usize) -> String {
        let (Some(first), Some(last)) =
            (self.tokens.get(from), to.checked_sub(1).and_then(|at| self.tokens.get(at)))
        else {
            return String::new();
        };
        if first.start >= last.end {
            return String::new();
        }
        // Quotes are no tokens, but belong to the words that they enclose.
        let before = self.text[..first.start].trim_end_matches(super::glyphs::quote).len();
        let after = &self.text[last.end..];
        let quotes = after.len() - after.trim_start_matches(super::glyphs::quote).len();
        self.text[before..last.end + quotes].split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
