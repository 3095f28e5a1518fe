//! Text into pieces of one look: blanks become underlined spaces, so that they are as wide in
//! every program and wrap like words.

use nastavnik_domain::document::{Span, Style, Text};

use super::{Piece, Words};
use crate::document::letters::width;

const SPACE: &str = "\u{a0}";

/// `size` in points; `room` is how many mm a line has, which no blank may exceed.
pub fn pieces(text: &Text, size: f64, room: f64) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for span in &text.spans {
        match span {
            Span::Words { text, style } => {
                let words = words(style, size);
                for (index, line) in tidy(text).split('\n').enumerate() {
                    if index > 0 {
                        pieces.push(Piece::Break);
                    }
                    let line = Words { text: line.into(), ..words.clone() };
                    pieces.extend(spaced(line).map(Piece::Words));
                }
            }
            Span::Blank { width, value } => pieces.push(Piece::Words(blank(*width, value, size, room))),
            Span::CheckBox { checked } => pieces.push(Piece::Box { checked: *checked, size }),
        }
    }
    pieces
}

/// Letters of a caption, to the half of a point, as Word counts them.
pub fn small(size: f64) -> f64 {
    (size * 1.4).round() / 2.0
}

fn words(style: &Style, size: f64) -> Words {
    Words {
        text: String::new(),
        size: if style.small { small(size) } else { size },
        bold: style.bold,
        italic: style.italic,
        underline: style.underline,
        tracking: if style.spaced { (size * 0.4).round() / 2.0 } else { 0.0 },
    }
}

/// Letters stand apart from each other, the last one not from what follows.
fn spaced(mut words: Words) -> impl Iterator<Item = Words> {
    let last = if words.tracking > 0.0 { words.text.pop() } else { None };
    let last = Words { text: last.map(String::from).unwrap_or_default(), tracking: 0.0, ..words.clone() };
    [words, last].into_iter().filter(|words| !words.text.is_empty())
}

/// Line feeds stay; tabs are spaces; what no file may hold is left out.
pub fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let keep = |c: char| match c {
        '\r' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        c => (c == '\n' || !c.is_control()).then_some(c),
    };
    text.chars().filter_map(keep).collect()
}

/// An empty blank is a row of «_»; a value stands in the middle of its underlined blank.
fn blank(mm: f64, value: &str, size: f64, room: f64) -> Words {
    let value = tidy(value).replace('\n', " ");
    let value = value.trim();
    let plain = Words { size, ..Words::default() };
    let mm = mm.clamp(0.0, room.max(0.0));
    if value.is_empty() {
        let count = (mm / width("_", false, false, size)).floor() as usize;
        return Words { text: "_".repeat(count.max(1)), ..plain };
    }
    let free = mm - width(value, false, false, size);
    let count = (free.max(0.0) / 2.0 / width(SPACE, false, false, size)).floor() as usize;
    let side = SPACE.repeat(count.max(1));
    Words { text: format!("{side}{value}{side}"), underline: true, ..plain }
}

#[cfg(test)]
mod tests {
    use nastavnik_domain::document::{blank, bold, check_box, filled, text};

    use super::*;

    fn check(text: &Text, expected: &str) {
        let shown = pieces(text, 14.0, 170.0).into_iter().map(|piece| match piece {
            Piece::Words(words) => {
                let marks = [(words.bold, "*"), (words.underline, "_"), (words.tracking > 0.0, "~")];
                let marks: String = marks.iter().filter(|(on, _)| *on).map(|(_, mark)| *mark).collect();
                format!("{marks}[{}]", words.text)
            }
            Piece::Break => "/".into(),
            Piece::Box { checked, .. } => format!("box {checked}"),
        });
        assert_eq!(shown.collect::<String>(), expected);
    }

    #[test]
    fn a_text_is_its_pieces() {
        check(&text("а\r\nб\tв\u{1}\u{0}"), "[а]/[б в]");
        check(&(text("а") + bold("бв").spaced() + check_box(true)), "[а]*~[б]*[в]box true");
        check(&blank(25.0), "[__________]");
        check(&blank(0.0), "[_]");
        check(&filled(20.0, "Иванов"), "_[\u{a0}Иванов\u{a0}]");
        check(&filled(1.0, " длинное\nзначение "), "_[\u{a0}длинное значение\u{a0}]");
        check(&text(""), "");
    }

    #[test]
    fn a_blank_is_never_wider_than_its_line() {
        let made = pieces(&blank(900.0), 14.0, 100.0);
        let Some(Piece::Words(words)) = made.first() else { panic!("{made:?}") };
        assert!(width(&words.text, false, false, 14.0) <= 100.0);
    }
}
