//! Practices, courses, awards and events.

use nastavnik_domain::record::{EventKind, Level};
use nastavnik_domain::vocabulary::Form;

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("practice" | "qualification" | "award" | "event", "title") => ("Название", Text),
        ("practice", "author_id") => ("Автор", Person),
        ("practice", "author") => ("Авторы своими словами", Text),
        ("practice", "form") => ("Форма", Code(|code| Form::from_code(code).map(Form::label))),
        ("practice", "problem") => ("Проблема", Text),
        ("practice", "description") => ("Описание", Text),
        ("practice", "results") => ("Результаты", Text),
        ("practice" | "event", "link") => ("Ссылка", Text),
        ("practice" | "qualification" | "award", "day") => ("Дата", Day),
        ("qualification", "organization") => ("Где", Text),
        ("qualification", "hours") => ("Часов", Text),
        ("qualification" | "award", "document") => ("Документ", Text),
        ("qualification", "about_mentoring") => ("О наставничестве", Flag),
        ("award" | "event", "level") => ("Уровень", Code(|code| Level::from_code(code).map(Level::label))),
        ("award", "issuer") => ("Кто наградил", Text),
        ("event", "kind") => ("Вид", Code(|code| EventKind::from_code(code).map(EventKind::label))),
        ("event", "start") => ("Начало", Day),
        ("event", "end") => ("Окончание", Day),
        ("event", "place") => ("Место", Text),
        ("event" | "event_participant", "result") => ("Итог", Text),
        ("event_participant", "role") => ("Кем участвует", Text),
        _ => return None,
    })
}
