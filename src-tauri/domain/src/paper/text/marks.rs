//! What programs leave in a text when they turn a page or a document into one: tags, entities,
//! asterisks, bookmarks.

const ENTITIES: [(&str, &str); 12] = [
    ("&nbsp;", "\u{a0}"),
    ("&laquo;", "«"),
    ("&raquo;", "»"),
    ("&ndash;", "–"),
    ("&mdash;", "—"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&numero;", "№"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&shy;", ""),
    ("&amp;", "&"),
];

/// Tags after or before which a new line begins.
const BLOCKS: [&str; 10] = ["p", "br", "ul", "ol", "li", "div", "h1", "h2", "h3", "h4"];

const INLINE: [&str; 13] =
    ["b", "i", "u", "s", "em", "strong", "span", "a", "sup", "sub", "font", "small", "tbody"];

/// The text of a line or a cell without such marks; a block's tag becomes a line break.
pub fn strip(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let (mark, length) = tag(&rest[at..]).unwrap_or(("<", 1));
        plain.push_str(mark);
        rest = &rest[at + length..];
    }
    plain.push_str(rest);
    for (entity, sign) in ENTITIES {
        plain = plain.replace(entity, sign);
    }
    bookmarks(&plain).replace("**", "")
}

/// What to write for the tag that the text begins with, and its length.
fn tag(text: &str) -> Option<(&'static str, usize)> {
    let end = text.find('>')?;
    let inside = text.get(1..end)?.trim_start_matches('/');
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let name = inside[..length].to_ascii_lowercase();
    if BLOCKS.contains(&name.as_str()) {
        Some(("\n", end + 1))
    } else {
        INLINE.contains(&name.as_str()).then_some(("", end + 1))
    }
}

/// «[bookmark: _GoBack]» of a converter.
fn bookmarks(text: &str) -> String {
    const OPENING: &str = "[bookmark:";
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(OPENING) {
        let Some(length) = rest[at..].find(']') else { break };
        plain.push_str(&rest[..at]);
        rest = &rest[at + length + 1..];
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        let check = |text: &str, expected: &str| assert_eq!(strip(text), expected, "{text}");
        check("<p>март</p> <p>май</p>", "\nмарт\n \nмай\n");
        check("<ul style=\"list-style-type: none\"> - срок", "\n - срок");
        check("<b>План</b>&nbsp;&laquo;А&raquo;", "План\u{a0}«А»");
        check("**Глава**", "Глава");
        check("[bookmark: _GoBack]ОТДЕЛ", "ОТДЕЛ");
        check("3 < 5 и <Иванов>", "3 < 5 и <Иванов>");
        check("[bookmark: без конца", "[bookmark: без конца");
    }
}
