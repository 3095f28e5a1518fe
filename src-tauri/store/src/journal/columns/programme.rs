//! Programmes and their templates.

use nastavnik_domain::programme::{Conclusion, ItemStatus, Stage};

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("programme", "mentee_id") => ("Чья программа", Person),
        ("programme" | "programme_item", "start") => ("Начало", Day),
        ("programme" | "programme_item", "end") => ("Окончание", Day),
        ("programme", "goal") => ("Цель", Text),
        ("programme", "tasks") => ("Задачи", Text),
        ("programme", "gaps") => ("Дефициты своими словами", Text),
        ("programme", "stage") => ("Этап", Code(|code| Stage::from_code(code).map(Stage::label))),
        ("programme" | "programme_version", "approved_on") => ("Утверждена", Day),
        ("programme", "closed_on") => ("Завершена", Day),
        ("programme", "result") => ("Итог", Text),
        ("programme", "mentor_reflection") => ("Что говорит наставник", Text),
        ("programme", "mentee_reflection") => ("Что говорит наставляемый", Text),
        ("programme", "conclusion") => {
            ("Вывод", Code(|code| Conclusion::from_code(code).map(Conclusion::label)))
        }
        ("programme_gap", "request_id") => ("Дефицит", Request),
        ("programme_section" | "programme_template", "title") => ("Название", Text),
        ("programme_item", "task") => ("Проект, задание", Text),
        ("programme_item", "deadline") => ("Срок", Text),
        ("programme_item", "planned") => ("Планируемый результат", Text),
        ("programme_item", "actual") => ("Фактический результат", Text),
        ("programme_item", "grade") => ("Оценка наставника", Text),
        ("programme_item", "status") => {
            ("Отметка", Code(|code| ItemStatus::from_code(code).map(ItemStatus::label)))
        }
        ("programme_item", "done_on") => ("Выполнено", Day),
        ("programme_item", "section_id") => ("Раздел", ProgrammeSection),
        ("programme_version", "number") => ("Редакция", Text),
        ("programme_version", "act") => ("Чем утверждена", Text),
        ("programme_version", "reason") => ("Что изменилось", Text),
        _ => return None,
    })
}
