//! What the four small registers refuse alike: days that have not come, links that lead nowhere.

use crate::{Day, Invalid, limits};

/// Nobody who works at a school now has papers from before this year.
const EARLIEST: i16 = 1950;

/// The day of something that has happened.
pub(super) fn past(day: Option<Day>, today: Day, invalid: &mut Invalid) {
    match day {
        None => invalid.add("day", "Укажите дату."),
        Some(day) if day > today => invalid.add("day", format!("{} ещё не наступило.", day.short())),
        Some(day) => believable("day", day, invalid),
    }
}

/// A year with a slip of the finger in it.
pub(super) fn believable(field: &str, day: Day, invalid: &mut Invalid) {
    if !(EARLIEST..2100).contains(&day.year()) {
        invalid.add(field, format!("Проверьте год: {}.", day.year()));
    }
}

pub(super) fn required(field: &str, text: &str, words: &str, invalid: &mut Invalid) {
    if text.is_empty() {
        invalid.add(field, words);
    }
}

/// An address on the web: whether anything is there is not ours to know.
pub(super) fn link(text: &str, invalid: &mut Invalid) -> String {
    let text = limits::line("link", text, invalid);
    if !text.is_empty() && !looks_like_link(&text) {
        invalid.add(
            "link",
            "Ссылка пишется так: https://школа.example/praktika. Другие слова впишите в примечание.",
        );
    }
    text
}

fn looks_like_link(text: &str) -> bool {
    let rest = match text.split_once("://") {
        Some(("http" | "https", rest)) => rest,
        Some(_) => return false,
        None => text,
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let mut parts = host.split('.');
    host.contains('.')
        && parts.all(part)
        && host
            .rsplit('.')
            .next()
            .is_some_and(|last| last.chars().all(char::is_alphabetic) && last.chars().count() > 1)
        && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_somewhere() {
        let check = |text: &str, fine: bool| assert_eq!(looks_like_link(text), fine, "{text}");
        for text in [
            "https://school.example/praktika?id=5#top",
            "http://школа.рф",
            "school.example",
            "disk.school.example/d/Ab-1_2",
            "https://school.example:8080/a",
            "https://xn--80a.example/a",
        ] {
            check(text, true);
        }
        for text in [
            "на сайте школы",
            "нет",
            "school",
            "C:\\Практики\\банк.docx",
            "file:///home/банк.docx",
            "javascript:alert(1)",
            "ftp://school.example/a",
            "https://",
            "https://school",
            "см. school.example",
            "imya@school.example",
            "5.12",
            "стр.5",
        ] {
            check(text, false);
        }
    }

    #[test]
    fn days_have_come_and_are_believable() {
        let check = |iso: Option<&str>, words: &str| {
            let mut invalid = Invalid::default();
            past(iso.and_then(|iso| iso.parse().ok()), "2026-11-22".parse().unwrap(), &mut invalid);
            let said = invalid.0.get("day").map(String::as_str).unwrap_or_default();
            assert_eq!(said, words, "{iso:?}");
        };
        check(Some("2026-11-22"), "");
        check(Some("1998-05-01"), "");
        check(None, "Укажите дату.");
        check(Some("2026-11-23"), "23.11.2026 ещё не наступило.");
        check(Some("0206-11-22"), "Проверьте год: 206.");
    }
}
