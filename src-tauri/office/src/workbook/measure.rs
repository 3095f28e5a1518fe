//! How much room a text takes. Cyrillic differs much from letter to letter, so characters are
//! weighed and not only counted; the unit is a digit of the workbook's default font, in which
//! spreadsheets count the widths of columns.

/// The width of one line.
pub(super) fn width(line: &str) -> f64 {
    line.chars().map(weight).sum()
}

/// The width of the longest line.
pub(super) fn longest_line(text: &str) -> f64 {
    text.lines().map(width).fold(0.0, f64::max)
}

/// The width of the longest word.
pub(super) fn longest_word(text: &str) -> f64 {
    text.lines().flat_map(words).map(|word| width(word.trim_end())).fold(0.0, f64::max)
}

/// How many lines a text takes in a column of this width.
pub(super) fn lines(text: &str, room: f64) -> usize {
    text.split('\n').map(|line| wrapped(line, room)).sum()
}

fn wrapped(line: &str, room: f64) -> usize {
    let (mut lines, mut taken) = (1, 0.0);
    for word in words(line) {
        let (word, whole) = (width(word.trim_end()), width(word));
        if taken > 0.0 && taken + word > room {
            lines += 1;
            taken = 0.0;
        }
        // A word wider than the column goes on over several lines.
        let more = (((taken + word) / room).ceil() - 1.0).max(0.0);
        lines += more as usize;
        taken += whole - more * room;
    }
    lines
}

/// Words with what follows them: a line is broken after a space or a hyphen.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split_inclusive([' ', '-', '–'])
}

/// Of Arial at 10 points, on the safe side.
fn weight(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '(' | ')' | '-' | '/' | 'i' | 'j'
        | 'l' | 'f' | 't' | 'r' | 'I' => 0.63,
        'г' | 'з' | 'к' | 'т' => 0.9,
        'ж' | 'м' | 'ы' => 1.35,
        'ш' | 'щ' | 'ф' | 'ю' | 'm' | 'w' => 1.55,
        'Ш' | 'Щ' | 'Ж' | 'М' | 'Ю' | 'Ы' | 'Ф' | 'M' | 'W' | '@' | '№' | '%' | '—' => 1.85,
        c if c.is_uppercase() => 1.35,
        _ => 1.06,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        let room = width("слово слово") + 0.1;
        for (text, expected) in [
            ("", 1),
            ("слово", 1),
            ("слово слово", 1),
            ("слово слово слово", 2),
            ("слово\nслово", 2),
            ("слово\n", 2),
            ("социально-бытовая", 2),
            ("словословословословословослово", 3),
        ] {
            assert_eq!(lines(text, room), expected, "{text}");
        }
    }

    #[test]
    fn the_longest_part_is_found() {
        assert_eq!(longest_word("аб абвг-аб\nабв"), width("абвг-"));
        assert_eq!(longest_line("аб абв\nабвг"), width("аб абв"));
    }
}
