//! A person: what is kept about them, and what cannot be.

mod check;
mod duplicate;
mod labels;
pub mod listing;
mod name;
pub mod record;

pub use check::check;
pub use duplicate::{Likeness, likeness};
pub use labels::LABELS;
pub use name::Name;

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Category, PersonKind, Sex};
use crate::{Day, class, letters};

/// Everything about a person that is typed by hand. Texts are empty when unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PersonFields", optional_fields = nullable)]
pub struct Fields {
    pub kind: Option<PersonKind>,
    pub surname: String,
    pub given: String,
    pub patronymic: String,
    pub sex: Option<Sex>,
    /// The full date, or none when only the year is known.
    pub birth_date: Option<Day>,
    pub birth_year: Option<i16>,
    /// The partner organisation or other school; none means the school of this file.
    pub organization_id: Option<String>,
    pub position: String,
    pub subject: String,
    pub category: Option<Category>,
    /// First day of teaching; стаж is counted from it.
    pub teaching_since: Option<Day>,
    pub education: String,
    /// Courses (КПК) on mentoring: name, hours, year.
    pub courses: String,
    /// «10А»; for a student, the year and group.
    pub class: String,
    /// For a student: the university or college.
    pub study_place: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    /// For a pupil: the parent or another lawful representative.
    pub representative: String,
    pub representative_role: String,
    pub representative_phone: String,
    /// «Петровой Анны Сергеевны» and so on, where the usual rules are wrong for this name.
    pub genitive: String,
    pub dative: String,
    pub accusative: String,
    pub instrumental: String,
    pub prepositional: String,
    pub note: String,
}

impl Fields {
    pub fn name(&self) -> Name<'_> {
        Name { surname: &self.surname, given: &self.given, patronymic: &self.patronymic }
    }

    /// What the person does, in one line: «учитель математики, высшая», «10А класс».
    pub fn role_line(&self) -> String {
        let mut parts = Vec::new();
        match self.kind {
            Some(PersonKind::Pupil) if !self.class.is_empty() => {
                parts.push(format!("{}\u{a0}класс", self.class))
            }
            Some(PersonKind::Student) => parts.extend([self.study_place.clone(), self.class.clone()]),
            _ => parts.push(self.position.clone()),
        }
        parts.push(match self.category {
            None | Some(Category::None) => String::new(),
            Some(Category::Conformity) => "соответствие должности".into(),
            Some(category @ (Category::First | Category::Highest)) => {
                format!("{} категория", category.label().to_lowercase())
            }
            Some(category) => category.label().to_lowercase(),
        });
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }

    /// The text that search looks in: folded words, each between spaces, so that «10» finds
    /// the tenth class and not a phone or a hundred (see `store::person::list`).
    pub fn search_key(&self, organization: &str) -> String {
        let mut words: Vec<String> = Vec::new();
        let texts = [
            self.surname.as_str(),
            &self.given,
            &self.patronymic,
            &self.position,
            &self.subject,
            &self.study_place,
            &self.email,
            organization,
        ];
        for text in texts {
            words.extend(letters::words(text));
        }
        match class::parse(&self.class) {
            Some(class) => {
                words.push(class.grade.to_string());
                words.push(letters::fold(&class.to_string()));
            }
            None => words.extend(letters::words(&self.class)),
        }
        for phone in [&self.phone, &self.representative_phone] {
            words.push(phone.chars().filter(char::is_ascii_digit).collect());
        }
        words.retain(|word| !word.is_empty());
        format!(" {} ", words.join(" "))
    }

    /// What lists are ordered by: the folded full name.
    pub fn name_key(&self) -> String {
        letters::fold(&self.name().full())
    }

    /// Whole years of teaching on a day.
    pub fn teaching_years(&self, today: Day) -> Option<i16> {
        let since = self.teaching_since?;
        let before = (today.month(), today.0.day()) < (since.month(), since.0.day());
        Some((today.year() - since.year() - i16::from(before)).max(0))
    }
}
