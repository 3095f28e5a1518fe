//! Arguments of commands, read as strictly as data deserve.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::Fault;

/// Reads an argument strictly: an unknown field is a slip that must be seen, not dropped.
pub(crate) fn argument<A: DeserializeOwned>(arg: Value) -> Result<A, Fault> {
    const ACTION: &str = "Что ждёт каждая команда, показывает nastavnik-cli commands.";
    let arg = if arg.is_null() { json!({}) } else { arg };
    if !arg.is_object() {
        return Err(Fault::new("argument", "Аргумент не того вида: нужен объект с полями.", ACTION));
    }
    serde_path_to_error::deserialize(arg).map_err(|error| {
        let path = error.path().to_string();
        let words = error.inner().to_string();
        let named = words.split('`').nth(1).unwrap_or_default();
        let message = if words.starts_with("unknown field") {
            format!("Неизвестное поле «{named}».")
        } else if words.starts_with("missing field") {
            format!("Не хватает поля «{named}».")
        } else if words.starts_with("unknown variant") {
            format!("Значение поля «{path}» не из списка.")
        } else {
            format!("Значение поля «{path}» не того вида.")
        };
        Fault::new("argument", message, ACTION)
    })
}
