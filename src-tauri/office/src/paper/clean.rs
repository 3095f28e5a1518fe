//! Text as it is seen: no signs that only tell a printer where to break a line.

/// Every line without blanks at its ends; blanks inside a line stay as they are, the
/// non-breaking ones as ordinary.
pub(super) fn clean(text: &str) -> String {
    // Most texts are one line in which every sign is seen as it stands.
    if text.trim().len() == text.len() && text.chars().all(|c| seen(c) == Some(c) && c != '\n') {
        return text.to_owned();
    }
    let text = text.replace("\r\n", "\n");
    let seen: String = text.chars().filter_map(seen).collect();
    let lines: Vec<&str> = seen.split('\n').map(str::trim).collect();
    lines.join("\n").trim().to_string()
}

fn seen(c: char) -> Option<char> {
    match c {
        '\t' | '\n' => Some(c),
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        // Hyphens that show only at the end of a line, and marks without a width.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        '\u{2011}' => Some('-'),
        c if c.is_control() => None,
        c if c.is_whitespace() => Some(' '),
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_what_is_seen_stays() {
        let check = |text: &str, expected: &str| assert_eq!(super::clean(text), expected, "{text:?}");
        check("до\u{a0}15.03.2023\u{202f}г. ", "до 15.03.2023 г.");
        check("настав\u{ad}ник\u{200b}", "наставник");
        check("интернет\u{2011}ресурс", "интернет-ресурс");
        check(" 1.\tПункт \r\n  – раз\u{b}два\u{0} ", "1.\tПункт\n– раз\nдва");
        check("12.12.2022      № 209", "12.12.2022      № 209");
        check("\u{a0}\u{feff}\n", "");
    }
}
