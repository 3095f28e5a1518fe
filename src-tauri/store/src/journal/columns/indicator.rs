//! Indicators.

use super::Show::{self, *};

pub(super) fn column(table: &str, column: &str) -> Option<(&'static str, Show)> {
    Some(match (table, column) {
        ("measure", "title") => ("Показатель", Text),
        ("measure", "unit") => ("Единица", Text),
        ("measure", "falling") => ("Лучше меньше", Flag),
        ("measure", "class") => ("Класс", Text),
        ("measure", "entry") => ("На входе", Text),
        ("measure", "entry_on") => ("Дата на входе", Day),
        ("measure", "exit") => ("На выходе", Text),
        ("measure", "exit_on") => ("Дата на выходе", Day),
        ("indicator_value", "numerator") => ("Сколько есть", Text),
        ("indicator_value", "denominator") => ("Сколько всего", Text),
        ("indicator_value", "target") => ("Цель, %", Text),
        _ => return None,
    })
}
