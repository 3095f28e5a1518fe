//! One person in the registers of two schools: it may be a person who works in both, or a namesake, or
//! one who is counted twice.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{School, text};
use crate::letters::fold;
use crate::school_return::Part;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "TwiceCounted")]
pub struct Twice {
    /// In full: children's names are not compared, initials would find strangers.
    pub name: String,
    pub places: Vec<TwicePlace>,
}

/// What tells a namesake from the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct TwicePlace {
    pub school: String,
    /// «учитель математики», «физика»; may be empty.
    pub position: String,
}

/// Mentors who stand in the registers of several schools.
pub fn twice(schools: &[School]) -> Vec<Twice> {
    let mut found: BTreeMap<String, Twice> = BTreeMap::new();
    for school in schools {
        for row in school.rows(Part::Mentors) {
            let text = |code: &str| text(Part::Mentors, row, code);
            let name = text("name");
            if name.contains('.') || !name.trim().contains(' ') {
                continue;
            }
            let key = fold(&name);
            let known = found.entry(key).or_insert_with(|| Twice { name, places: Vec::new() });
            if !known.places.iter().any(|one| one.school == school.name) {
                let position = Some(text("position")).filter(|words| !words.is_empty());
                let position = position.unwrap_or_else(|| text("subject"));
                known.places.push(TwicePlace { school: school.name.to_owned(), position });
            }
        }
    }
    found.into_values().filter(|twice| twice.places.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, text};
    use super::*;

    #[test]
    fn a_full_name_in_two_schools_is_found() {
        let of = |names: &[(&str, &str)]| {
            let cells: Vec<_> = names.iter().map(|(name, post)| vec![text(name), text(post)]).collect();
            let rows: Vec<&[_]> = cells.iter().map(Vec::as_slice).collect();
            [sample::table(Part::Mentors, &["name", "position"], &rows)]
        };
        let first = of(&[
            ("Ёлкина Анна Ильинична", "учитель"),
            ("Серов О. Я.", ""),
            ("Ким", ""),
            ("Зорина Лидия", ""),
        ]);
        let second = of(&[("елкина  анна ильинична", "методист"), ("Серов О. Я.", ""), ("Ким", "")]);
        let found = twice(&[sample::school("А", &first), sample::school("Б", &second)]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "Ёлкина Анна Ильинична");
        let places: Vec<_> =
            found[0].places.iter().map(|one| (one.school.as_str(), one.position.as_str())).collect();
        assert_eq!(places, [("А", "учитель"), ("Б", "методист")]);
    }
}
