//! Fictional facts: a village school, its people, a pair of teachers and a group of pupils.

use crate::Day;
use crate::register::{MenteeRow, MentorRow, PairRow, Tie};
use crate::vocabulary::{
    Category, Form, Kind as MentoringKind, Model, OrganizationKind, PairStatus, PersonKind,
};
use crate::writing::{Agreement, Facts, Member, Organization, Pair, Person, Roadmap, RoadmapLine};

pub fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

fn person(kind: PersonKind, name: &str, position: &str) -> Person {
    let mut parts = name.split(' ').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let mut person = Person { id: name.into(), ..Person::default() };
    person.fields.kind = Some(kind);
    person.fields.surname = next();
    person.fields.given = next();
    person.fields.patronymic = next();
    match kind {
        PersonKind::Pupil => person.fields.class = position.into(),
        _ => person.fields.position = position.into(),
    }
    person
}

fn member(person: Person) -> Member {
    Member { person, consented_on: Some(day("2026-08-28")), agreement: None }
}

/// A school with a pair of teachers and a group of pupils; the pair is the first.
pub fn school() -> Facts {
    let form = "очно, 2 часа в неделю".into();
    let mut mentor = person(PersonKind::Teacher, "Зорина Лидия Павловна", "учитель математики");
    mentor.fields.category = Some(Category::Highest);
    let mut mentee = person(PersonKind::Teacher, "Вешняков Денис Андреевич", "учитель истории");
    mentee.fields.teaching_since = Some(day("2025-09-01"));
    let agreement = Some(Agreement { form, ..Agreement::default() });
    let pair = Pair {
        id: "1".into(),
        title: String::new(),
        form: Form::TeacherTeacher,
        model: Some(Model::ExperiencedYoung),
        kinds: vec![MentoringKind::Traditional, MentoringKind::Situational],
        start: day("2026-09-01"),
        end: day("2027-05-31"),
        goal: "Помочь молодому специалисту освоиться в профессии.".into(),
        mentors: vec![Member { agreement, ..member(mentor) }],
        mentees: vec![member(mentee)],
        requests: vec!["Планирование урока".into(), "Работа с родителями".into()],
        order_number: "№ 45-ОД".into(),
        ordered_on: Some(day("2026-09-01")),
        finished_on: Some(day("2027-05-25")),
        result: "Программа выполнена, присвоена первая категория.".into(),
    };
    Facts {
        organization: Organization {
            kind: Some(OrganizationKind::School),
            full_name: "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя общеобразовательная школа»".into(),
            short_name: "МБОУ «Заречная СОШ»".into(),
            district: "Луговской муниципальный район".into(),
            place: "с. Заречное".into(),
            ..Organization::default()
        },
        director: Some(person(PersonKind::Head, "Берестов Николай Андреевич", "директор")),
        curator: Some(person(
            PersonKind::Head,
            "Мельникова Ольга Викторовна",
            "заместитель директора по воспитательной работе",
        )),
        day: Some(day("2027-05-31")),
        school_year: 2026,
        pairs: vec![pair, group_pair(3)],
        roadmap: Some(roadmap()),
        mentors: vec![mentor_row()],
        mentees: vec![mentee_row("Вешняков Денис Андреевич", ""), mentee_row("Ёлкина Дарья", "8 913 000-00-00, мать")],
        register: register(),
        ..Facts::default()
    }
}

/// The district's department, whose curator is the coordinator.
pub fn district() -> Facts {
    let mut facts = school();
    facts.organization.kind = Some(OrganizationKind::District);
    facts.organization.short_name = "Отдел образования".into();
    facts.curator = Some(person(PersonKind::Head, "Мельникова Ольга Викторовна", "главный специалист"));
    facts
}

/// The same school; the paper is about the group.
pub fn group() -> Facts {
    let mut facts = school();
    facts.pairs.remove(0);
    facts
}

fn group_pair(pupils: usize) -> Pair {
    let girl = |number| member(person(PersonKind::Pupil, &format!("Ученица{number} Дарья Ивановна"), "7Б"));
    Pair {
        id: "2".into(),
        title: "Юные физики".into(),
        form: Form::EmployerPupil,
        model: Some(Model::EmployerFuture),
        kinds: vec![MentoringKind::Group],
        start: day("2026-10-01"),
        end: day("2027-04-30"),
        goal: String::new(),
        mentors: vec![member(Person {
            organization: "ООО «Заречный агрокомплекс»".into(),
            ..person(PersonKind::Partner, "Ким Ян", "инженер")
        })],
        mentees: (1..=pupils).map(girl).collect(),
        requests: Vec::new(),
        order_number: String::new(),
        ordered_on: None,
        finished_on: None,
        result: String::new(),
    }
}

