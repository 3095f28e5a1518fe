//! When two cards may be of one person.

use super::Fields;
use crate::letters::fold;

/// How much two cards look like one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The names are a slip of a letter apart.
    Close,
    /// The same name, nothing against it.
    Same,
}

/// Compares names, then looks for facts against: different birth years mean different people.
pub fn likeness(a: &Fields, b: &Fields) -> Option<Likeness> {
    if differ(a.birth_year, b.birth_year) || differ(a.birth_date, b.birth_date) || differ(a.sex, b.sex) {
        return None;
    }
    let patronymics = !a.patronymic.is_empty() && !b.patronymic.is_empty();
    let key = |fields: &Fields| {
        let patronymic = if patronymics { fields.patronymic.as_str() } else { "" };
        fold(&format!("{} {} {patronymic}", fields.surname, fields.given))
    };
    let (a, b) = (key(a), key(b));
    match strsim::osa_distance(&a, &b) {
        0 => Some(Likeness::Same),
        1 if a.chars().count() > 8 => Some(Likeness::Close),
        _ => None,
    }
}

fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a != b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_one_person_on_two_cards() {
        let person = |name: &str, year: Option<i16>| {
            let mut parts = name.split(' ').map(str::to_owned);
            Fields {
                surname: parts.next().unwrap_or_default(),
                given: parts.next().unwrap_or_default(),
                patronymic: parts.next().unwrap_or_default(),
                birth_year: year,
                ..Fields::default()
            }
        };
        let check = |a: &str, b: &str, expected| {
            assert_eq!(likeness(&person(a, None), &person(b, None)), expected, "{a} / {b}")
        };
        check("Ёлкина Анна Петровна", "Елкина Анна Петровна", Some(Likeness::Same));
        check("Ёлкина Анна Петровна", "Елкина Анна", Some(Likeness::Same));
        check("Ёлкина Анна Петровна", "Елкинв Анна Петровна", Some(Likeness::Close));
        check("Ёлкина Анна Петровна", "Ёлкина Анна Павловна", None);
        check("Ли Ян", "Ли Ян", Some(Likeness::Same));
        check("Ли Ян", "Ли Яна", None);
        assert_eq!(likeness(&person("Ли Ян", Some(2010)), &person("Ли Ян", Some(2011))), None);
    }
}
