//! The registers, compared with what the district's tables look like.

use nastavnik_domain::register::{MenteeRow, MentorRow, PairRow, Tie};
use nastavnik_domain::vocabulary::{Form, Kind, Model, PairStatus};

use super::*;
use crate::sheet::{Cell, Sheet};

fn heading() -> Heading {
    Heading {
        organization: "МБОУ «Сосновская СОШ»".into(),
        school_year: Some(2026),
        day: day("2026-11-22"),
        filter: "состояние «Действует»".into(),
    }
}

fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

fn tie(others: &[&str], places: &[&str], end: Option<&str>, result: &str) -> Tie {
    let texts = |texts: &[&str]| texts.iter().map(|text| text.to_string()).collect();
    let form = Form::TeacherTeacher;
    Tie { others: texts(others), places: texts(places), form, end: end.map(day), result: result.into() }
}

fn mentor(ties: Vec<Tie>) -> MentorRow {
    let text = String::from;
    MentorRow {
        name: text("=Серова Анна"),
        contacts: text("+7 913 123-45-67"),
        place: text("МБОУ «Сосновская СОШ»"),
        position: text("учитель"),
        subject: text("математика"),
        teaching_years: Some(21),
        category: text("Высшая"),
        education: text("высшее"),
        courses: text("КПК, 72 ч"),
        competencies: text("методика"),
        achievements: text("Учитель года"),
        interests: text("лыжи"),
        wanted_age: text("до 35"),
        time_resource: text("2 ч в неделю"),
        entered_on: Some(day("2026-09-01")),
        finished_on: None,
        results: text("итог"),
        link: text("https://school.example/case"),
        ties,
    }
}

fn titles(sheet: &Sheet) -> String {
    sheet.columns.iter().map(|column| column.title.as_str()).collect::<Vec<_>>().join(" | ")
}

/// A row as a person reads it.
fn shown(cells: &[Cell]) -> Vec<String> {
    let text = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.replace('\u{a0}', " "),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.short(),
        other => panic!("no register has {other:?}"),
    };
    cells.iter().map(text).collect()
}

#[test]
fn mentors_have_the_columns_of_the_district() {
    let sheet =
        mentors(&heading(), &[mentor(vec![tie(&["Ким Ян"], &["школа № 2"], Some("2027-05-25"), "")])]);
    assert_eq!(
        titles(&sheet),
        "№ | ФИО наставника | Контактные данные для связи | Место работы/учебы наставника | Основные \
         компетенции наставника | Важные для программы достижения наставника | Интересы наставника | Желаемый \
         возраст наставляемых | Ресурс времени на программу наставничества | Дата вхождения в программу | ФИО \
         наставляемого (наставляемых) | Форма наставничества | Место работы/учебы наставляемого | Дата \
         завершения программы | Результаты программы | Ссылка на кейс/отзыв наставника, размещенные на сайте \
         организации | Должность | Предмет | Стаж, лет | Квалификационная категория | Образование | Курсы \
         (КПК) по наставничеству"
    );
    assert_eq!(
        shown(&sheet.rows[0]).join(" | "),
        "1 | =Серова Анна | +7 913 123-45-67 | МБОУ «Сосновская СОШ» | методика | Учитель года | лыжи | до \
         35 | 2 ч в неделю | 01.09.2026 | Ким Ян | педагог–педагог | школа № 2 | 25.05.2027 | итог | \
         https://school.example/case | учитель | математика | 21 | Высшая | высшее | КПК, 72 ч"
    );
    let lines = "МБОУ «Сосновская СОШ», 2026/2027 учебный год\n\
                 На 22.11.2026. Записей: 1. Отбор: состояние «Действует»";
    assert_eq!(sheet.subtitle.join("\n"), lines);
}

