//! Letters that only look Russian: «Пeтpoв» with three Latin ones.

/// Whether some word has Russian letters together with Latin ones or digits. «7Б» and «9-й» are no
/// names, so ask this of names only.
pub fn mixed(text: &str) -> bool {
    let alien = |c: char| c.is_ascii_alphanumeric() || c.is_numeric() || latin(c);
    text.split_whitespace().any(|word| word.chars().any(cyrillic) && word.chars().any(alien))
}

/// Whether there is at least one Russian letter, or no letters at all.
pub(super) fn readable(text: &str) -> bool {
    text.chars().any(cyrillic) || !text.chars().any(char::is_alphabetic)
}

/// «ПЕТРОВА», but not an initial.
pub(super) fn capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
}

fn cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

fn latin(c: char) -> bool {
    c.is_alphabetic() && ('\u{c0}'..='\u{24f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_alien_letters() {
        let check = |text, expected| assert_eq!(mixed(text), expected, "{text}");
        check("Петрова Анна", false);
        check("Пeтрова", true);
        check("Петрова Aннa", true);
        check("Иванов2", true);
        check("Smith", false);
        check("Мамедов Али Rashid", false);
        check("Соловьёв-Седой", false);
        check("", false);
    }

    #[test]
    fn knows_a_name_in_another_script() {
        for (text, expected) in [("Smith", false), ("Петров", true), ("", true), ("—", true), ("王", false)]
        {
            assert_eq!(readable(text), expected, "{text}");
        }
    }
}
