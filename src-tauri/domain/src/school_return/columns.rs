//! The columns of each part, in the order of the usual workbook (DOMAIN §2, §7).

use super::{Part, Personal};

/// What belongs in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    Text,
    Number,
    Share,
    Day,
    /// A figure in one row and words in another.
    Any,
}

/// Who asks for a column before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    Free,
    Contacts,
    Births,
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What the layout and the district's program know it by, whatever its heading.
    pub code: &'static str,
    pub title: &'static str,
    pub kind: ValueKind,
    pub consent: Consent,
    /// The district cannot use a row without it.
    pub required: bool,
    /// A sum stands under it.
    pub summed: bool,
    /// Least and usual width in characters.
    pub width: (u16, u16),
}

impl Column {
    pub fn shown(&self, personal: Personal) -> bool {
        match self.consent {
            Consent::Free => true,
            Consent::Contacts => personal.contacts,
            Consent::Births => personal.births,
        }
    }

    const fn required(self) -> Column {
        Column { required: true, ..self }
    }

    const fn summed(self) -> Column {
        Column { summed: true, ..self }
    }

    const fn asked(self, consent: Consent) -> Column {
        Column { consent, ..self }
    }
}

const fn column(code: &'static str, title: &'static str, kind: ValueKind, width: (u16, u16)) -> Column {
    Column { code, title, kind, consent: Consent::Free, required: false, summed: false, width }
}

const fn text(code: &'static str, title: &'static str, least: u16, usual: u16) -> Column {
    column(code, title, ValueKind::Text, (least, usual))
}

const fn number(code: &'static str, title: &'static str) -> Column {
    column(code, title, ValueKind::Number, (6, 14))
}

const fn share(code: &'static str, title: &'static str) -> Column {
    column(code, title, ValueKind::Share, (7, 12))
}

const fn day(code: &'static str, title: &'static str) -> Column {
    column(code, title, ValueKind::Day, (11, 13))
}

/// Every column that a part can have.
pub fn columns(part: Part) -> &'static [Column] {
    match part {
        Part::Organization => ORGANIZATION,
        Part::Forms => FORMS,
        Part::Mentors => MENTORS,
        Part::Mentees => MENTEES,
        Part::Pairs => PAIRS,
        Part::Programmes => PROGRAMMES,
        Part::Meetings => MEETINGS,
        Part::Months => MONTHS,
        Part::Roadmap => ROADMAP,
        Part::Progress => PROGRESS,
        Part::Indicators => INDICATORS,
        Part::Influence => INFLUENCE,
        Part::Surveys => SURVEYS,
        Part::Practices => PRACTICES,
    }
}

static ORGANIZATION: &[Column] =
    &[text("title", "Сведения", 30, 60).required(), column("value", "Значение", ValueKind::Any, (20, 60))];

static FORMS: &[Column] = &[
    text("form", "Форма наставничества", 26, 50).required(),
    number("pairs", "Пар").summed(),
    number("groups", "Групп").summed(),
    // A person may work in two forms: a sum of people would count them twice.
    number("mentors", "Наставников"),
    number("mentees", "Наставляемых"),
    number("completed", "Завершено").summed(),
];

static MENTORS: &[Column] = &[
    text("name", "ФИО наставника", 16, 28).required(),
    text("contacts", "Контактные данные для связи", 16, 26).asked(Consent::Contacts),
    text("place", "Место работы/учебы наставника", 14, 30),
    text("position", "Должность", 13, 24),
    text("subject", "Предмет", 12, 22),
    number("teaching_years", "Стаж, лет"),
    text("category", "Квалификационная категория", 12, 20),
    text("courses", "Курсы (КПК) по наставничеству", 14, 30),
    text("competencies", "Основные компетенции наставника", 14, 36),
    day("entered_on", "Дата вхождения в программу"),
    text("mentees", "ФИО наставляемого (наставляемых)", 16, 36),
    text("forms", "Форма наставничества", 13, 24),
    day("finished_on", "Дата завершения программы"),
    text("results", "Результаты программы", 13, 36),
    text("link", "Ссылка на кейс/отзыв наставника, размещенные на сайте организации", 14, 26),
];

static MENTEES: &[Column] = &[
    text("name", "ФИО наставляемого", 16, 28).required(),
    text("contacts", "Контактные данные для связи (данные представителя)", 16, 26).asked(Consent::Contacts),
    number("birth_year", "Год рождения наставляемого").asked(Consent::Births),
    text("who", "Кто это", 12, 20),
    text("place", "Должность, класс", 12, 26),
    text("request", "Основной запрос наставляемого", 14, 36),
    day("entered_on", "Дата вхождения в программу"),
    text("mentors", "ФИО наставника", 16, 30),
    text("forms", "Форма наставничества", 13, 24),
    day("finished_on", "Дата завершения программы"),
    text("results", "Результаты программы", 13, 36),
    text("link", "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации", 14, 26),
    text("completion_mark", "Отметка о прохождении программы", 12, 22),
];

