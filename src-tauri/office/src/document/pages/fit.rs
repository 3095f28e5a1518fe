//! What a sheet needs that Word does by itself: a sign for a letter without a picture, and breaks
//! in a word that is longer than its line.

use super::letters;
use crate::document::sheets::{Piece, Sheets, Words};

/// The sign for what the letters have no picture of.
const NO_PICTURE: char = '□';
const SOFT_HYPHEN: char = '\u{ad}';

pub fn fit(sheets: &mut Sheets) {
    for line in sheets.lines_mut() {
        for piece in &mut line.pieces {
            if let Piece::Words(words) = piece {
                words.text = words.text.chars().filter_map(picture).collect();
            }
        }
        let room = line.room - line.first;
        let pieces = std::mem::take(&mut line.pieces);
        line.pieces = pieces.into_iter().flat_map(|piece| cut(piece, room)).collect();
    }
}

/// A letter that looks the same, for some that the letters lack.
pub fn like(c: char) -> Option<char> {
    match c {
        // Non-breaking hyphen, figure dash.
        '\u{2011}' | '\u{2012}' => Some('-'),
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some('\u{a0}'),
        _ => None,
    }
}

fn picture(c: char) -> Option<char> {
    if letters::is_silent(c) {
        return None;
    }
    if letters::shown(c) {
        return Some(c);
    }
    Some(like(c).unwrap_or(NO_PICTURE))
}

/// Breaks a word that is wider than its line and has no hyphens to break at.
fn cut(piece: Piece, room: f64) -> Vec<Piece> {
    let Piece::Words(words) = piece else { return vec![piece] };
    let wide = |text: &str| letters::width(text, words.bold, words.italic, words.size) > room;
    let mut parts = vec![String::new()];
    for word in words.text.split_inclusive(char::is_whitespace) {
        let mut start = parts.last().map_or(0, String::len);
        for c in word.chars() {
            if let Some(part) = parts.last_mut() {
                part.push(c);
                if !c.is_whitespace() && !word.contains(SOFT_HYPHEN) && wide(&part[start..]) {
                    part.pop();
                    parts.push(c.into());
                    start = 0;
                }
            }
        }
    }
    let mut pieces = Vec::new();
    for text in parts {
        if !pieces.is_empty() {
            pieces.push(Piece::Break);
        }
        pieces.push(Piece::Words(Words { text, ..words.clone() }));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, room: f64, expected: &str) {
        let piece = Piece::Words(Words { text: text.into(), size: 12.0, ..Words::default() });
        let shown = cut(piece, room).into_iter().map(|piece| match piece {
            Piece::Words(words) => words.text,
            _ => "|".into(),
        });
        assert_eq!(shown.collect::<String>(), expected);
    }

    #[test]
    fn a_word_is_cut_where_its_line_ends() {
        check("Приказ о", 50.0, "Приказ о");
        check("shkola@mail.example", 20.0, "shkola@m|ail.example");
        check("о shkola@mail.example", 20.0, "о shkola@m|ail.example");
        check("ин\u{ad}фор\u{ad}ма\u{ad}ти\u{ad}ки", 15.0, "ин\u{ad}фор\u{ad}ма\u{ad}ти\u{ad}ки");
        check("", 15.0, "");
        check("жж", 0.0, "|ж|ж");
    }
}
