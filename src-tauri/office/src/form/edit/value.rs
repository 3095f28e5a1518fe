//! A value as a cell of XML holds it.

use nastavnik_domain::Day;
use nastavnik_domain::district_form::Value;

use super::super::styles::{is_day, is_percent};

/// What stands in a cell once it is written.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Stands {
    Text(String),
    Number(f64),
}

/// UTF-16 units that a cell holds.
const LONGEST: usize = 32_767;

/// As the cell's format wants it: a day is a number only where numbers are shown as days.
pub(super) fn stands(value: &Value, format: &str, is_1904: bool) -> Stands {
    match value {
        Value::Text(text) => Stands::Text(held(text)),
        Value::Number(number) => Stands::Number(*number),
        Value::Share(share) if is_percent(format) => Stands::Number((share * 10_000.0).round() / 10_000.0),
        Value::Share(share) => Stands::Number((share * 1000.0).round() / 10.0),
        Value::Day(day) if is_day(format) => Stands::Number(serial(*day, is_1904)),
        Value::Day(day) => Stands::Text(day.short()),
    }
}

/// Without signs that XML cannot have, no longer than a cell may be.
fn held(text: &str) -> String {
    let fit = |sign: &char| {
        matches!(sign, '\n' | '\t') || !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}')
    };
    let text: String = text.chars().filter(fit).collect();
    if text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let mut room = LONGEST - 1;
    let fits = |sign: &char| {
        let has = room >= sign.len_utf16();
        room = room.saturating_sub(sign.len_utf16());
        has
    };
    text.chars().take_while(fits).collect::<String>() + "…"
}

/// Excel counts days from 30.12.1899, some workbooks of a Macintosh from 01.01.1904.
fn serial(day: Day, is_1904: bool) -> f64 {
    let first = if is_1904 { Day::new(1904, 1, 1) } else { Day::new(1899, 12, 30) };
    first.map_or(0.0, |first| f64::from(first.days_until(day)))
}

/// The element of a cell. `prefix` is that of the sheet's other elements.
pub(super) fn element(prefix: &str, at: &str, style: Option<usize>, stands: Option<&Stands>) -> String {
    let style = style.map(|style| format!(" s=\"{style}\"")).unwrap_or_default();
    let p = prefix;
    match stands {
        None => format!("<{p}c r=\"{at}\"{style}/>"),
        Some(Stands::Number(number)) => format!("<{p}c r=\"{at}\"{style}><{p}v>{number}</{p}v></{p}c>"),
        Some(Stands::Text(text)) => {
            let text = escaped(text);
            format!(
                "<{p}c r=\"{at}\"{style} t=\"inlineStr\"><{p}is><{p}t xml:space=\"preserve\">{text}</{p}t></{p}is></{p}c>"
            )
        }
    }
}

/// «_x0041_» in a text is a sign to Excel unless its own «_» is written so too.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let is_code = |at: usize| {
        let code = text.as_bytes().get(at..at + 7).unwrap_or_default();
        code.starts_with(b"_x") && code.ends_with(b"_") && code[2..6].iter().all(u8::is_ascii_hexdigit)
    };
    let mut escaped = String::with_capacity(text.len());
    for (at, sign) in text.char_indices() {
        if sign == '_' && is_code(at) { escaped.push_str("_x005F_") } else { escaped.push(sign) }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_follows_the_format_of_its_cell() {
        let day = Value::Day("2026-09-01".parse().unwrap());
        assert_eq!(stands(&day, "dd.mm.yyyy", false), Stands::Number(46266.0));
        assert_eq!(stands(&day, "dd.mm.yyyy", true), Stands::Number(44804.0));
        assert_eq!(stands(&day, "", false), Stands::Text("01.09.2026".into()));
        assert_eq!(stands(&Value::Share(2.0 / 3.0), "0%", false), Stands::Number(0.6667));
        assert_eq!(stands(&Value::Share(2.0 / 3.0), "0.0", false), Stands::Number(66.7));
    }

    #[test]
    fn texts_stay_texts() {
        let text = |text: &str| element("", "A1", None, Some(&stands(&Value::Text(text.into()), "", false)));
        assert!(text("=1+1 <b> & \"я\"").contains(">=1+1 &lt;b&gt; &amp; \"я\"<"));
        assert!(text("a\u{0}\u{b}б\nв").contains(">aб\nв<"));
        assert!(text("_x0041_ _x41_").contains(">_x005F_x0041_ _x41_<"));
        let Stands::Text(long) = stands(&Value::Text("я".repeat(40_000)), "", false) else { panic!() };
        assert_eq!((long.encode_utf16().count(), long.ends_with('…')), (LONGEST, true));
        let number = element("x:", "B2", Some(3), Some(&Stands::Number(12.5)));
        assert_eq!(number, "<x:c r=\"B2\" s=\"3\"><x:v>12.5</x:v></x:c>");
    }
}
