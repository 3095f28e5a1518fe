//! The numbers that rows and sections carry: «1.», «1.10», «2)», «IV.», «а)», «Раздел 3».

/// The parts of a number: «1.10» is 1 and 10.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(pub Vec<u16>);

/// Words that stand before the number of a section, folded.
const SECTIONS: [&str; 8] = ["раздел", "этап", "блок", "глава", "модуль", "часть", "направление", "задача"];

const LETTERS: &str = "абвгдежзиклмнопрст";

impl Number {
    /// `None` for anything that is more than a number, and for dates: «01.09», «2023».
    pub fn parse(text: &str) -> Option<Number> {
        let text = text.trim();
        let bare = section_word(text).map_or(text, |(_, rest)| rest);
        letter(bare).or_else(|| plain(bare.trim_start_matches(['№', ' ', '\u{a0}'])))
    }

    pub fn follows(&self, before: &Number) -> bool {
        before.next() == *self || before.child() == *self || self.closes(before)
    }

    pub fn next(&self) -> Number {
        let mut parts = self.0.clone();
        if let Some(last) = parts.last_mut() {
            *last = last.saturating_add(1);
        }
        Number(parts)
    }

    pub fn child(&self) -> Number {
        Number(self.0.iter().copied().chain([1]).collect())
    }

    pub fn inside(&self, other: &Number) -> bool {
        self.0.len() > other.0.len() && self.0.starts_with(&other.0)
    }

    /// The first of its list.
    pub fn opens(&self) -> bool {
        self.0.last() == Some(&1)
    }

    /// «2» after «1.4»: the deeper list is over.
    fn closes(&self, before: &Number) -> bool {
        let depth = self.0.len();
        before.0.len() > depth && Number(before.0[..depth].to_vec()).next() == *self
    }

    pub fn print(&self) -> String {
        self.0.iter().map(u16::to_string).collect::<Vec<_>>().join(".")
    }
}

/// A number at the beginning of a text, and the text after it: «1.1. Разработка», «II. Мониторинг»,
/// «Раздел 2. Методика». The number is as written, without the full stop at its end.
pub fn leading(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let after_word = section_word(text).map_or(0, |(word, _)| word.len());
    let body = text[after_word..].trim_start();
    let from = text.len() - body.len();
    let length = body.find(char::is_whitespace)?;
    let (number, rest) = (&text[..from + length], text[from + length..].trim_start());
    let stopped = number.ends_with(['.', ')', ':']);
    // «5 классов посетили» is no fifth item, «1.1 Разработка» is the first of the first.
    let several = body[..length].contains('.');
    let named = after_word > 0;
    let starts =
        rest.chars().next().is_some_and(|c| !c.is_numeric() && (c.is_alphabetic() || "«\"(".contains(c)));
    let sound =
        starts && (stopped || several || named) && Number::parse(number.trim_end_matches(':')).is_some();
    sound.then(|| (tidy(number), rest))
}

/// A number without the full stop or bracket at its end.
pub fn tidy(number: &str) -> &str {
    number.trim().trim_end_matches(['.', ')', ':', ' '])
}

/// «Раздел», and what follows it.
fn section_word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(char::is_whitespace)?;
    let known = SECTIONS.contains(&crate::letters::fold(&text[..end]).as_str());
    known.then(|| (&text[..end], text[end..].trim_start()))
}

/// «а)».
fn letter(text: &str) -> Option<Number> {
    let mut chars = text.strip_suffix(')')?.chars();
    let (first, None) = (chars.next()?, chars.next()) else { return None };
    let at = LETTERS.chars().position(|letter| letter == first)?;
    Some(Number(vec![at as u16 + 1]))
}

fn plain(text: &str) -> Option<Number> {
    let text = text.trim_end_matches(['.', ')']);
    let parts: Option<Vec<u16>> = text.split('.').map(part).collect();
    parts.filter(|parts| parts.len() < 6).map(Number)
}

fn part(text: &str) -> Option<u16> {
    let digits = text.chars().all(|c| c.is_ascii_digit()) && !text.starts_with('0') && text.len() <= 3;
    if digits { text.parse().ok() } else { roman(text) }
}

/// Up to 12, with the Russian letters that typists put for the Latin ones.
fn roman(text: &str) -> Option<u16> {
    const ROMAN: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    let latin: String = text
        .chars()
        .map(|c| {
            if c == 'І' {
                'I'
            } else if c == 'Х' {
                'X'
            } else {
                c
            }
        })
        .collect();
    ROMAN.iter().position(|roman| *roman == latin).map(|at| at as u16 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_other_texts() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(Number::parse(text).map(|number| number.print()).as_deref(), expected, "{text}");
        };
        check("1.", Some("1"));
        check(" 1.10. ", Some("1.10"));
        check("2)", Some("2"));
        check("IV.", Some("4"));
        check("ІІ", Some("2"));
        check("II.1", Some("2.1"));
        check("Раздел 3.", Some("3"));
        check("б)", Some("2"));
        check("№ 7", Some("7"));
        check("2023", None);
        check("01.09", None);
        check("", None);
        check("Раздел", None);
        check("1а", None);
    }

    #[test]
    fn a_number_before_a_text_is_taken_off() {
        let check = |text: &str, expected| assert_eq!(leading(text), expected, "{text}");
        check("1.1. Разработка плана", Some(("1.1", "Разработка плана")));
        check("2) беседы", Some(("2", "беседы")));
        check("а) беседы", Some(("а", "беседы")));
        check("II. Мониторинг", Some(("II", "Мониторинг")));
        check("Раздел 2. Методика", Some(("Раздел 2", "Методика")));
        check("Этап 1: «Подготовка»", Some(("Этап 1", "«Подготовка»")));
        check("5 классов", None);
        check("1. 2023 год", None);
        check("Разработка", None);
        check("1.", None);
        check("Этап подготовки", None);
    }

    #[test]
    fn order() {
        let number = |text: &str| Number::parse(text).unwrap();
        let check = |before: &str, after: &str, expected| {
            assert_eq!(number(after).follows(&number(before)), expected, "{before} {after}");
        };
        check("1", "1.1", true);
        check("1.9", "1.10", true);
        check("1.4", "2", true);
        check("7.1.2", "7.2", true);
        check("1", "3", false);
        assert!(number("7.1.2").inside(&number("7")));
        assert_eq!(number("7.1.1").next().print(), "7.1.2");
    }
}
