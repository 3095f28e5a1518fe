//! A start tag as it is written, with one attribute changed and every other sign left.

use std::ops::Range;

/// Where an attribute stands, the space before it and its quotes included, and its value in the quotes.
pub(super) fn attribute(tag: &str, name: &str) -> Option<(Range<usize>, Range<usize>)> {
    let bytes = tag.as_bytes();
    let mut at = tag.find(|sign: char| sign.is_whitespace() || sign == '/' || sign == '>')?;
    loop {
        let begin = at;
        while bytes.get(at)?.is_ascii_whitespace() {
            at += 1;
        }
        let named = at;
        while !matches!(bytes.get(at)?, b'=' | b'>' | b'/') {
            at += 1;
        }
        if bytes.get(at) != Some(&b'=') {
            return None;
        }
        let key = tag.get(named..at)?.trim_end();
        at += 1;
        while bytes.get(at)?.is_ascii_whitespace() {
            at += 1;
        }
        let quote = *bytes.get(at)?;
        let value = at + 1;
        at = value + tag.get(value..)?.find(char::from(quote))?;
        if key == name {
            return Some((begin..at + 1, value..at));
        }
        at += 1;
    }
}

/// The tag with an attribute set, in its place or at the end.
pub(super) fn with(tag: &str, name: &str, value: &str) -> String {
    match attribute(tag, name) {
        Some((_, inside)) => format!("{}{value}{}", &tag[..inside.start], &tag[inside.end..]),
        None => {
            let end = tag.len() - if tag.ends_with("/>") { 2 } else { 1 };
            format!("{} {name}=\"{value}\"{}", tag[..end].trim_end(), &tag[end..])
        }
    }
}

pub(super) fn without(tag: &str, name: &str) -> String {
    match attribute(tag, name) {
        Some((whole, _)) => format!("{}{}", &tag[..whole.start], &tag[whole.end..]),
        None => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_attribute_changes_and_nothing_else() {
        let tag = "<x:c r=\"A1\"  s='3' t=\"s\" >";
        assert_eq!(with(tag, "s", "4"), "<x:c r=\"A1\"  s='4' t=\"s\" >");
        assert_eq!(without(tag, "t"), "<x:c r=\"A1\"  s='3' >");
        assert_eq!(without(tag, "q"), tag);
        assert_eq!(with("<calcPr/>", "a", "1"), "<calcPr a=\"1\"/>");
        assert_eq!(with("<calcPr calcId=\"1\" />", "a", "1"), "<calcPr calcId=\"1\" a=\"1\"/>");
        assert_eq!(with("<row r=\"1\">", "a", "1"), "<row r=\"1\" a=\"1\">");
        // A value that looks like an attribute.
        assert_eq!(with("<c q=\" r='B2'\" r=\"A1\">", "r", "C3"), "<c q=\" r='B2'\" r=\"C3\">");
        assert_eq!(attribute("<c", "r"), None);
    }
}
