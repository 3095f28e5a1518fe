//! Two cards side by side.

use nastavnik_domain::Day;
use nastavnik_domain::person::{Fields, LABELS};
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

/// Only the fields in which the cards differ.
pub fn compare(app: &App, arg: Compare) -> Result<Vec<Difference>, Fault> {
    let store = app.store()?;
    let value = |fields: &Fields| serde_json::to_value(fields).map_err(nastavnik_store::Error::from);
    let (keep, other) =
        (value(&person::get(store, &arg.keep)?.fields)?, value(&person::get(store, &arg.other)?.fields)?);
    let mut found = Vec::new();
    for (field, label) in LABELS {
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
