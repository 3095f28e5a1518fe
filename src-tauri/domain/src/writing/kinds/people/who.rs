//! Who signs a paper: the person, or a parent for a child; and on which side of a pair they are.

use crate::grammar::{Case, Named};
use crate::letters::fold;
use crate::person::Fields;
use crate::vocabulary::{PersonKind, Role, Sex};
use crate::writing::{Facts, Member, Person};

pub fn name(person: &Person, case: Case) -> String {
    Named::of(&person.fields).full(case)
}

pub fn sex(person: &Person) -> Option<Sex> {
    Named::of(&person.fields).sex()
}

/// Whether the member is this person.
pub fn yours(member: &Member, person: &Person) -> bool {
    if person.id.is_empty() { member.person.fields == person.fields } else { member.person.id == person.id }
}

/// The person's side of the first pair.
pub fn role(facts: &Facts) -> Option<Role> {
    let (pair, person) = (facts.pairs.first()?, facts.person.as_ref()?);
    let among = |members: &[Member]| members.iter().any(|member| yours(member, person));
    if among(&pair.mentors) {
        return Some(Role::Mentor);
    }
    among(&pair.mentees).then_some(Role::Mentee)
}

/// Somebody who works or studies elsewhere.
pub fn outside(person: &Person) -> bool {
    !person.organization.is_empty()
        || matches!(person.fields.kind, Some(PersonKind::Partner | PersonKind::Student))
}

/// Whether a representative signs for the person. A pupil is a child until the card says
/// otherwise, a student is not.
pub fn minor(facts: &Facts) -> bool {
    let Some(person) = &facts.person else { return false };
    let autumn = || crate::school_year::bounds(facts.school_year).map(|(first, _)| first);
    let day = facts.day.or_else(|| autumn().filter(|_| facts.school_year > 0));
    let adult = day.zip(person.fields.birth_date).map(|(day, birth)| {
        let turned = (day.month(), day.0.day()) >= (birth.month(), birth.0.day());
        day.year() - birth.year() - i16::from(!turned) >= 18
    });
    match person.fields.kind {
        Some(PersonKind::Pupil) => adult != Some(true),
        Some(PersonKind::Student) => adult == Some(false),
        _ => false,
    }
}

/// The child's parent or another lawful representative as a person who signs.
pub fn representative(child: &Person) -> Person {
    let fields = &child.fields;
    let sex = match fold(&fields.representative_role).as_str() {
        "мать" | "мама" | "бабушка" | "тетя" | "сестра" => Some(Sex::Female),
        "отец" | "папа" | "дедушка" | "дядя" | "брат" => Some(Sex::Male),
        _ => None,
    };
    let name = Named::read(&fields.representative, sex).name;
    let fields = Fields {
        surname: name.surname.to_owned(),
        given: name.given.to_owned(),
        patronymic: name.patronymic.to_owned(),
        sex,
        ..Fields::default()
    };
    Person { fields, ..Person::default() }
}

/// Whether the first pair's mentees learn here rather than work.
pub fn of_pupils(facts: &Facts) -> bool {
    let mentees = facts.pairs.first().map(|pair| pair.mentees.as_slice()).unwrap_or_default();
    let learns =
        |member: &Member| matches!(member.person.fields.kind, Some(PersonKind::Pupil | PersonKind::Student));
    mentees.iter().any(learns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_representative_signs_for_a_child() {
        let check = |kind, birth: &str, day: &str, year, expected| {
            let fields = Fields { kind: Some(kind), birth_date: birth.parse().ok(), ..Fields::default() };
            let person = Some(Person { fields, ..Person::default() });
            let facts = Facts { person, day: day.parse().ok(), school_year: year, ..Facts::default() };
            assert_eq!(minor(&facts), expected, "{kind:?} {birth} {day}");
        };
        use PersonKind::*;
        check(Pupil, "", "2026-09-01", 2026, true);
        check(Pupil, "2008-09-02", "2026-09-01", 2026, true);
        check(Pupil, "2008-09-01", "2026-09-01", 2026, false);
        check(Pupil, "2008-09-01", "", 2026, false);
        check(Pupil, "2000-01-01", "", 0, true);
        check(Student, "", "2026-09-01", 2026, false);
        check(Student, "2009-05-05", "2026-09-01", 2026, true);
        check(Student, "2009-05-05", "", 0, false);
        check(Teacher, "2009-05-05", "2026-09-01", 2026, false);
        assert!(!minor(&Facts::default()));
    }

    #[test]
    fn a_representative_is_read_from_the_card() {
        let check = |line: &str, role: &str, genitive: &str, whose: Option<Sex>| {
            let fields =
                Fields { representative: line.into(), representative_role: role.into(), ..Fields::default() };
            let parent = representative(&Person { fields, ..Person::default() });
            assert_eq!((name(&parent, Case::Genitive).as_str(), sex(&parent)), (genitive, whose), "{line}");
        };
        check("Ёлкина Марина Игоревна", "мать", "Ёлкиной Марины Игоревны", Some(Sex::Female));
        check("Ёлкин Игорь", "Отец", "Ёлкина Игоря", Some(Sex::Male));
        check("Ткач Саша", "тётя", "Ткач Саши", Some(Sex::Female));
        check("", "опекун", "", None);
    }
}
