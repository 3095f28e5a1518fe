//! The words of a kind: pieces with placeholders. The defaults stand in `assets/documents`; a
//! school's own words replace a piece whole.
//!
//! A file: `[code] What it is` opens a piece, the lines under it are its paragraphs, «{директор}»
//! is a placeholder. A line that begins with `#` is a remark.

use std::collections::BTreeMap;

use super::Kind;
use crate::document::{Span, Text};

/// A piece of a kind's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub code: String,
    /// What it is, for the editor: «Преамбула».
    pub label: String,
    /// Its lines, as they came with the program.
    pub default: String,
}

/// A piece in the school's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub kind: Kind,
    pub code: String,
    pub text: String,
}

/// What a placeholder stands for, for the editor's chips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// As it stands in the words, without brackets: «учебный год».
    pub name: &'static str,
    /// What it becomes: «2026/2027».
    pub example: &'static str,
}

/// The values of placeholders in one document.
pub type Values = BTreeMap<&'static str, String>;

/// Millimetres of the blank that an unknown value leaves.
const BLANK: f64 = 40.0;

/// The words of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pieces: Vec<(Piece, String)>,
}

impl Wording {
    pub fn of(kind: Kind, own: &[Own]) -> Wording {
        let of = |piece: Piece| {
            let replaced = own.iter().find(|own| own.kind == kind && own.code == piece.code);
            let text = replaced.map_or_else(|| piece.default.clone(), |own| own.text.clone());
            (piece, text)
        };
        Wording { pieces: pieces(kind).into_iter().map(of).collect() }
    }

    /// The pieces with the words that are in force.
    pub fn pieces(&self) -> impl Iterator<Item = (&Piece, &str)> {
        self.pieces.iter().map(|(piece, text)| (piece, text.as_str()))
    }

    /// The lines of a piece with their placeholders filled; empty lines are left out, so a school
    /// that empties a piece has none of it.
    pub fn lines(&self, code: &str, values: &Values) -> Vec<Text> {
        let piece = self.pieces.iter().find(|(piece, _)| piece.code == code);
        let lines = piece.map(|(_, text)| text.lines()).into_iter().flatten();
        lines.map(str::trim).filter(|line| !line.is_empty()).map(|line| fill(line, values)).collect()
    }

    /// A piece of one line.
    pub fn line(&self, code: &str, values: &Values) -> Text {
        self.lines(code, values).into_iter().next().unwrap_or_default()
    }
}

/// A value that is empty or unknown leaves a blank; a bracket that opens nothing stays as it is.
fn fill(line: &str, values: &Values) -> Text {
    let mut text = Text::default();
    let mut rest = line;
    let words = |text: Text, words: &str| if words.is_empty() { text } else { text.then(words) };
    while let Some((before, name, after)) = next(rest) {
        text = words(text, before);
        text = match values.get(name) {
            Some(value) if !value.is_empty() => text.then(value),
            _ => text.then(Text { spans: vec![Span::Blank { width: BLANK, value: String::new() }] }),
        };
        rest = after;
    }
    words(text, rest)
}

/// What stands before the first placeholder, its name, and the rest.
fn next(line: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = line.split_once('{')?;
    let (name, rest) = after.split_once('}')?;
    Some((before, name.trim(), rest))
}

/// Names of the placeholders in a text, each once, in their order.
pub fn placeholders(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some((_, name, after)) = next(rest) {
        if !found.contains(&name) {
            found.push(name);
        }
        rest = after;
    }
    found
}

/// The pieces that came with the program.
fn pieces(kind: Kind) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for line in super::kinds::words(kind).lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.split_once(']')) {
            Some((code, label)) => found.push(Piece {
                code: code.to_owned(),
                label: label.trim().to_owned(),
                default: String::new(),
            }),
            None => {
                if let Some(piece) = found.last_mut().filter(|_| !line.trim().is_empty()) {
                    let more = if piece.default.is_empty() { "" } else { "\n" };
                    piece.default.push_str(more);
                    piece.default.push_str(line.trim());
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{blank, text};

    #[test]
    fn placeholders_are_filled_or_left_to_the_hand() {
        let values = Values::from([("директор", "Берестов".to_owned()), ("дата", String::new())]);
        let check = |line: &str, expected: Text| assert_eq!(fill(line, &values), expected, "{line}");
        check("Назначить {директор}.", text("Назначить Берестов."));
        check("От {дата}", text("От ").then(blank(BLANK)));
        check("{неизвестное}", blank(BLANK));
        check("скобка { без конца", text("скобка { без конца"));
        check("а } б", text("а } б"));
        assert_eq!(placeholders("{а} и {б}, снова {а}"), ["а", "б"]);
    }

    #[test]
    fn a_school_has_words_of_its_own() {
        let kind = Kind::MentorConsent;
        let code = pieces(kind)[0].code.clone();
        let own = Own { kind, code: code.clone(), text: "Свои слова".into() };
        assert_eq!(Wording::of(kind, &[own]).line(&code, &Values::new()), text("Свои слова"));
        let emptied = Own { kind, code: code.clone(), text: String::new() };
        assert!(Wording::of(kind, &[emptied]).lines(&code, &Values::new()).is_empty());
    }

    #[test]
    fn every_kind_has_words_with_known_names() {
        for kind in Kind::ALL {
            let mut codes = std::collections::BTreeSet::new();
            for piece in pieces(*kind) {
                assert!(codes.insert(piece.code.clone()), "{kind:?}: {} twice", piece.code);
                assert!(!piece.label.is_empty() && !piece.default.is_empty(), "{kind:?}: {}", piece.code);
            }
        }
    }
}
