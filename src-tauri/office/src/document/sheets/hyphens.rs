//! Soft hyphens in words that are wider than their line, as in a table's narrow column. They are
//! part of the text, so that every program breaks such a word at the same place; in running text
//! nothing is hyphenated, as is usual in orders.

use hypher::{Lang, hyphenate};

use super::{Line, Piece};
use crate::document::letters::width;

/// No Russian word is longer: what is cannot be hyphenated, only cut.
const LONGEST_WORD: usize = 30;
const SOFT: &str = "\u{ad}";

pub fn soften(line: &mut Line) {
    let room = line.room - line.first;
    for piece in &mut line.pieces {
        let Piece::Words(words) = piece else { continue };
        let wide = |word: &str| width(word, words.bold, words.italic, words.size) > room;
        let words_of = words.text.split_inclusive(|c: char| !c.is_alphabetic());
        words.text = words_of
            .map(|word| {
                let short = word.chars().count() <= LONGEST_WORD;
                if short && wide(word) { softened(word) } else { word.into() }
            })
            .collect();
    }
}

/// The patterns also part «сть» from «ность», but what stands alone on a line needs a vowel.
fn softened(word: &str) -> String {
    let vowel = |part: &str| part.to_lowercase().contains(|c| "аеёиоуыэюя".contains(c));
    let mut made = String::new();
    for syllable in hyphenate(word, Lang::Russian) {
        if !made.is_empty() && vowel(syllable) && vowel(&made) {
            made.push_str(SOFT);
        }
        made.push_str(syllable);
    }
    made
}

#[cfg(test)]
mod tests {
    use super::super::Words;
    use super::*;

    fn check(text: &str, room: f64, expected: &str) {
        let words = Words { text: text.into(), size: 12.0, ..Words::default() };
        let mut line = Line { pieces: vec![Piece::Words(words)], room, ..Line::default() };
        soften(&mut line);
        let Some(Piece::Words(words)) = line.pieces.first() else { panic!("{line:?}") };
        assert_eq!(words.text.replace(SOFT, "·"), expected);
    }

    #[test]
    fn only_what_does_not_fit_is_hyphenated() {
        check("учитель информатики", 100.0, "учитель информатики");
        check("учитель информатики", 20.0, "учитель ин·фор·ма·ти·ки");
        check("«Ответственность»: да", 20.0, "«От·вет·ствен·ность»: да");
        check(&"я".repeat(40), 20.0, &"я".repeat(40));
    }
}
