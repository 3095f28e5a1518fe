//! Returns of schools, and how the own one looks.

use nastavnik_domain::school_return::Period;
use nastavnik_domain::school_return::reading::Trust;

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("school_return", "organization_id") => ("Школа", Organization),
        ("school_return", "school_year") => ("Учебный год", Text),
        ("school_return", "period") => ("Период", Code(|code| Period::from_code(code).map(Period::label))),
        ("school_return", "made_on") => ("Составлен", Day),
        ("school_return", "taken_on") => ("Принят", Day),
        ("school_return", "file") => ("Файл", Text),
        ("school_return", "trust") => ("Доверие", Code(|code| Trust::from_code(code).map(Trust::label))),
        ("school_return", "problems") => ("Замечаний", Text),
        ("return_layout", "name") => ("Название", Text),
        ("return_layout", "chosen") => ("Выбран", Flag),
        _ => return None,
    })
}
