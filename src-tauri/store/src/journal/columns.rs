//! How each column is named and shown in the journal.

use nastavnik_domain::roadmap::Owner;
use nastavnik_domain::roadmap::state::Status;
use nastavnik_domain::vocabulary::{
    Category, Form, Kind, Model, OrganizationKind, PairStatus, PersonKind, Sex,
};
use nastavnik_domain::writing::{Kind as Document, Status as Standing};

/// How a stored value becomes words.
#[derive(Clone, Copy)]
pub(super) enum Show {
    Text,
    Day,
    /// A code of a vocabulary.
    Code(fn(&str) -> Option<&'static str>),
    /// Codes between commas.
    Kinds,
    Flag,
    Person,
    Organization,
    Request,
    Section,
    Activity,
}

/// The Russian name of a column and how its values are shown; `None` for columns that say
/// nothing to a person (keys, search keys).
pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    use Show::*;
    Some(match (table, column) {
        ("organization", "kind") => {
            ("Вид", Code(|code| OrganizationKind::from_code(code).map(OrganizationKind::label)))
        }
        ("organization", "full_name") => ("Полное название", Text),
        ("organization", "short_name") => ("Краткое название", Text),
        ("organization", "district") => ("Район", Text),
        ("organization", "department") => ("Отдел образования", Text),
        ("organization", "place") => ("Место издания приказов", Text),
        ("organization", "letterhead") => ("Шапка бланка", Text),
        ("organization", "director_id") => ("Директор", Person),
        ("organization", "curator_id") => ("Куратор", Person),
        ("person", "kind") => ("Кто это", Code(|code| PersonKind::from_code(code).map(PersonKind::label))),
        ("person", "surname") => ("Фамилия", Text),
        ("person", "given") => ("Имя", Text),
        ("person", "patronymic") => ("Отчество", Text),
        ("person", "sex") => ("Пол", Code(|code| Sex::from_code(code).map(Sex::label))),
        ("person", "birth_date") => ("Дата рождения", Day),
        ("person", "birth_year") => ("Год рождения", Text),
        ("person", "organization_id") => ("Организация", Organization),
        ("person", "position") => ("Должность", Text),
        ("person", "subject") => ("Предмет", Text),
        ("person", "category") => ("Категория", Code(|code| Category::from_code(code).map(Category::label))),
        ("person", "teaching_since") => ("Начало стажа", Day),
        ("person", "education") => ("Образование", Text),
        ("person", "courses") => ("Курсы по наставничеству", Text),
        ("person", "class") => ("Класс", Text),
        ("person", "study_place") => ("Место учёбы", Text),
        ("person", "representative") => ("Представитель", Text),
        ("person", "representative_role") => ("Кем приходится представитель", Text),
        ("person", "representative_phone") => ("Телефон представителя", Text),
        ("person", "genitive") => ("ФИО, родительный падеж", Text),
        ("person", "dative") => ("ФИО, дательный падеж", Text),
        ("person", "accusative") => ("ФИО, винительный падеж", Text),
        ("person", "instrumental") => ("ФИО, творительный падеж", Text),
        ("person", "prepositional") => ("ФИО, предложный падеж", Text),
        ("person", "archive_reason") => ("Причина переноса в архив", Text),
        ("person", "merged_into") => ("Объединена с карточкой", Person),
        ("mentor" | "mentee", "entered_on") => ("Вхождение в программу", Day),
        ("mentor" | "mentee", "finished_on") => ("Завершение программы", Day),
        ("mentor" | "mentee", "results") => ("Результаты программы", Text),
        ("mentor" | "mentee", "link") => ("Ссылка на кейс или отзыв", Text),
        ("mentor" | "mentee", "paused_since") => ("Перерыв с", Day),
        ("mentor" | "mentee", "pause_reason") => ("Причина перерыва", Text),
        ("mentor" | "mentee", "removed_on") => ("Снятие с учёта", Day),
        ("mentor", "competencies") => ("Компетенции", Text),
        ("mentor", "achievements") => ("Достижения", Text),
        ("mentor", "interests") => ("Интересы", Text),
        ("mentor", "wanted_age") => ("Желаемый возраст наставляемых", Text),
        ("mentor", "time_resource") => ("Ресурс времени", Text),
        ("mentor", "capacity") => ("Число мест", Text),
        ("mentee", "request_text") => ("Запрос своими словами", Text),
        ("mentee", "waiting_since") => ("Ждёт наставника с", Day),
        ("mentee", "completion_mark") => ("Отметка о прохождении", Text),
        ("mentee_request", "request_id") => ("Запрос", Request),
        ("request", "label") => ("Запрос в справочнике", Text),
        ("pair", "title") => ("Название", Text),
        ("pair", "form") => ("Форма", Code(|code| Form::from_code(code).map(Form::label))),
        ("pair", "model") => ("Модель", Code(|code| Model::from_code(code).map(Model::label))),
        ("pair", "kinds") => ("Виды", Kinds),
        ("pair", "start") => ("Начало", Day),
        ("pair", "end") => ("Окончание", Day),
        ("pair", "goal") => ("Цель", Text),
        ("pair", "overload_reason") => ("Причина нагрузки сверх мест", Text),
        ("pair", "status") => ("Состояние", Code(|code| PairStatus::from_code(code).map(PairStatus::label))),
        ("pair", "proposed_on") => ("Предложена", Day),
        ("pair", "order_number") => ("Номер приказа", Text),
        ("pair", "ordered_on") => ("Дата приказа", Day),
        ("pair", "started_on") => ("Начало работы", Day),
        ("pair", "finished_on") => ("Завершена", Day),
        ("pair", "stopped") => ("Прекращена досрочно", Flag),
        ("pair", "reason") => ("Причина", Text),
        ("pair", "result") => ("Результат", Text),
        ("pair_member", "person_id") => ("Участник", Person),
        ("pair_member", "consented_on") => ("Согласие", Day),
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
        ("document" | "wording", "kind") => {
            ("Документ", Code(|code| Document::from_code(code).map(Document::label)))
        }
        ("document", "status") => ("Состояние", Code(|code| Standing::from_code(code).map(Standing::label))),
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
        ("setting", "value") => ("Значение", Text),
        (_, "phone") => ("Телефон", Text),
        (_, "email") => ("Почта", Text),
        (_, "address") => ("Адрес", Text),
        (_, "note") => ("Примечание", Text),
        (_, "archived_on") => ("В архиве с", Day),
        _ => return None,
    })
}

