//! Who works and learns in a generated school.

use nastavnik_domain::person::Name;
use nastavnik_domain::vocabulary::Category;

use super::plan::Plan;
use crate::demo::names::Parts;
use crate::demo::table;

#[derive(Clone, Debug)]
pub(super) struct Person {
    pub id: String,
    /// As a return names them: a child by the surname and initials.
    pub name: String,
    pub pupil: bool,
    /// «учитель физики»; of a child the class: «7 класс».
    pub position: String,
    pub subject: String,
    pub teaching_years: usize,
    pub category: Option<Category>,
}

/// Positions of teachers with their subjects.
pub(super) struct Subjects(Vec<[String; 2]>);

impl Subjects {
    pub fn read() -> Subjects {
        let row =
            |mut row: table::Cells| ["position", "subject"].map(|name| crate::demo::text(row.remove(name)));
        Subjects(
            table::rows(include_str!("../../../../../assets/demo/subjects.tsv"))
                .into_iter()
                .map(row)
                .collect(),
        )
    }

    fn get(&self, n: usize) -> [String; 2] {
        self.0.get(n % self.0.len().max(1)).cloned().unwrap_or_default()
    }
}

/// Somebody who has worked so many years.
pub(super) fn teacher(id: String, parts: &Parts, years: usize, n: usize, subjects: &Subjects) -> Person {
    let [position, subject] = subjects.get(n);
    let category = match years {
        0..=3 => Category::None,
        4..=9 => Category::Conformity,
        10..=17 => Category::First,
        _ => Category::Highest,
    };
    Person {
        id,
        name: name(parts).full(),
        pupil: false,
        position: format!("учитель {position}"),
        subject,
        teaching_years: years,
        category: Some(category),
    }
}

pub(super) fn pupil(id: String, parts: &Parts, class: usize) -> Person {
    Person {
        id,
        name: name(parts).short(),
        pupil: true,
        position: format!("{class} класс"),
        subject: String::new(),
        teaching_years: 0,
        category: None,
    }
}

fn name([surname, given, patronymic]: &Parts) -> Name<'_> {
    Name { surname, given, patronymic }
}

impl Plan {
    pub(super) fn director(&self) -> String {
        format!("{}, директор", name(&self.names.adult(self.adults)).full())
    }

    /// Who answers for mentoring, by name alone.
    pub(super) fn curator(&self) -> String {
        name(&self.names.adult(self.adults + 1)).full()
    }
}
