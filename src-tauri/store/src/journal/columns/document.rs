//! Documents and what they rest on.

use nastavnik_domain::writing::{Kind, Status};

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("document" | "wording", "kind") => ("Документ", Code(|code| Kind::from_code(code).map(Kind::label))),
        ("document", "status") => ("Состояние", Code(|code| Status::from_code(code).map(Status::label))),
        ("document" | "labour_agreement", "number") => ("Номер", Text),
        ("document" | "labour_agreement", "day") => ("Дата", Day),
        ("document", "heading") => ("О чём", Text),
        ("document", "school_year") => ("Учебный год", Text),
        ("document", "person_id") => ("О ком", Person),
        ("document", "partner_id") => ("Партнёр", Organization),
        ("document", "replacement_id") => ("Новый наставник", Person),
        ("document", "reason") => ("Причина", Text),
        ("document", "changes_on") => ("С какого дня", Day),
        ("document", "until") => ("Новый срок", Day),
        ("acquaintance", "acquainted_on") => ("Ознакомление", Day),
        ("labour_agreement", "content") => ("Содержание работы", Text),
        ("labour_agreement", "form") => ("Форма работы", Text),
        ("labour_agreement", "payment") => ("Условия выплат", Text),
        ("wording", "text") => ("Текст документа", Text),
        ("legal_reference", "instrumental") => ("Ссылка на акт", Text),
        ("legal_reference", "genitive") => ("Ссылка, родительный падеж", Text),
        ("legal_reference", "since") => ("Действует с", Day),
        ("calendar_day", "day") => ("День", Day),
        ("calendar_day", "working") => ("Рабочий", Flag),
        _ => return None,
    })
}
