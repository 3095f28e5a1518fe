//! Roadmaps, their moments, marks and proofs.

use nastavnik_domain::roadmap::Owner;
use nastavnik_domain::roadmap::state::Status;

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("roadmap" | "roadmap_section" | "activity", "title") => ("Название", Text),
        ("roadmap", "owner") => ("Чья карта", Code(|code| Owner::from_code(code).map(Owner::label))),
        ("roadmap", "act") => ("Утверждена", Text),
        ("roadmap" | "occurrence", "start") => ("Начало", Day),
        ("roadmap" | "occurrence", "end") => ("Окончание", Day),
        ("roadmap_section" | "activity", "number") => ("Номер", Text),
        ("activity", "section_id") => ("Раздел", Section),
        ("activity", "deadline") => ("Срок", Text),
        ("activity", "meaning") => ("Срок понимать как", Text),
        ("activity", "responsible") => ("Ответственный", Text),
        ("activity", "result") => ("Результат", Text),
        ("activity", "by_schools") => ("Выполняет каждая школа", Flag),
        ("activity", "answers_id") => ("Отвечает мероприятию", Activity),
        ("occurrence", "label") => ("Который раз", Text),
        ("occurrence" | "school_mark", "status") => {
            ("Отметка", Code(|code| Status::from_code(code).map(Status::label)))
        }
        ("occurrence" | "school_mark", "done_on") => ("Выполнено", Day),
        ("occurrence" | "school_mark", "evidence") => ("Подтверждение", Text),
        ("occurrence", "evidence_number") => ("Номер документа", Text),
        ("occurrence", "evidence_on") => ("Дата документа", Day),
        ("attachment", "name") => ("Файл", Text),
        ("school_mark", "organization_id") => ("Школа", Organization),
        _ => return None,
    })
}
