//! How each column is named and shown in the journal: a file for each part of the field.

mod document;
mod exchange;
mod form;
mod indicator;
mod meeting;
mod people;
mod programme;
mod record;
mod roadmap;
mod survey;

use nastavnik_domain::vocabulary::Kind;

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
    ProgrammeSection,
    Activity,
}

/// The Russian name of a column and how its values are shown; `None` for columns that say
/// nothing to a person (keys, search keys).
pub(super) fn column(table: &str, name: &str) -> Option<(&'static str, Show)> {
    [
        people::column,
        roadmap::column,
        document::column,
        programme::column,
        meeting::column,
        survey::column,
        indicator::column,
        record::column,
        exchange::column,
        form::column,
        common,
    ]
    .into_iter()
    .find_map(|part| part(table, name))
}

/// What any table may have.
fn common(table: &str, column: &str) -> Option<(&'static str, Show)> {
    use Show::*;
    Some(match (table, column) {
        // What the program remembers for itself is no text for people.
        ("setting", "value") => {
            ("Значение", Code(|text| text.starts_with(['{', '[']).then_some("запомнено программой")))
        }
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
    const SILENT: &[&str] = &[
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
        "programme_id",
        "forms",
        "meeting_id",
        "item_id",
        "survey_id",
        "version_id",
        "response_id",
        "question",
        "school_year",
        "criterion",
        "event_id",
        "sender",
        "seal",
        "latest",
        "shape",
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