/// A code as words; the code itself when it is of a later version.
pub(super) fn kinds(codes: &str) -> String {
    let codes = codes.split(',').filter(|code| !code.is_empty());
    let label = |code| Kind::from_code(code).map(Kind::label).unwrap_or(code);
    codes.map(label).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    /// Columns that say nothing to a person.
    const SILENT: [&str; 25] = [
        "id",
        "own",
        "name_key",
        "search_key",
        "position",
        "key",
        "role",
        "pair_id",
        "record",
        "person_id",
        "request_id",
        "seq",
        "roadmap_id",
        "level",
        "activity_id",
        "by_hand",
        "occurrence_id",
        "size",
        "content",
        "document_id",
        "created_on",
        "package_id",
        "body",
        "code",
        "kinds",
    ];

    #[test]
    fn every_column_has_a_name() {
        let store = Store::in_memory().unwrap();
        let sql = "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c
                   WHERE m.type = 'table' AND m.name NOT LIKE 'journal%'";
        let all = crate::record::all(&store, sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let nameless: Vec<(String, String)> = all
            .into_iter()
            .filter(|(t, c): &(String, String)| column(t, c).is_none() && !SILENT.contains(&c.as_str()))
            .collect();
        assert!(nameless.is_empty(), "{nameless:?}");
    }
}
