//! What a sheet needs that Word does by itself: a sign for a letter without a picture, and places
//! to break a word that is longer than its line.

use super::letters;
use crate::document::sheets::{Line, Piece, Sheets};

/// The sign for what the letters have no picture of.
const NO_PICTURE: char = '□';
const CUT: char = '\u{200b}';

pub fn fit(sheets: &mut Sheets) {
    for line in sheets.lines_mut() {
        for piece in &mut line.pieces {
            if let Piece::Words(words) = piece {
                words.text = words.text.chars().filter_map(picture).collect();
            }
        }
        cut(line);
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

/// Lets a word that is wider than its line, and has no hyphens to break at, break anywhere.
fn cut(line: &mut Line) {
    let room = line.room - line.first;
    for piece in &mut line.pieces {
        let Piece::Words(words) = piece else { continue };
        let wide = |text: &str| letters::width(text, words.bold, words.italic, words.size);
        let mut made = String::new();
        for word in words.text.split_inclusive(char::is_whitespace) {
            let mut start = made.len();
            for c in word.chars() {
                made.push(c);
                if !word.contains('\u{ad}') && wide(&made[start..]) > room {
                    made.insert(made.len() - c.len_utf8(), CUT);
                    start = made.len() - c.len_utf8();
                }
            }
        }
        words.text = made;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::sheets::Words;

    fn check(text: &str, room: f64, expected: &str) {
        let words = Words { text: text.into(), size: 12.0, ..Words::default() };
        let mut line = Line { pieces: vec![Piece::Words(words)], room, ..Line::default() };
        cut(&mut line);
        let Some(Piece::Words(words)) = line.pieces.first() else { panic!("{line:?}") };
        assert_eq!(words.text.replace(CUT, "|"), expected);
    }

    #[test]
    fn a_word_is_cut_where_its_line_ends() {
        check("Приказ о", 50.0, "Приказ о");
        check("shkola@mail.example", 20.0, "shkola@m|ail.example");
        check("ин\u{ad}фор\u{ad}ма\u{ad}ти\u{ad}ки", 15.0, "ин\u{ad}фор\u{ad}ма\u{ad}ти\u{ad}ки");
    }
}
