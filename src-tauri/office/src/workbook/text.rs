//! What a cell can hold: no signs that XML forbids, no more text than a cell takes.

use std::borrow::Cow;

/// Excel counts in UTF-16 units and calls a longer text damage.
const LONGEST: usize = 32_767;

/// The text as it may be written, and whether its end had to be cut off.
pub(super) fn fit(text: &str) -> (Cow<'_, str>, bool) {
    let text = clean(text);
    // No character takes more UTF-16 units than UTF-8 bytes, so most texts need no counting.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return (text, false);
    }
    let mut units = 1;
    let kept = text.chars().take_while(|c| {
        units += c.len_utf16();
        units <= LONGEST
    });
    let mut cut: String = kept.collect();
    cut.push('…');
    (cut.into(), true)
}

/// Lines end with one `\n`, tabs are spaces, other control signs are dropped.
fn clean(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}');
    if !text.contains(forbidden) {
        return text.into();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    text.replace(forbidden, "").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_signs_are_dropped() {
        for (text, expected) in [
            ("Анна\u{0}\u{b} Мария", "Анна Мария"),
            ("раз\r\nдва\rтри\tчетыре", "раз\nдва\nтри четыре"),
            ("=1+1", "=1+1"),
            ("a\u{ffff}\u{7f}\u{85}b", "ab"),
        ] {
            assert_eq!(fit(text), (expected.into(), false));
        }
    }

    #[test]
    fn a_text_is_cut_where_a_cell_ends() {
        let check = |sign: &str, count: usize, cut: bool| {
            let text = sign.repeat(count);
            let (fitted, was_cut) = fit(&text);
            assert_eq!((was_cut, fitted.ends_with('…')), (cut, cut), "{sign} × {count}");
            assert!(fitted.encode_utf16().count() <= LONGEST);
        };
        check("я", LONGEST, false);
        check("я", LONGEST + 1, true);
        check("😀", LONGEST / 2, false);
        check("😀", LONGEST / 2 + 1, true);
    }
}
