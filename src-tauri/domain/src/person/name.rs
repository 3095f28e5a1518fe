//! A person's name in the forms that papers and lists ask for.

/// The three parts as they are kept; any but the surname may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    pub surname: &'a str,
    pub given: &'a str,
    pub patronymic: &'a str,
}

impl Name<'_> {
    /// «Петрова Анна Сергеевна».
    pub fn full(&self) -> String {
        [self.surname, self.given, self.patronymic]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// «Петрова А. С.» with non-breaking spaces.
    pub fn short(&self) -> String {
        let initials: String = [self.given, self.patronymic]
            .into_iter()
            .filter_map(|part| part.chars().next())
            .map(|letter| format!("\u{a0}{}.", letter.to_uppercase()))
            .collect();
        format!("{}{initials}", self.surname)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_in_full_and_in_short() {
        let check = |surname, given, patronymic, full: &str, short: &str| {
            let name = Name { surname, given, patronymic };
            assert_eq!((name.full().as_str(), name.short().replace('\u{a0}', " ").as_str()), (full, short));
        };
        check("Петрова", "Анна", "Сергеевна", "Петрова Анна Сергеевна", "Петрова А. С.");
        check("Юсупов", "Карим", "", "Юсупов Карим", "Юсупов К.");
        check("Ким", "", "", "Ким", "Ким");
    }
}
