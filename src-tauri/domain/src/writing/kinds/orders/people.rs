//! People as an order names them.

use crate::class;
use crate::grammar::{Case, Named, inside, organization, position, school_class};
use crate::person::Fields;
use crate::vocabulary::{PersonKind, Sex};
use crate::writing::Person;

/// «Зорину Лидию Павловну».
pub fn full(person: &Person, case: Case) -> String {
    Named::of(&person.fields).full(case)
}

pub fn sex(person: &Person) -> Option<Sex> {
    Named::of(&person.fields).sex()
}

/// «учителя русского языка», «ученицу 10 «А» класса», «инженера ООО «Агрокомплекс»»: what stands
/// after the name between commas. Empty when it is not known.
pub fn post(person: &Person, case: Case) -> String {
    let fields = &person.fields;
    match fields.kind {
        Some(PersonKind::Pupil) if fields.class.is_empty() => String::new(),
        Some(PersonKind::Pupil) => {
            format!("{} {}", title(person, "ученик", "ученица", case), class_of(fields))
        }
        Some(PersonKind::Student) if fields.study_place.is_empty() => String::new(),
        Some(PersonKind::Student) => {
            let place = organization::decline(&fields.study_place, Case::Genitive);
            format!("{} {place}", title(person, "студент", "студентка", case))
        }
        _ => work(person, case),
    }
}

/// «Зорина Лидия Павловна, учитель русского языка».
pub fn with_post(person: &Person) -> String {
    let parts = [full(person, Case::Nominative), post(person, Case::Nominative)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Position and category, class, place of study or work, for a table.
pub fn detail(person: &Person) -> String {
    let fields = &person.fields;
    if fields.kind == Some(PersonKind::Pupil) {
        return school_class::decline(&fields.class, Case::Nominative);
    }
    let parts = [inside(&fields.role_line()), person.organization.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Who signs that they have read an order: those who work, here or with a partner.
pub fn works(person: &Person) -> bool {
    !matches!(person.fields.kind, Some(PersonKind::Pupil | PersonKind::Student))
}

fn title(person: &Person, man: &str, woman: &str, case: Case) -> String {
    position::decline(if sex(person) == Some(Sex::Female) { woman } else { man }, case)
}

fn class_of(fields: &Fields) -> String {
    match class::parse(&fields.class) {
        Some(_) => school_class::decline(&fields.class, Case::Genitive),
        None => format!("({})", fields.class),
    }
}

fn work(person: &Person, case: Case) -> String {
    let (what, place) = (inside(&person.fields.position), person.organization.as_str());
    if place.is_empty() || what.contains(place) {
        return position::decline(&what, case);
    }
    let what = if what.is_empty() { "работник" } else { &what };
    format!("{} {}", position::decline(what, case), organization::decline(place, Case::Genitive))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_stands_in_the_case_of_its_name() {
        let check = |kind, given: &str, place: [&str; 4], expected: &str| {
            let [position, class, study_place, organization] = place.map(str::to_owned);
            let given = given.to_owned();
            let fields =
                Fields { kind: Some(kind), given, position, class, study_place, ..Fields::default() };
            let person = Person { fields, organization, ..Person::default() };
            assert_eq!(post(&person, Case::Accusative).replace('\u{a0}', " "), expected);
        };
        use PersonKind::*;
        check(Teacher, "Лидия", ["Учитель физики", "", "", ""], "учителя физики");
        check(Teacher, "Лидия", ["", "", "", ""], "");
        check(Pupil, "Дарья", ["", "10А", "", ""], "ученицу 10 «А» класса");
        check(Pupil, "Иван", ["", "младшая группа", "", ""], "ученика (младшая группа)");
        check(Pupil, "Иван", ["", "", "", ""], "");
        check(Student, "Дарья", ["", "", "Аграрный техникум", ""], "студентку Аграрного техникума");
        check(Partner, "Иван", ["инженер", "", "", "ООО «Агро»"], "инженера ООО «Агро»");
        check(Partner, "Иван", ["директор ООО «Агро»", "", "", "ООО «Агро»"], "директора ООО «Агро»");
        check(Partner, "Иван", ["", "", "", "Аграрный техникум"], "работника Аграрного техникума");
    }
}
