//! Fictional people by number: always the same, with about as many namesakes as there are.

use nastavnik_domain::person::Fields;
use nastavnik_domain::vocabulary::{Category, PersonKind, Sex};

use crate::machine::day;

const ROOTS: [&str; 48] = [
    "Абрам",
    "Агаф",
    "Баран",
    "Бород",
    "Вешняк",
    "Ворон",
    "Гаврил",
    "Горш",
    "Давыд",
    "Дорон",
    "Елиз",
    "Ерм",
    "Ёлк",
    "Жук",
    "Журавл",
    "Зайц",
    "Звер",
    "Иван",
    "Игнат",
    "Капуст",
    "Ковал",
    "Лапт",
    "Лукьян",
    "Макар",
    "Мельник",
    "Назар",
    "Носк",
    "Овчинник",
    "Орл",
    "Павл",
    "Пахом",
    "Родион",
    "Рябк",
    "Савел",
    "Синиц",
    "Тарас",
    "Тихон",
    "Ульян",
    "Ушак",
    "Федос",
    "Фрол",
    "Хорош",
    "Цвет",
    "Черник",
    "Шубк",
    "Щегл",
    "Юдак",
    "Якуш",
];
const ENDINGS: [(&str, &str); 4] = [("ов", "ова"), ("ин", "ина"), ("овский", "овская"), ("енко", "енко")];
const GIVEN: [(&str, &str); 20] = [
    ("Алексей", "Анна"),
    ("Борис", "Валентина"),
    ("Василий", "Вера"),
    ("Глеб", "Галина"),
    ("Денис", "Дарья"),
    ("Егор", "Елена"),
    ("Захар", "Жанна"),
    ("Игорь", "Зинаида"),
    ("Кирилл", "Ирина"),
    ("Лев", "Лидия"),
    ("Максим", "Мария"),
    ("Никита", "Наталья"),
    ("Олег", "Ольга"),
    ("Пётр", "Полина"),
    ("Роман", "Раиса"),
    ("Степан", "Светлана"),
    ("Тимур", "Татьяна"),
    ("Фёдор", "Ульяна"),
    ("Эдуард", "Элина"),
    ("Юрий", "Юлия"),
];
const FATHERS: [&str; 12] = [
    "Андре",
    "Алексе",
    "Серге",
    "Матве",
    "Никола",
    "Тимофе",
    "Евгень",
    "Анатоль",
    "Юрь",
    "Валерь",
    "Григорь",
    "Аркадь",
];
const SUBJECTS: [&str; 6] = ["математики", "физики", "русского языка", "истории", "биологии", "музыки"];

/// Teachers are those who mentor, every fourth, and some of the mentees; the others are pupils.
pub fn person(number: usize) -> Fields {
    let teacher = number.is_multiple_of(4) || number % 20 == 1;
    // Steps that share no factor with the lengths: every name meets every other.
    let female = !number.is_multiple_of(3);
    let choose =
        |(male, of_female): (&str, &str)| if female { of_female.to_owned() } else { male.to_owned() };
    let root = ROOTS[number * 7 % ROOTS.len()];
    let father = FATHERS[(number / 29) % FATHERS.len()];
    let mut person = Fields {
        surname: format!("{root}{}", choose(ENDINGS[(number / 5) % ENDINGS.len()])),
        given: choose(GIVEN[(number / 11) % GIVEN.len()]),
        patronymic: format!("{father}{}", if female { "евна" } else { "евич" }),
        sex: Some(if female { Sex::Female } else { Sex::Male }),
        phone: format!("+7900{:07}", number * 13),
        ..Fields::default()
    };
    if teacher {
        person.kind = Some(PersonKind::Teacher);
        person.subject = SUBJECTS[(number / 4) % SUBJECTS.len()].into();
        person.position = format!("учитель {}", person.subject);
        person.category = Some(Category::First);
        person.teaching_since = Some(day(if number.is_multiple_of(4) { "2008-09-01" } else { "2025-09-01" }));
        person.education = "высшее, педагогический университет, 2008".into();
        person.email = format!("teacher{number}@school.example");
    } else {
        person.kind = Some(PersonKind::Pupil);
        person.class = format!("{}{}", number % 11 + 1, ['А', 'Б', 'В', 'Г'][(number / 11) % 4]);
        person.birth_year = Some(2019 - (number % 11) as i16);
        person.representative = format!("{root}ова Мария Ивановна");
        person.representative_role = "мать".into();
        person.representative_phone = format!("+7901{:07}", number * 13);
    }
    person
}
