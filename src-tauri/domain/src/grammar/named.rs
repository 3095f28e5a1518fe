//! A person's name ready to be put into any case, in full and with initials.

use super::name::{given, patronymic, surname};
use super::{Case, Doubt, alphabet, sex};
use crate::person::{Fields, Name};
use crate::vocabulary::Sex;

/// Where the initials stand and how wide; all spaces in a short name are non-breaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Initials {
    /// «Петрова А. С.», as registers have it.
    AfterWide,
    /// «Петрова А.С.»
    After,
    /// «А. С. Петрова»
    BeforeWide,
    /// «А.С. Петрова», as documents are signed.
    Before,
}

/// A name with all that its forms depend on.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    pub name: Name<'a>,
    /// As the card says; guessed from the name when none.
    pub sex: Option<Sex>,
    /// The whole name typed by hand, genitive to prepositional; empty where the rules do.
    pub by_hand: [&'a str; 5],
}

impl<'a> Named<'a> {
    pub fn new(name: Name<'a>, sex: Option<Sex>) -> Named<'a> {
        Named { name, sex, by_hand: [""; 5] }
    }

    /// With the forms that were corrected on the card.
    pub fn of(fields: &'a Fields) -> Named<'a> {
        let by_hand = [
            fields.genitive.as_str(),
            &fields.dative,
            &fields.accusative,
            &fields.instrumental,
            &fields.prepositional,
        ];
        Named { name: fields.name(), sex: fields.sex, by_hand }
    }

    /// From a name written in one line, such as a parent's: «Петрова Анна Сергеевна», «фон Мекк Карл».
    pub fn read(line: &'a str, sex: Option<Sex>) -> Named<'a> {
        // Particles in lower case belong to the surname.
        let mut end = 0;
        loop {
            let (word, rest) = cut(&line[end..]);
            end = line.len() - rest.len();
            if rest.is_empty() || !word.starts_with(char::is_lowercase) {
                break;
            }
        }
        let (given, patronymic) = cut(&line[end..]);
        Named::new(Name { surname: line[..end].trim(), given, patronymic: patronymic.trim() }, sex)
    }

    /// The sex that the forms go by; none when neither the card nor the name tells it.
    pub fn sex(&self) -> Option<Sex> {
        self.sex.or_else(|| sex::guess(&self.name).map(|(sex, _)| sex))
    }

    /// «Петрову Анну Сергеевну».
    pub fn full(&self, case: Case) -> String {
        if let Some(typed) = self.typed(case) {
            return typed.to_owned();
        }
        let parts = [self.surname(case), self.given(case), self.patronymic(case)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// «А.С. Петрову»; without a given name only the surname.
    pub fn short(&self, case: Case, initials: Initials) -> String {
        let surname = self.surname(case).replace(' ', "\u{a0}");
        let letters: Vec<String> =
            [self.name.given, self.name.patronymic].into_iter().filter_map(initial).collect();
        let wide = matches!(initials, Initials::AfterWide | Initials::BeforeWide);
        let letters = letters.join(if wide { "\u{a0}" } else { "" });
        match initials {
            _ if letters.is_empty() => surname,
            Initials::After | Initials::AfterWide => format!("{surname}\u{a0}{letters}"),
            Initials::Before | Initials::BeforeWide => format!("{letters}\u{a0}{surname}"),
        }
    }

    /// The surname alone: out of the form typed by hand, if there is one.
    pub fn surname(&self, case: Case) -> String {
        if let Some(typed) = self.typed(case) {
            let words = self.name.surname.split_whitespace().count();
            return typed.split_whitespace().take(words).collect::<Vec<_>>().join(" ");
        }
        self.form(self.name.surname, |sex| surname::decline(self.name.surname, sex, case))
    }

    fn given(&self, case: Case) -> String {
        self.form(self.name.given, |sex| given::decline(self.name.given, sex, case))
    }

    fn patronymic(&self, case: Case) -> String {
        self.form(self.name.patronymic, |sex| patronymic::decline(self.name.patronymic, sex, case))
    }

    /// A part as it is when nobody knows whose it is.
    fn form(&self, part: &str, decline: impl Fn(Sex) -> String) -> String {
        self.sex().map_or_else(|| part.to_owned(), decline)
    }

    fn typed(&self, case: Case) -> Option<&'a str> {
        case.oblique(&self.by_hand).map(str::trim).filter(|typed| !typed.is_empty())
    }

    /// What the user should look at before the name is printed. Nothing once all five forms were
    /// typed by hand, but for alien letters.
    pub fn doubts(&self) -> Vec<Doubt> {
        let Name { surname, given, patronymic } = self.name;
        let mut doubts = Vec::new();
        let mut add = |doubt, found| doubts.extend(Some(doubt).filter(|_| found));
        add(Doubt::Mixed, [surname, given, patronymic].into_iter().any(alphabet::mixed));
        if self.by_hand.iter().all(|typed| !typed.trim().is_empty()) {
            return doubts;
        }
        add(Doubt::Foreign, [surname, given, patronymic].into_iter().any(|part| !alphabet::readable(part)));
        let Some(whose) = self.sex() else {
            add(Doubt::SexUnknown, true);
            return doubts;
        };
        let guessed = self.sex.is_none() && sex::guess(&self.name).is_some_and(|(_, unsure)| unsure);
        add(Doubt::SexGuessed, guessed);
        let told = [patronymic::sex(patronymic), sex::by_surname(surname)];
        add(Doubt::SexConflict, told.into_iter().flatten().any(|sex| sex != whose));
        add(Doubt::TwoWays, surname::two_ways(surname, whose));
        add(Doubt::Given, given::two_ways(given, whose));
        add(Doubt::Patronymic, patronymic::unusual(patronymic, whose));
        doubts
    }
}

/// «А.», «А.-М.» of «Анна-Мария»; of «Али оглы» only «А.».
fn initial(part: &str) -> Option<String> {
    let first = part.split_whitespace().next()?;
    let letters = first.split('-').filter_map(|half| half.chars().find(|c| c.is_alphabetic()));
    let letters: Vec<String> = letters.map(|c| format!("{}.", c.to_uppercase())).collect();
    (!letters.is_empty()).then(|| letters.join("-"))
}

/// The first word and all that follows it.
fn cut(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}
