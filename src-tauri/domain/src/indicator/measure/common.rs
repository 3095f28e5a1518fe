//! Figures that schools usually take, offered to choose from.

use serde::Serialize;

/// A title with what goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "MeasureKind")]
pub struct Common {
    pub title: String,
    pub unit: String,
    pub falling: bool,
}

/// Title, unit, whether less is better.
pub const COMMON: [(&str, &str, bool); 11] = [
    ("Успеваемость", "%", false),
    ("Качество знаний", "%", false),
    ("Средний балл", "балл", false),
    ("Пропуски уроков без уважительной причины", "уроков", true),
    ("Конфликты", "случаев", true),
    ("Замечания по дисциплине", "замечаний", true),
    ("Участие в мероприятиях", "мероприятий", false),
    ("Участие в конкурсах и олимпиадах", "раз", false),
    ("Уровень тревожности", "балл", true),
    ("Самооценка профессиональных умений", "балл", false),
    ("Открытые уроки и мастер-классы", "уроков", false),
];
