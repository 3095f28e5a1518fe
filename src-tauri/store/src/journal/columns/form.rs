//! District's forms and what was typed in for them.

use nastavnik_domain::district_form::PeriodKind;

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("district_form", "title") => ("Название", Text),
        ("district_form", "every") => {
            ("Как часто", Code(|code| PeriodKind::from_code(code).map(PeriodKind::label)))
        }
        ("district_form", "file_name") => ("Файл", Text),
        ("form_figure", "period") => ("Период", Text),
        ("form_figure", "label") => ("Вопрос", Text),
        ("form_figure", "value") => ("Ответ", Text),
        _ => return None,
    })
}
