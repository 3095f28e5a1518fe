//! A fictional school and its people.

use crate::Day;
use crate::person::Fields;
use crate::vocabulary::{Category, Form, Kind as MentoringKind, Model, PersonKind};
use crate::writing::{
    Agreement, Change, Facts, Member, Organization, Pair, Person, Reference, Roadmap, RoadmapLine,
};

pub fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

pub fn person(kind: PersonKind, name: &str, position: &str) -> Person {
    let mut words = name.split(' ').map(str::to_owned);
    let mut word = || words.next().unwrap_or_default();
    let fields = Fields {
        kind: Some(kind),
        surname: word(),
        given: word(),
        patronymic: word(),
        position: position.into(),
        ..Fields::default()
    };
    Person { id: name.into(), fields, organization: String::new() }
}

pub fn pupil(name: &str, class: &str) -> Person {
    let mut person = person(PersonKind::Pupil, name, "");
    person.fields.class = class.into();
    person
}

pub fn teacher(name: &str, position: &str) -> Person {
    person(PersonKind::Teacher, name, position)
}

pub fn mentor() -> Member {
    let mut person = teacher("Зорина Лидия Павловна", "Учитель русского языка");
    person.fields.category = Some(Category::Highest);
    Member {
        person,
        consented_on: Some(day("2026-08-25")),
        agreement: Some(Agreement {
            number: "12".into(),
            day: Some(day("2026-08-28")),
            payment: "доплата 3 000 рублей в месяц".into(),
            ..Agreement::default()
        }),
    }
}

pub fn mentee() -> Member {
    member(teacher("Вешняков Денис Андреевич", "учитель истории"), Some("2026-08-26"))
}

pub fn member(person: Person, consented_on: Option<&str>) -> Member {
    Member { person, consented_on: consented_on.map(day), agreement: None }
}

pub fn pair(form: Form, mentors: Vec<Member>, mentees: Vec<Member>) -> Pair {
    Pair {
        id: String::new(),
        title: String::new(),
        form,
        model: Model::ALL.iter().copied().find(|model| model.fits(form)),
        kinds: vec![MentoringKind::Traditional],
        start: day("2026-09-01"),
        end: day("2027-05-31"),
        goal: String::new(),
        mentors,
        mentees,
        requests: Vec::new(),
        order_number: "№ 45-ОД".into(),
        ordered_on: Some(day("2026-09-01")),
        finished_on: None,
        result: String::new(),
        programmes: Vec::new(),
        meetings: Vec::new(),
    }
}

pub fn work_pair() -> Pair {
    pair(Form::TeacherTeacher, vec![mentor()], vec![mentee()])
}

/// Two mentors, one without an agreement yet, with two mentees, one of whom has not consented.
pub fn work_group() -> Pair {
    let second = member(teacher("Ковалёв Игорь", "учитель физики"), Some("2026-08-27"));
    let newcomer = member(teacher("Черных Анна Сергеевна", "педагог-психолог"), None);
    let mut group = pair(Form::TeacherTeacher, vec![mentor(), second], vec![mentee(), newcomer]);
    group.title = "Школа молодого педагога".into();
    group.kinds = vec![MentoringKind::Group, MentoringKind::Virtual];
    group
}

pub fn pupils_pair() -> Pair {
    let mentor = member(pupil("Ёлкина Дарья Олеговна", "10А"), Some("2026-08-25"));
    let mentee = member(pupil("Тихий Илья Ильич", "7Б"), Some("2026-08-26"));
    pair(Form::PupilPupil, vec![mentor], vec![mentee])
}

/// An engineer of a partner with three pupils.
pub fn partner_group() -> Pair {
    let mut engineer = person(PersonKind::Partner, "Громов Павел Юрьевич", "инженер");
    engineer.organization = "ООО «Заречный агрокомплекс»".into();
    let names = ["Белых Софья Игоревна", "Гусь Артём Петрович", "Шевченко Мария"];
    let pupils = names.map(|name| member(pupil(name, "9"), Some("2026-08-26")));
    pair(Form::EmployerPupil, vec![member(engineer, Some("2026-08-25"))], pupils.into())
}

/// Acts that a school chooses: one for work, one for pupils.
pub fn references(of_pupils: bool) -> Vec<Reference> {
    let instrumental = if of_pupils {
        "с распоряжением Минпросвещения России от 25.12.2019 №\u{a0}Р-145"
    } else {
        "со статьёй 351.8 Трудового кодекса Российской Федерации"
    };
    vec![Reference { instrumental: instrumental.into(), ..Reference::default() }]
}

pub fn facts(pairs: Vec<Pair>) -> Facts {
    Facts {
        organization: Organization {
            full_name: "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя общеобразовательная школа»".into(),
            short_name: "МБОУ «Заречная СОШ»".into(),
            place: "с. Заречное".into(),
            ..Organization::default()
        },
        director: Some(person(PersonKind::Head, "Берестов Николай Андреевич", "директор")),
        curator: Some(person(
            PersonKind::Head,
            "Мельникова Ольга Викторовна",
            "заместитель директора по воспитательной работе",
        )),
        number: "45-ОД".into(),
        day: Some(day("2026-09-01")),
        school_year: 2026,
        pairs,
        references: references(false),
        roadmap: Some(roadmap()),
        change: Change {
            reason: "заявление наставника от 11.01.2027.".into(),
            on: Some(day("2027-01-15")),
            until: Some(day("2027-08-31")),
            replacement: Some(teacher("Орлова Мария Ивановна", "учитель математики")),
        },
        ..Facts::default()
    }
}

fn roadmap() -> Roadmap {
    let line = |level, number: &str, title: &str, deadline: &str| RoadmapLine {
        level,
        number: number.into(),
        title: title.into(),
        deadline: deadline.into(),
        responsible: if level == 0 { "куратор".into() } else { String::new() },
        result: if level == 0 { "приказ".into() } else { String::new() },
    };
    Roadmap {
        title: "Дорожная карта наставничества на 2026/2027 учебный год".into(),
        lines: vec![
            line(1, "1.", "Подготовка условий", ""),
            line(0, "1.1.", "Сбор запросов", "сентябрь 2026 года"),
            line(0, "1.2.", "Закрепление пар", "до 15.09.2026"),
        ],
        ..Roadmap::default()
    }
}
