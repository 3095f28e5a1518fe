//! Two cards side by side.

use nastavnik_domain::Day;
use nastavnik_domain::person::Fields;
use nastavnik_domain::vocabulary::{Category, PersonKind, Sex};
use nastavnik_store::{organization, person};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Compare {
    keep: String,
    other: String,
}

#[derive(Serialize, TS)]
pub struct Difference {
    field: String,
    label: String,
    keep: String,
    other: String,
}

/// Names of a card's fields, in the order of the card.
pub fn labels() -> &'static [(&'static str, &'static str)] {
    &[
        ("kind", "Кто это"),
        ("surname", "Фамилия"),
        ("given", "Имя"),
        ("patronymic", "Отчество"),
        ("sex", "Пол"),
        ("birth_date", "Дата рождения"),
        ("birth_year", "Год рождения"),
        ("organization_id", "Организация"),
        ("position", "Должность"),
        ("subject", "Предмет"),
        ("category", "Категория"),
        ("teaching_since", "Начало стажа"),
        ("education", "Образование"),
        ("courses", "Курсы по наставничеству"),
        ("class", "Класс"),
        ("study_place", "Место учёбы"),
        ("phone", "Телефон"),
        ("email", "Почта"),
        ("address", "Адрес"),
        ("representative", "Представитель"),
        ("representative_role", "Кем приходится"),
        ("representative_phone", "Телефон представителя"),
        ("genitive", "ФИО, родительный падеж"),
        ("dative", "ФИО, дательный падеж"),
        ("accusative", "ФИО, винительный падеж"),
        ("instrumental", "ФИО, творительный падеж"),
        ("prepositional", "ФИО, предложный падеж"),
        ("note", "Примечание"),
    ]
}

/// Only the fields in which the cards differ.
pub fn compare(app: &App, arg: Compare) -> Result<Vec<Difference>, Fault> {
    let store = app.store()?;
    let value = |fields: &Fields| serde_json::to_value(fields).map_err(nastavnik_store::Error::from);
    let (keep, other) =
        (value(&person::get(store, &arg.keep)?.fields)?, value(&person::get(store, &arg.other)?.fields)?);
    let mut found = Vec::new();
    for (field, label) in labels() {
        let side = |value: &Value| -> Result<String, Fault> {
            let text = shown(field, &value[field]);
            Ok(if *field == "organization_id" { organization::short_name(store, &text)? } else { text })
        };
        let (keep, other) = (side(&keep)?, side(&other)?);
        if keep != other {
            found.push(Difference { field: (*field).into(), label: (*label).into(), keep, other });
        }
    }
    Ok(found)
}

fn shown(field: &str, value: &Value) -> String {
    let Some(text) = value.as_str() else {
        return if value.is_null() { String::new() } else { value.to_string() };
    };
    let label = match field {
        "kind" => PersonKind::from_code(text).map(PersonKind::label),
        "sex" => Sex::from_code(text).map(Sex::label),
        "category" => Category::from_code(text).map(Category::label),
        _ => None,
    };
    match label {
        Some(label) => label.into(),
        None if field.ends_with("_date") || field.ends_with("_since") => {
            text.parse::<Day>().map_or_else(|_| text.into(), Day::short)
        }
        None => text.into(),
    }
}