#[test]
fn several_pairs_stand_in_the_same_order_in_every_cell() {
    let ties = vec![
        tie(&["Ким Ян"], &["школа № 2"], Some("2027-05-25"), "сдал"),
        tie(&["Ли Ада", "Юн Ева"], &["7А", "7А"], None, ""),
        tie(&["Цой Ия", "Пак Ён"], &["8А", "9Б"], None, "раз\nдва"),
    ];
    let row = shown(&mentors(&heading(), &[mentor(ties)]).rows[0]);
    assert_eq!(row[10], "1) Ким Ян\n2) Ли Ада; Юн Ева\n3) Цой Ия; Пак Ён");
    assert_eq!(row[11], "1) педагог–педагог\n2) педагог–педагог\n3) педагог–педагог");
    assert_eq!(row[12], "1) школа № 2\n2) 7А\n3) 8А; 9Б");
    assert_eq!(row[13], "1) 25.05.2027\n2) —\n3) —");
    assert_eq!(row[14], "итог\n1) сдал\n2) —\n3) раз два");
}

#[test]
fn mentees_have_the_columns_of_the_district() {
    let row = MenteeRow {
        name: "Ким Ян".into(),
        contacts: "8 913, мать".into(),
        birth_year: Some(2012),
        request: "физика".into(),
        entered_on: Some(day("2026-09-01")),
        finished_on: Some(day("2027-05-25")),
        results: String::new(),
        link: String::new(),
        completion_mark: "пройдена".into(),
        ties: vec![],
    };
    let sheet = mentees(&heading(), &[row]);
    assert_eq!(
        titles(&sheet),
        "№ | ФИО наставляемого | Контактные данные для связи (данные представителя) | Год рождения \
         наставляемого | Основной запрос наставляемого | Дата вхождения в программу | ФИО наставника | Форма \
         наставничества | Место работы/учебы наставника | Дата завершения программы | Результаты программы | \
         Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации | Отметка о прохождении программы"
    );
    let expected = "1|Ким Ян|8 913, мать|2012|физика|01.09.2026||||25.05.2027|||пройдена";
    assert_eq!(shown(&sheet.rows[0]).join("|"), expected);
}

#[test]
fn pairs_have_their_columns() {
    let pair = PairRow {
        title: "Юные физики".into(),
        mentors: vec!["Серова Анна".into()],
        mentees: vec!["Ким Ян".into(), "Ли Ада".into()],
        form: Form::TeacherPupil,
        model: Some(Model::LeaderPassive),
        kinds: vec![Kind::Group, Kind::Speed],
        start: day("2026-09-01"),
        end: day("2027-05-25"),
        status: PairStatus::Active,
        order_number: "№ 14-а".into(),
        ordered_on: Some(day("2026-08-31")),
        finished_on: None,
        result: String::new(),
    };
    let unordered = PairRow { order_number: String::new(), ordered_on: None, ..pair.clone() };
    let sheet = pairs(&heading(), &[pair, unordered]);
    assert_eq!(
        titles(&sheet),
        "№ | Наставник | Наставляемый | Форма | Модель | Виды | Начало | Окончание | Состояние | Приказ (№, \
         дата) | Завершена | Результат"
    );
    let expected = "1|Серова Анна|Юные физики:\nКим Ян\nЛи Ада|учитель–ученик|лидер – пассивный|в группе, \
                    скоростное|01.09.2026|25.05.2027|Действует|№ 14-а от 31.08.2026||";
    assert_eq!(shown(&sheet.rows[0]).join("|"), expected);
    assert_eq!(sheet.rows[1][9], Cell::Empty);
}

#[test]
fn people_are_listed_as_shown() {
    let rows = vec![vec!["Ким Ян".into(), Cell::Empty], vec!["Ли Ада".into(), day("2026-09-01").into()]];
    let sheet = people(&heading(), &["ФИО", "Ждёт с"], rows);
    assert_eq!(titles(&sheet), "№ | ФИО | Ждёт с");
    assert_eq!(sheet.columns[2].kind, crate::sheet::Kind::Day);
    assert_eq!(shown(&sheet.rows[1]), ["2", "Ли Ада", "01.09.2026"]);
}
