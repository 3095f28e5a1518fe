//! How much room a text takes. Cyrillic differs much from letter to letter, so characters are
//! weighed and not only counted; the unit is a digit of the workbook's default font, in which
//! spreadsheets count the widths of columns.

/// How wide a text is when no line is broken, and when every line is broken after each word.
pub(super) struct Extent {
    pub line: f64,
    pub word: f64,
}

pub(super) fn extent(text: &str) -> Extent {
    let mut extent = Extent { line: 0.0, word: 0.0 };
    for line in text.lines() {
        let mut taken = 0.0;
        for (word, gap) in words(line) {
            extent.word = extent.word.max(word);
            extent.line = extent.line.max(taken + word);
            taken += word + gap;
        }
    }
    extent
}

/// How many lines a text takes in a column of this width.
pub(super) fn lines(text: &str, room: f64) -> usize {
    text.split('\n').map(|line| wrapped(line, room)).sum()
}

fn wrapped(line: &str, room: f64) -> usize {
    let (mut lines, mut taken) = (1, 0.0);
    for (word, gap) in words(line) {
        if taken > 0.0 && taken + word > room {
            lines += 1;
            taken = 0.0;
        }
        taken += word;
        // A word wider than the column goes on over several lines.
        while taken > room {
            lines += 1;
            taken -= room;
        }
        taken += gap;
    }
    lines
}

/// Widths of the words and of the gaps after them: a line is broken after a space or a hyphen.
fn words(line: &str) -> impl Iterator<Item = (f64, f64)> {
    line.split_inclusive([' ', '-', '–']).map(|part| {
        let word = part.trim_end();
        (width(word), width(&part[word.len()..]))
    })
}

fn width(text: &str) -> f64 {
    let known = |c: char| WEIGHTS.get(c as usize).copied().unwrap_or_else(|| weight(c));
    text.chars().map(known).sum()
}

const USUAL: f64 = 1.06;

/// Of the letters up to Cyrillic: every letter of every cell is looked up here twice.
static WEIGHTS: [f64; 0x460] = {
    let mut weights = [USUAL; 0x460];
    let mut code = 0;
    while code < weights.len() {
        if let Some(c) = char::from_u32(code as u32) {
            weights[code] = weight(c);
        }
        code += 1;
    }
    weights
};

/// Of Arial at 10 points, on the safe side.
const fn weight(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '(' | ')' | '-' | '/' | 'i' | 'j'
        | 'l' | 'f' | 't' | 'r' | 'I' => 0.63,
        'г' | 'з' | 'к' | 'т' => 0.9,
        'ж' | 'м' | 'ы' => 1.35,
        'ш' | 'щ' | 'ф' | 'ю' | 'm' | 'w' => 1.55,
        'Ш' | 'Щ' | 'Ж' | 'М' | 'Ю' | 'Ы' | 'Ф' | 'M' | 'W' | '@' | '№' | '%' | '—' => 1.85,
        'A'..='Z' | 'А'..='Я' | 'Ё' => 1.35,
        _ => USUAL,
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
        let extent = extent("аб абвг-аб\nабв\nаб абв аб аб аб");
        assert_eq!(extent.word, width("абвг-"));
        assert!((extent.line - width("аб абв аб аб аб")).abs() < 1e-9);
    }
}