static PAIRS: &[Column] = &[
    text("title", "Название группы", 12, 24),
    text("mentors", "Наставник", 16, 30).required(),
    text("mentees", "Наставляемые", 16, 36).required(),
    text("form", "Форма", 13, 24).required(),
    text("model", "Ролевая модель", 14, 30),
    text("kinds", "Вид", 13, 24),
    day("start", "Начало").required(),
    day("end", "Окончание").required(),
    text("order", "Приказ", 12, 22),
    text("status", "Состояние", 12, 20),
    text("result", "Результат", 13, 36),
];

static PROGRAMMES: &[Column] = &[
    text("mentors", "Наставник", 16, 30).required(),
    text("mentees", "Наставляемые", 16, 36).required(),
    text("form", "Форма", 13, 24),
    day("start", "Начало"),
    day("end", "Окончание"),
    text("stage", "Этап", 12, 24),
    text("state", "Состояние", 12, 20),
    number("items", "Пунктов плана").summed(),
    number("done", "Выполнено").summed(),
    share("share", "Выполнено, %"),
    number("meetings", "Встреч проведено").summed(),
    text("result", "Итог", 13, 40),
];

static MEETINGS: &[Column] = &[
    text("mentors", "Наставник", 16, 30).required(),
    text("mentees", "Наставляемые", 16, 36).required(),
    number("held", "Проведено встреч").summed(),
    number("hours", "Часов").summed(),
    number("planned", "Запланировано").summed(),
    day("first", "Первая"),
    day("last", "Последняя"),
    text("topics", "Темы", 20, 60),
];

static MONTHS: &[Column] = &[
    text("month", "Месяц", 14, 24).required(),
    number("held", "Проведено встреч").summed(),
    number("hours", "Часов").summed(),
];

static ROADMAP: &[Column] = &[
    text("number", "№", 5, 8),
    text("title", "Мероприятие", 24, 50).required(),
    text("deadline", "Срок", 14, 26),
    text("responsible", "Ответственный", 14, 26),
    text("result", "Результат", 14, 36),
    text("mark", "Отметка об исполнении", 14, 24),
    text("evidence", "Подтверждающий документ", 14, 36),
];

static PROGRESS: &[Column] = &[
    text("title", "Раздел", 26, 50).required(),
    number("done", "Выполнено").summed(),
    number("overdue", "Просрочено").summed(),
    number("ahead", "Впереди").summed(),
];

static INDICATORS: &[Column] = &[
    text("title", "Показатель", 30, 60).required(),
    number("numerator", "Есть"),
    number("denominator", "Из"),
    share("share", "Достигнуто"),
    share("target", "Цель"),
    text("note", "Примечание", 14, 36),
];

/// Means of those who were measured both times.
static INFLUENCE: &[Column] = &[
    text("title", "Показатель", 24, 44).required(),
    text("better", "Лучше, когда", 10, 14),
    number("people", "Измерено дважды"),
    number("entry", "На входе"),
    number("exit", "На выходе"),
    number("difference", "Разница"),
    share("percent", "Изменение"),
];

static SURVEYS: &[Column] = &[
    text("survey", "Анкета", 24, 40).required(),
    text("question", "Вопрос", 24, 54).required(),
    number("answers", "Ответов"),
    number("average", "Среднее"),
    share("yes", "Ответили «да»"),
    number("before", "Среднее в начале"),
    text("note", "Примечание", 14, 34),
];

static PRACTICES: &[Column] = &[
    text("title", "Название", 18, 34).required(),
    text("author", "Автор", 14, 28),
    text("form", "Форма", 13, 24),
    text("problem", "Проблема", 16, 36),
    text("description", "Описание", 18, 44),
    text("results", "Результаты", 16, 36),
    text("link", "Ссылка", 14, 26),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_column_that_a_row_cannot_be_without() {
        for part in Part::ALL {
            let columns = columns(*part);
            assert!(columns.iter().any(|column| column.required), "{part:?}");
            for column in columns {
                let same =
                    columns.iter().filter(|other| other.code == column.code || other.title == column.title);
                assert_eq!(same.count(), 1, "{part:?} {}", column.code);
            }
        }
    }

    #[test]
    fn what_is_personal_is_left_out_unless_asked_for() {
        let shown = |part: Part, personal: Personal| {
            let shown = columns(part).iter().filter(move |column| column.shown(personal));
            shown.map(|column| column.code).collect::<Vec<_>>()
        };
        for part in Part::ALL {
            let bare = shown(*part, Personal::default());
            assert!(!bare.contains(&"contacts") && !bare.contains(&"birth_year"), "{part:?}");
        }
        let all = Personal { contacts: true, births: true, children: true };
        assert!(shown(Part::Mentees, all).contains(&"birth_year"));
    }
}
