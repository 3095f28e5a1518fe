//! Who of the people in pairs is counted: by age, by the years of teaching.

use super::Indicator;
use crate::vocabulary::{PersonKind, Role};
use crate::{Day, class};

/// A young specialist has 0–3 full years of teaching: the fourth is not over.
pub const YOUNG_YEARS: i16 = 4;

/// Teachers who began after this day are young in a school year; `None` outside the calendar.
pub fn young_since(school_year: i16) -> Option<Day> {
    Day::new(school_year.checked_sub(YOUNG_YEARS)?, 9, 1)
}

/// People in pairs of a school year who are alike in all that is counted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub role: Role,
    pub kind: PersonKind,
    pub birth_year: Option<i16>,
    /// As the card has it today; only where the year of birth is unknown.
    pub class: String,
    /// `None`: it is not known when they began to teach.
    pub young: Option<bool>,
    pub people: u32,
}

/// How many are counted, and of how many it is not known whether they should be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub value: u32,
    pub unknown: u32,
}

/// The numerators that are people; for the others nothing.
pub fn counted(indicator: Indicator, groups: &[Group], school_year: i16, this_year: i16) -> Tally {
    let mut tally = Tally::default();
    for group in groups {
        match fits(indicator, group, school_year, this_year) {
            Some(true) => tally.value += group.people,
            Some(false) => {}
            None => tally.unknown += group.people,
        }
    }
    tally
}

fn fits(indicator: Indicator, group: &Group, school_year: i16, this_year: i16) -> Option<bool> {
    let learns = matches!(group.kind, PersonKind::Pupil | PersonKind::Student);
    let aged = |from: i16| age(group, school_year, this_year).map(|age| (from..=19).contains(&age));
    match (indicator, group.role) {
        (Indicator::Mentees, Role::Mentee) if learns => aged(10),
        (Indicator::YoungMentors, Role::Mentor) if learns => aged(15),
        (Indicator::YoungTeachers, Role::Mentee) if group.kind == PersonKind::Teacher => group.young,
        _ => Some(false),
    }
}

/// Full years on 31 December of the year in which the school year begins: the year of birth is
/// enough for that. Without one, by the class: a first-former is seven. The card has the class of
/// today, so that of an earlier year was lower.
fn age(group: &Group, school_year: i16, this_year: i16) -> Option<i16> {
    let by_class = || match group.kind {
        PersonKind::Pupil => {
            let grade = i16::from(class::parse(&group.class)?.grade);
            Some(grade + 6 - (this_year - school_year))
        }
        _ => None,
    };
    group.birth_year.map(|born| school_year - born).or_else(by_class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Indicator::*;
    use PersonKind::*;

    fn group(role: Role, kind: PersonKind, born: i16, class: &str, young: Option<bool>) -> Group {
        Group { role, kind, birth_year: (born > 0).then_some(born), class: class.into(), young, people: 3 }
    }

    #[test]
    fn children_are_counted_by_their_age_at_the_end_of_december() {
        let check = |indicator, role, kind, born, class: &str, (value, unknown)| {
            let tally = counted(indicator, &[group(role, kind, born, class, None)], 2026, 2026);
            assert_eq!(tally, Tally { value, unknown }, "{indicator:?} {role:?} {kind:?} {born} {class}");
        };
        let (yes, no, who_knows) = ((3, 0), (0, 0), (0, 3));
        for (born, expected) in [(2017, no), (2016, yes), (2007, yes), (2006, no)] {
            check(Mentees, Role::Mentee, Pupil, born, "", expected);
        }
        for (class, expected) in [("3", no), ("4Б", yes), ("11", yes), ("", who_knows), ("кружок", who_knows)]
        {
            check(Mentees, Role::Mentee, Pupil, 0, class, expected);
        }
        check(Mentees, Role::Mentor, Pupil, 2012, "", no);
        check(Mentees, Role::Mentee, Teacher, 2010, "", no);
        check(Mentees, Role::Mentee, Student, 2008, "3 курс", yes);
        check(Mentees, Role::Mentee, Student, 0, "3 курс", who_knows);
        for (born, expected) in [(2012, no), (2011, yes), (2007, yes), (2006, no)] {
            check(YoungMentors, Role::Mentor, Pupil, born, "", expected);
        }
        check(YoungMentors, Role::Mentor, Pupil, 0, "8", no);
        check(YoungMentors, Role::Mentor, Pupil, 0, "9", yes);
        check(YoungMentors, Role::Mentee, Pupil, 2010, "", no);
    }

    #[test]
    fn the_class_of_today_was_lower_in_years_before() {
        let pupil = [group(Role::Mentee, Pupil, 0, "5", None)];
        let value = |school_year| counted(Mentees, &pupil, school_year, 2026).value;
        assert_eq!((value(2026), value(2025), value(2024)), (3, 3, 0), "11, 10 and 9 years");
    }

    #[test]
    fn young_specialists_are_teachers() {
        let check = |role, kind, young, expected| {
            let tally = counted(YoungTeachers, &[group(role, kind, 2000, "", young)], 2026, 2026);
            assert_eq!((tally.value, tally.unknown), expected);
        };
        check(Role::Mentee, Teacher, Some(true), (3, 0));
        check(Role::Mentee, Teacher, Some(false), (0, 0));
        check(Role::Mentee, Teacher, None, (0, 3));
        check(Role::Mentor, Teacher, Some(true), (0, 0));
        check(Role::Mentee, Head, Some(true), (0, 0));
        assert_eq!(young_since(2026), "2022-09-01".parse().ok());
        assert_eq!(young_since(i16::MIN), None);
    }
}
