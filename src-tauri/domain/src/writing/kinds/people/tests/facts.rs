//! Facts of a school that does not exist.

use crate::person::Fields;
use crate::vocabulary::{Form, OrganizationKind, PersonKind};
use crate::writing::{Agreement, Change, Facts, Member, Organization, Pair, Person};

pub fn person(kind: PersonKind, name: &str, position: &str) -> Person {
    let mut parts = name.split(' ').map(str::to_owned);
    let fields = Fields {
        kind: Some(kind),
        surname: parts.next().unwrap_or_default(),
        given: parts.next().unwrap_or_default(),
        patronymic: parts.next().unwrap_or_default(),
        position: position.to_owned(),
        ..Fields::default()
    };
    Person { id: name.to_owned(), fields, organization: String::new() }
}

pub fn teacher() -> Person {
    person(PersonKind::Teacher, "Зорина Лидия Павловна", "учитель математики")
}

pub fn young() -> Person {
    person(PersonKind::Teacher, "Вешняков Денис Андреевич", "учитель истории")
}

pub fn pupil() -> Person {
    let mut pupil = person(PersonKind::Pupil, "Ёлкина Дарья", "");
    pupil.fields.class = "8А".into();
    pupil.fields.birth_date = "2012-04-12".parse().ok();
    pupil.fields.representative = "Ёлкина Марина Игоревна".into();
    pupil.fields.representative_role = "мать".into();
    pupil.fields.representative_phone = "+7 900 000-00-01".into();
    pupil
}

pub fn senior() -> Person {
    let mut pupil = person(PersonKind::Pupil, "Соколов Тимур Игоревич", "");
    pupil.fields.class = "10Б".into();
    pupil
}

pub fn agronomist() -> Person {
    let organization = "ООО «Заречный агрокомплекс»".to_owned();
    Person {
        organization, ..person(PersonKind::Partner, "Лугов Степан Ильич", "агроном")
    }
}

fn day(iso: &str) -> Option<crate::Day> {
    iso.parse().ok()
}

pub fn pair(form: Form, mentor: Person, mentees: Vec<Person>) -> Pair {
    let agreement = Agreement {
        number: "3".into(),
        day: day("2026-09-01"),
        content: "посещение и анализ уроков, консультации, помощь в подготовке к занятиям".into(),
        form: "очно, 2\u{a0}часа в неделю".into(),
        payment: "доплата 3\u{a0}000\u{a0}рублей в месяц".into(),
    };
    let member = |person| Member { person, ..Member::default() };
    Pair {
        id: "pair".into(),
        title: String::new(),
        form,
        model: None,
        kinds: Vec::new(),
        start: "2026-09-01".parse().unwrap(),
        end: "2027-05-31".parse().unwrap(),
        goal: String::new(),
        mentors: vec![Member { person: mentor, consented_on: None, agreement: Some(agreement) }],
        mentees: mentees.into_iter().map(member).collect(),
        requests: Vec::new(),
        order_number: "45-ОД".into(),
        ordered_on: day("2026-09-01"),
        finished_on: None,
        result: String::new(),
        programmes: Vec::new(),
        meetings: Vec::new(),
    }
}

/// The school, with nobody in particular.
pub fn school() -> Facts {
    Facts {
        organization: Organization {
            kind: Some(OrganizationKind::School),
            full_name: "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя общеобразовательная школа»".into(),
            short_name: "МБОУ «Заречная СОШ»".into(),
            district: "Луговской муниципальный район".into(),
            department: "Отдел образования администрации Луговского муниципального района".into(),
            address: "с.\u{a0}Заречное, ул.\u{a0}Школьная, д.\u{a0}1".into(),
            place: "с.\u{a0}Заречное".into(),
            phone: "+7 900 000-00-00".into(),
            ..Organization::default()
        },
        director: Some(person(PersonKind::Head, "Берестов Николай Андреевич", "директор")),
        curator: Some(person(PersonKind::Head, "Мельникова Ольга Викторовна", "заместитель директора по воспитательной работе")),
        school_year: 2026,
        ..Facts::default()
    }
}

/// A teacher who mentors a young one, seen from the side of `about`.
pub fn teachers(about: Person) -> Facts {
    let pairs = vec![pair(Form::TeacherTeacher, teacher(), vec![young()])];
    Facts { person: Some(about), pairs, ..school() }
}

/// A pupil with a mentor, seen from the side of `about`.
pub fn pupils(mentor: Person, about: Person) -> Facts {
    let form = if mentor.organization.is_empty() { Form::TeacherPupil } else { Form::EmployerPupil };
    Facts { person: Some(about), pairs: vec![pair(form, mentor, vec![pupil()])], ..school() }
}

/// The mentoring ends before its time.
pub fn stopped(facts: Facts) -> Facts {
    let reason = "изменение учебной нагрузки".into();
    let change = Change { reason, on: day("2027-02-15"), ..Change::default() };
    Facts { change, number: "17".into(), day: day("2027-02-09"), ..facts }
}

pub fn partner() -> Organization {
    Organization {
        full_name: "Общество с ограниченной ответственностью «Заречный агрокомплекс»".into(),
        short_name: "ООО «Заречный агрокомплекс»".into(),
        address: "с.\u{a0}Заречное, ул.\u{a0}Полевая, д.\u{a0}7".into(),
        ..Organization::default()
    }
}
