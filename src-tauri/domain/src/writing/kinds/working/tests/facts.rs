//! Fictional facts: a village school, its people, a pair of teachers and a group of pupils.

use crate::Day;
use crate::meeting;
use crate::programme::closing::Closing;
use crate::programme::{Conclusion, ItemStatus, item};
use crate::register::{MenteeRow, MentorRow, PairRow, Tie};
use crate::survey::{Quadrant, criteria::Criterion};
use crate::vocabulary::{
    Category, Form, Kind as MentoringKind, Model, OrganizationKind, PairStatus, PersonKind,
};
use crate::writing::{
    Agreement, Averages, Facts, Indicator, Item, Measure, Meeting, Member, Organization, Pair, Person,
    Practice, Programme, Programmes, Roadmap, RoadmapLine, Section, Year,
};

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
        programmes: Vec::new(),
        meetings: Vec::new(),
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

/// The same school after its year: the pair has worked by its programme, the year is counted.
pub fn worked() -> Facts {
    let mut facts = school();
    let pupils = facts.pairs[1].mentees[0].person.clone();
    facts.pairs[0].programmes = vec![programme()];
    facts.pairs[0].meetings = meetings(&[]);
    facts.pairs[1].programmes = vec![draft()];
    facts.pairs[1].meetings = meetings(&[pupils]);
    facts.scores = Criterion::ALL.iter().map(|one| (*one, 2)).collect();
    facts.year = Some(year());
    facts
}

fn item(words: [&str; 5], status: ItemStatus) -> Item {
    let [task, deadline, planned, actual, grade] = words.map(str::to_owned);
    Item { fields: item::Fields { section_id: None, task, deadline, planned, actual, grade }, status }
}

fn programme() -> Programme {
    let first = vec![item(
        ["Самодиагностика", "до 15.09.2026", "Перечень затруднений", "Перечень составлен", "хорошо"],
        ItemStatus::Done,
    )];
    let second = vec![
        item(["Открытый урок", "март", "Урок проведён", "", ""], ItemStatus::InProgress),
        item(["Курсы", "", "Удостоверение", "", ""], ItemStatus::Dropped),
    ];
    Programme {
        start: Some(day("2026-09-02")),
        end: Some(day("2027-05-20")),
        goal: "Научиться удерживать внимание класса.".into(),
        tasks: vec!["Освоить приёмы начала урока".into(), "Разобрать три урока".into()],
        gaps: vec!["Дисциплина на уроке".into(), "Страшно звонить родителям".into()],
        approved_on: Some(day("2026-09-10")),
        act: "приказ от 10.09.2026 № 50-ОД".into(),
        sections: vec![
            Section { title: "Анализ трудностей".into(), items: first },
            Section { title: "Развитие".into(), items: second },
        ],
        closing: Closing {
            result: "Урок начинается вовремя.\nПригласил коллег на урок.".into(),
            mentor_reflection: "Учились оба.".into(),
            mentee_reflection: String::new(),
            conclusion: Some(Conclusion::WithSupport),
        },
        ..Programme::default()
    }
}

/// Of a group, with nothing but its items.
fn draft() -> Programme {
    let items = vec![item(["Экскурсия", "октябрь", "", "", ""], ItemStatus::NotStarted)];
    Programme { sections: vec![Section { title: String::new(), items }], ..Programme::default() }
}

fn meetings(absent: &[Person]) -> Vec<Meeting> {
    let words = |topic: &str, content: &str, result: &str| meeting::Fields {
        topic: topic.into(),
        content: content.into(),
        result: result.into(),
        form: Some(meeting::Form::InPerson),
        ..meeting::Fields::default()
    };
    let first = meeting::Fields {
        day: Some(day("2026-09-12")),
        kind: Some(meeting::Kind::Acquaintance),
        minutes: Some(45),
        ..words("Чем поможем друг другу", "Рассказали о себе.", "Договорились о днях")
    };
    let second = meeting::Fields {
        day: Some(day("2026-10-03")),
        kind: Some(meeting::Kind::Work),
        minutes: Some(60),
        difficulties: "Мало времени".into(),
        recommendations: "Встречаться по средам".into(),
        task: "План урока".into(),
        ..words("Начало урока", "", "")
    };
    let third = meeting::Fields { day: Some(day("2026-10-17")), ..words("", "Разбор", "") };
    let mut all: Vec<Meeting> =
        [first, second, third].map(|fields| Meeting { fields, absent: Vec::new() }).into();
    all[1].absent = absent.to_vec();
    all
}

fn year() -> Year {
    let practice = |title: &str, authors: &str| Practice { title: title.into(), authors: authors.into() };
    let measures = [("Пропуски уроков, уроков", 6.25, 2.75), ("Открытые уроки, уроков", 0.0, 1.5)];
    let indicator = |label: &str, text: &str, reached| Indicator {
        label: label.into(),
        text: text.into(),
        target: 80,
        reached,
    };
    Year {
        programmes: Programmes { all: 2, approved: 1, closed: 1, items: 3, done: 1 },
        meetings: 6,
        minutes: 210,
        averages: Averages {
            mentees: Some(8.75),
            mentors: None,
            comfort_before: Some(7.0),
            comfort_after: Some(8.4),
            partial: true,
        },
        measures: measures.map(|(of, entry, exit)| Measure { title: of.into(), entry, exit }).into(),
        indicators: vec![
            indicator("Удовлетворённость наставляемых", "8 из 9 (89 %)", Some(true)),
            indicator("Предприятия, давшие наставников", "—", None),
        ],
        swot: [(Quadrant::Strength, vec!["Поддержка".into(), "Опыт".into()])].into(),
        practices: vec![practice("Утро с наставником", "Зорина Лидия Павловна"), practice("Круг", "")],
        roadmap: (11, 18),
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
        programmes: Vec::new(),
        meetings: Vec::new(),
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
    let pair = &mut facts.pairs[0];
    let text = "Очень подробный рассказ о работе. ".repeat(200);
    let items = vec![item([&text, &text, &text, &text, &text], ItemStatus::Done); 5];
    let section = Section { title: text.clone(), items };
    let own = Programme { tasks: vec![text.clone(); 30], sections: vec![section; 3], ..programme() };
    pair.programmes = pair
        .mentees
        .iter()
        .map(|one| Programme { mentee_id: Some(one.person.id.clone()), ..own.clone() })
        .collect();
    pair.meetings = vec![meetings(&[Person::default()]).remove(1); 300];
    pair.meetings.iter_mut().for_each(|one| one.fields.content.clone_from(&text));
    facts.year = Some(Year {
        swot: Quadrant::ALL.iter().map(|one| (*one, vec![text.clone(); 30])).collect(),
        ..year()
    });
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
    facts.pairs[0].programmes = vec![Programme::default()];
    facts.pairs[0].meetings = vec![Meeting::default()];
    facts.year = Some(Year::default());
    facts.organization.short_name = "«Школа» [строки 3]".into();
    facts
}
