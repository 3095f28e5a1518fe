//! Questionnaires, answers and conclusions.

use nastavnik_domain::survey::{Moment, Quadrant, Role};

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("survey", "title") => ("Название", Text),
        ("survey", "role") => ("Кто отвечает", Code(|code| Role::from_code(code).map(Role::label))),
        ("survey", "moment") => ("Когда", Code(|code| Moment::from_code(code).map(Moment::label))),
        ("survey_version", "number") => ("Редакция", Text),
        ("response", "day") => ("Дата", Day),
        ("response", "complete") => ("Заполнена целиком", Flag),
        ("answer", "number") => ("Ответ", Text),
        ("answer", "text") => ("Ответ своими словами", Text),
        ("swot_line", "quadrant") => {
            ("Раздел SWOT", Code(|code| Quadrant::from_code(code).map(Quadrant::label)))
        }
        ("swot_line", "text") => ("Вывод", Text),
        ("curator_score", "score") => ("Балл", Text),
        _ => return None,
    })
}
