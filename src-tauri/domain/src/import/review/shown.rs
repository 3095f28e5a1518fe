//! Names of fields and their values as a person reads them.

use serde_json::Value;

use super::super::Known;
use super::values::NEW;
use crate::Day;
use crate::person::LABELS;
use crate::vocabulary::{Category, PersonKind, Sex};

/// Fields of profiles and pairs.
const OTHERS: &[(&str, &str)] = &[
    ("mentor", "База наставников"),
    ("mentee", "База наставляемых"),
    ("archived", "Архив"),
    ("mentor.entered_on", "Дата вхождения в программу"),
    ("mentee.entered_on", "Дата вхождения в программу"),
    ("mentor.finished_on", "Дата завершения программы"),
    ("mentee.finished_on", "Дата завершения программы"),
    ("mentor.results", "Результаты программы"),
    ("mentee.results", "Результаты программы"),
    ("mentor.link", "Ссылка на кейс или отзыв"),
    ("mentee.link", "Ссылка на кейс или отзыв"),
    ("mentor.competencies", "Компетенции"),
    ("mentor.achievements", "Достижения"),
    ("mentor.interests", "Интересы"),
    ("mentor.wanted_age", "Желаемый возраст"),
    ("mentor.time_resource", "Ресурс времени"),
    ("mentee.requests", "Запросы"),
    ("mentee.request_text", "Запрос своими словами"),
    ("mentee.completion_mark", "Отметка о прохождении"),
    ("title", "Название группы"),
    ("form", "Форма"),
    ("model", "Модель"),
    ("kinds", "Виды"),
    ("start", "Начало"),
    ("end", "Окончание"),
    ("order", "Приказ"),
];

/// Every field that a row may speak of: of a card, of a profile, of a pair.
pub fn labels() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    LABELS.iter().chain(OTHERS)
}

pub fn label(key: &str) -> &'static str {
    labels().find(|(known, _)| *known == key).map_or("", |(_, label)| label)
}

pub fn value(key: &str, value: &Value, known: &Known) -> String {
    match value {
        Value::String(text) => text_of(key, text, known),
        Value::Array(ids) => {
            let label = |id: &Value| {
                let id = id.as_str()?;
                known.requests.iter().find(|(other, _)| other == id).map(|(_, label)| label.as_str())
            };
            ids.iter().filter_map(label).collect::<Vec<_>>().join("; ")
        }
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn text_of(key: &str, text: &str, known: &Known) -> String {
    let label = match key {
        "kind" => PersonKind::from_code(text).map(PersonKind::label),
        "sex" => Sex::from_code(text).map(Sex::label),
        "category" => Category::from_code(text).map(Category::label),
        _ => None,
    };
    if let Some(label) = label {
        return label.to_owned();
    }
    if key == "organization_id" {
        return match text.strip_prefix(NEW) {
            Some(name) => format!("{name} (новая организация-партнёр)"),
            None => known
                .organizations
                .iter()
                .find(|one| one.id == text)
                .map(|one| one.short_name.clone())
                .unwrap_or_default(),
        };
    }
    let is_day = key.ends_with("_on") || key.ends_with("_date") || key.ends_with("_since");
    match text.parse::<Day>() {
        Ok(day) if is_day => day.short(),
        _ => text.to_owned(),
    }
}
