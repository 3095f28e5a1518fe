//! Tokens of a phrase with their places in the text. Missing spaces («2022г.», «сентябрь2022»)
//! do not matter: letters and digits never share a token.

use super::{glyphs, words};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lexeme {
    /// A number and how many digits it is written with: «09» is a month, «9» may be a count.
    Number(u32, u8),
    /// Folded: lower case, ё→е.
    Word(String),
    Dash,
    Comma,
    Dot,
    Semicolon,
    Colon,
    Slash,
    Open,
    Close,
    Other(char),
}

#[derive(Clone, Debug)]
pub struct Token {
    pub lexeme: Lexeme,
    /// Bytes in the text.
    pub start: usize,
    pub end: usize,
    /// The Roman number that this word may be.
    pub roman: Option<u8>,
    /// Begins with a capital letter.
    pub capital: bool,
    /// Stands first on its line.
    pub breaks: bool,
    /// No space before it.
    pub glued: bool,
}

impl Token {
    pub fn number(&self) -> bool {
        matches!(self.lexeme, Lexeme::Number(..))
    }
}

/// Endings of ordinals: «1-е», «2-го», «III-й».
const SUFFIXES: [&str; 20] = [
    "й", "я", "е", "го", "ое", "ого", "ый", "ий", "ой", "ая", "ья", "ье", "ей", "му", "ому", "м", "ом", "х",
    "ых", "ю",
];

pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    let (mut breaks, mut glued) = (false, false);
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            breaks |= matches!(c, '\n' | '\r' | '\u{b}' | '\u{2028}' | '\u{2029}');
            glued = false;
            continue;
        }
        if glyphs::invisible(c) || glyphs::quote(c) {
            continue;
        }
        let numeral = glyphs::numeral(&text[start..]);
        let mut end = start + numeral.as_ref().map_or(c.len_utf8(), |(length, _)| *length);
        let more: fn(char) -> bool = match c {
            _ if numeral.is_some() => {
                while chars.next_if(|(at, _)| *at < end).is_some() {}
                |_| false
            }
            c if glyphs::only_roman(c) => glyphs::only_roman,
            c if letter(c) => letter,
            c if glyphs::dash(c) => glyphs::dash,
            _ => |_| false,
        };
        while let Some((at, c)) = chars.next_if(|(_, c)| more(*c)) {
            end = at + c.len_utf8();
        }
        // «Iквартал» is two words, «Interval» is one.
        let stuck = matches!(text[end..].chars().next(), Some('а'..='я'));
        while glyphs::only_roman(c)
            && numeral.is_none()
            && !stuck
            && let Some((at, c)) = chars.next_if(|(_, c)| letter(*c))
        {
            end = at + c.len_utf8();
        }
        let slice = &text[start..end];
        let lexeme = match numeral {
            Some((_, digits)) => number(&digits).unwrap_or(Lexeme::Other(c)),
            None => lexeme(slice, c),
        };
        let token = Token {
            lexeme,
            start,
            end,
            roman: glyphs::roman(slice),
            capital: c.is_uppercase(),
            breaks: breaks && !tokens.is_empty(),
            glued,
        };
        (breaks, glued) = (false, true);
        if !suffix(&mut tokens, &token) && !hyphen(&mut tokens, &token) {
            tokens.push(token);
        }
    }
    tokens
}

fn letter(c: char) -> bool {
    c.is_alphabetic() || glyphs::invisible(c) || matches!(c, '\u{306}' | '\u{2160}'..='\u{216b}')
}

fn number(digits: &str) -> Option<Lexeme> {
    Some(Lexeme::Number(digits.parse().ok()?, u8::try_from(digits.len()).ok()?))
}

fn lexeme(slice: &str, c: char) -> Lexeme {
    match c {
        c if glyphs::dash(c) => Lexeme::Dash,
        ',' => Lexeme::Comma,
        '.' | '…' => Lexeme::Dot,
        ';' => Lexeme::Semicolon,
        ':' => Lexeme::Colon,
        '/' | '\\' => Lexeme::Slash,
        '(' | '[' => Lexeme::Open,
        ')' | ']' => Lexeme::Close,
        c if letter(c) => Lexeme::Word(glyphs::fold(slice)),
        c => Lexeme::Other(c),
    }
}

/// Puts together a word that the end of a line has cut: «сентя-⏎брь».
fn hyphen(tokens: &mut Vec<Token>, token: &Token) -> bool {
    let whole = match (tokens.as_slice(), &token.lexeme) {
        ([.., Token { lexeme: Lexeme::Word(head), .. }, dash], Lexeme::Word(tail))
            if token.breaks && !token.capital && dash.lexeme == Lexeme::Dash && dash.glued =>
        {
            format!("{head}{tail}")
        }
        _ => return false,
    };
    let known = words::cut(&whole);
    if known {
        tokens.pop();
        if let Some(first) = tokens.last_mut() {
            (first.lexeme, first.end) = (Lexeme::Word(whole), token.end);
        }
    }
    known
}

/// Takes the ending of an ordinal into its number: «1-е», «25го», «III-й».
fn suffix(tokens: &mut Vec<Token>, token: &Token) -> bool {
    let Lexeme::Word(word) = &token.lexeme else { return false };
    if !token.glued || !SUFFIXES.contains(&word.as_str()) {
        return false;
    }
    let dashed = tokens.last().is_some_and(|last| last.lexeme == Lexeme::Dash && last.glued);
    let number = tokens.len().checked_sub(if dashed { 2 } else { 1 });
    let Some(number) = number.and_then(|at| tokens.get(at)) else { return false };
    let ordinal = matches!(number.lexeme, Lexeme::Number(..)) || dashed && number.roman.is_some();
    if ordinal {
        if dashed {
            tokens.pop();
        }
        if let Some(number) = tokens.last_mut() {
            number.end = token.end;
        }
    }
    ordinal
}
