//! A whole cell: several deadlines behind semicolons, on lines, in a numbered list.

use super::super::context::Span;
use super::super::cursor::Cursor;
use super::super::lexer::{Lexeme, Token, tokens};
use super::super::{Kind, Term, terms};
use super::phrase::phrase;

/// Terms, and how many stretches of the cell were not understood or have no date for want of
/// a year.
struct Reading {
    terms: Vec<Term>,
    lost: usize,
}

pub fn read(text: &str, context: Option<Span>) -> Vec<Term> {
    let tokens = tokens(text);
    let says = |token: &Token| matches!(token.lexeme, Lexeme::Word(_) | Lexeme::Number(..));
    let no = matches!(tokens.as_slice(), [Token { lexeme: Lexeme::Word(word), .. }] if word == "нет");
    if no || !tokens.iter().any(says) {
        return vec![Term::new(Kind::None)];
    }
    let mut terms = Vec::new();
    for segment in segments(&tokens) {
        terms.extend(lines(text, segment, context).terms);
    }
    if terms.is_empty() { vec![Term::when(text.trim())] } else { terms }
}

/// Stretches between semicolons and numbers of a list.
fn segments(tokens: &[Token]) -> Vec<&[Token]> {
    let mut segments = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    let mut number = 1;
    let mut at = 0;
    while at < tokens.len() {
        let marker = marker(tokens, at, number) && (number > 1 || at == 0) && depth == 0;
        match tokens[at].lexeme {
            Lexeme::Open => depth += 1,
            Lexeme::Close => depth = depth.saturating_sub(1),
            Lexeme::Semicolon if depth == 0 => {
                segments.push(&tokens[start..at]);
                start = at + 1;
            }
            _ if marker => {
                segments.push(&tokens[start..at]);
                start = at + 2;
                number += 1;
                at += 1;
            }
            _ => {}
        }
        at += 1;
    }
    segments.push(&tokens[start.min(tokens.len())..]);
    segments.retain(|segment| {
        segment.iter().any(|token| matches!(token.lexeme, Lexeme::Word(_) | Lexeme::Number(..)))
    });
    segments
}

/// «2. » or «2) » before a word: the expected number of a list.
fn marker(tokens: &[Token], at: usize, number: u32) -> bool {
    let [first, sign, next, ..] = &tokens[at..] else { return false };
    let numbered = matches!(first.lexeme, Lexeme::Number(value, _) if value == number);
    let signed = matches!(sign.lexeme, Lexeme::Dot | Lexeme::Close) && sign.glued;
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let closed = before.is_none_or(|token| matches!(token.lexeme, Lexeme::Semicolon | Lexeme::Dot));
    // «март 2)» can only be a list, «март 2.» may be anything.
    numbered
        && signed
        && matches!(next.lexeme, Lexeme::Word(_))
        && !next.glued
        && (next.capital || first.breaks || closed || sign.lexeme == Lexeme::Close)
}

/// Lines may be parts of one phrase that did not fit its cell, or deadlines of their own.
fn lines(text: &str, segment: &[Token], context: Option<Span>) -> Reading {
    let together = one(text, segment, context);
    if together.lost == 0 || !segment.iter().skip(1).any(|token| token.breaks) {
        return together;
    }
    let mut apart = Reading { terms: Vec::new(), lost: 0 };
    let mut start = 0;
    for end in 1..=segment.len() {
        if segment.get(end).is_none_or(|token| token.breaks) {
            let line = one(text, &segment[start..end], context);
            apart.terms.extend(line.terms);
            apart.lost += line.lost;
            start = end;
        }
    }
    let dated = apart.terms.iter().any(|term| term.kind != Kind::When);
    if dated && apart.lost <= together.lost.max(segment.len()) { apart } else { together }
}

fn one(text: &str, segment: &[Token], context: Option<Span>) -> Reading {
    let mut c = Cursor::new(text, segment);
    let Some(items) = phrase(&mut c, context, 0) else {
        return Reading { terms: vec![Term::when(&c.words(0, segment.len()))], lost: 2 };
    };
    let mut reading = Reading { terms: Vec::new(), lost: 0 };
    for item in &items {
        match terms::terms(item, context) {
            Some(terms) => reading.terms.extend(terms),
            None => {
                let (from, to) = if items.len() == 1 { (0, segment.len()) } else { item.place };
                reading.terms.push(Term { then: item.then, ..Term::when(&c.words(from, to)) });
                reading.lost += 1;
            }
        }
    }
    reading
}