fn roadmap() -> Roadmap {
    let line = |level, number: &str, title: &str, deadline: &str, result: &str| RoadmapLine {
        level,
        number: number.into(),
        title: title.into(),
        deadline: deadline.into(),
        responsible: if level == 0 { "Куратор".into() } else { String::new() },
        result: result.into(),
    };
    Roadmap {
        title: "Дорожная карта внедрения наставничества".into(),
        act: "приказ от 01.09.2026 № 44-ОД".into(),
        start: Some(day("2026-09-01")),
        end: Some(day("2028-08-31")),
        lines: vec![
            line(1, "1", "Подготовка условий", "", ""),
            line(0, "1.1", "Локальные акты:\n– приказ о внедрении;\n– положение", "до 15.09.2026", "Приказы"),
            line(2, "1.2", "Обучение наставников", "октябрь 2026", "Удостоверения"),
            line(0, "", "Семинар", "ежегодно (июнь, декабрь)", ""),
        ],
    }
}

fn tie(others: &[&str], place: &str, result: &str) -> Tie {
    Tie {
        others: others.iter().map(|one| one.to_string()).collect(),
        places: vec![place.into(); others.len()],
        form: Form::TeacherTeacher,
        end: Some(day("2027-05-31")),
        result: result.into(),
    }
}

fn mentor_row() -> MentorRow {
    let text = String::from;
    MentorRow {
        name: text("Зорина Лидия Павловна"),
        contacts: String::new(),
        place: text("МБОУ «Заречная СОШ»"),
        position: text("учитель"),
        subject: text("математика"),
        teaching_years: Some(21),
        category: text("Высшая"),
        education: text("высшее"),
        courses: text("КПК, 72 ч, 2025"),
        competencies: text("методика преподавания"),
        achievements: text("Учитель года 2024"),
        interests: text("лыжи"),
        wanted_age: text("до 35"),
        time_resource: text("2 часа в неделю"),
        entered_on: Some(day("2026-09-01")),
        finished_on: None,
        results: text("Грамота района"),
        link: String::new(),
        ties: vec![
            tie(&["Вешняков Денис Андреевич"], "МБОУ «Заречная СОШ»", "выполнена"),
            tie(&["Ли Ада", "Юн Ева"], "МБОУ «Луговская СОШ»", ""),
        ],
    }
}

fn mentee_row(name: &str, contacts: &str) -> MenteeRow {
    MenteeRow {
        name: name.into(),
        contacts: contacts.into(),
        birth_year: Some(2012),
        request: "физика".into(),
        entered_on: Some(day("2026-09-01")),
        finished_on: None,
        results: String::new(),
        link: String::new(),
        completion_mark: "пройдена".into(),
        ties: if contacts.is_empty() {
            vec![tie(&["Зорина Лидия Павловна"], "", "зачтено")]
        } else {
            Vec::new()
        },
    }
}

fn register() -> Vec<PairRow> {
    let pair = PairRow {
        title: "Юные физики".into(),
        mentors: vec!["Ким Ян".into()],
        mentees: vec!["Ёлкина Дарья".into(), "Ли Ада".into()],
        form: Form::EmployerPupil,
        model: Some(Model::EmployerFuture),
        kinds: vec![MentoringKind::Group, MentoringKind::Speed],
        start: day("2026-10-01"),
        end: day("2027-04-30"),
        status: PairStatus::Active,
        order_number: "14-а".into(),
        ordered_on: Some(day("2026-09-30")),
        finished_on: None,
        result: String::new(),
    };
    let done = PairRow {
        title: String::new(),
        mentees: vec!["Ёлкина Дарья".into()],
        status: PairStatus::Stopped,
        order_number: String::new(),
        ordered_on: None,
        finished_on: Some(day("2027-01-15")),
        result: "переезд".into(),
        ..pair.clone()
    };
    vec![pair, done]
}

/// As much of everything as there may be.
pub fn huge() -> Facts {
    let mut facts = group();
    facts.pairs = vec![group_pair(30); 300];
    facts.mentors = vec![mentor_row(); 300];
    facts.register = vec![register().remove(0); 300];
    facts
}

/// Long names, letters that mean something in files, nothing where something is usual.
pub fn strange() -> Facts {
    let mut facts = school();
    facts.director = Some(Person::default());
    facts.day = None;
    let fields = &mut facts.pairs[0].mentors[0].person.fields;
    fields.surname = "А".repeat(120);
    fields.given = "#$*_<&\\ [раздел] {".into();
    fields.patronymic = String::new();
    facts.pairs[0].mentees.clear();
    facts.organization.short_name = "«Школа» [строки 3]".into();
    facts
}
