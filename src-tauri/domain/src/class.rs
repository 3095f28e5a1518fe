//! A school class: «10А», «5», «7 коррекционный» is not one.

use std::fmt;

/// Grade 1–12 (12 in evening schools) and a letter or none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Class {
    pub grade: u8,
    pub letter: Option<char>,
}

/// Reads «10А», «10 а», «10-А», «10 «А»», «10 класс», «10А кл.»; `None` for what is not a class.
pub fn parse(text: &str) -> Option<Class> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let grade: u8 = digits.parse().ok().filter(|grade| (1..=12).contains(grade))?;
    let rest = text.trim()[digits.len()..].to_lowercase();
    let rest = rest.trim_end_matches('.').trim_end();
    let rest = rest.strip_suffix("класс").or_else(|| rest.strip_suffix("кл")).unwrap_or(rest);
    let mut letters = rest.chars().filter(|c| !c.is_whitespace() && !"-–—«»\"'".contains(*c));
    match (letters.next(), letters.next()) {
        (None, _) => Some(Class { grade, letter: None }),
        (Some(c), None) if c.is_alphabetic() => Some(Class { grade, letter: c.to_uppercase().next() }),
        _ => None,
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.grade)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bears_any_text(text in ".*") {
            parse(&text);
        }

        #[test]
        fn reads_what_it_prints(grade in 1u8..=12, letter in proptest::option::of("[А-Я]")) {
            let class = Class { grade, letter: letter.and_then(|letter| letter.chars().next()) };
            prop_assert_eq!(parse(&class.to_string()), Some(class));
        }
    }

    #[test]
    fn reads_the_ways_people_write_a_class() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(parse(text).map(|class| class.to_string()).as_deref(), expected, "{text}")
        };
        for text in ["10А", "10а", " 10 а ", "10-А", "10 «А»", "10 «А» класс", "10А кл."] {
            check(text, Some("10А"));
        }
        check("5", Some("5"));
        check("5 класс", Some("5"));
        for bad in ["", "А", "0", "13Б", "5АБ", "200", "99999999999"] {
            check(bad, None);
        }
    }
}
