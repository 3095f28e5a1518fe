//! Meetings of pairs.

use nastavnik_domain::meeting::{Fit, Form, Kind, Status};

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("meeting", "day") => ("Дата", Day),
        ("meeting", "kind") => ("Вид встречи", Code(|code| Kind::from_code(code).map(Kind::label))),
        ("meeting", "form") => ("Как прошла", Code(|code| Form::from_code(code).map(Form::label))),
        ("meeting", "status") => ("Состояние", Code(|code| Status::from_code(code).map(Status::label))),
        ("meeting", "minutes") => ("Минут", Text),
        ("meeting", "topic") => ("Тема", Text),
        ("meeting", "content") => ("Содержание", Text),
        ("meeting", "result") => ("Результат", Text),
        ("meeting", "difficulties") => ("Затруднения", Text),
        ("meeting", "recommendations") => ("Рекомендации", Text),
        ("meeting", "task") => ("Задание", Text),
        ("attendance", "present") => ("Присутствие", Flag),
        ("fit_check", "answer") => ("Подходит ли пара", Code(|code| Fit::from_code(code).map(Fit::label))),
        _ => return None,
    })
}
