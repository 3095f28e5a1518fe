//! The roadmaps of the example: their rows, and names for their moments.

use serde_json::{Value, json};

use super::table::rows;
use super::words::Words;
use super::{broken, text};
use crate::{App, Fault};

const TABLE: &str = include_str!("../../../../assets/demo/roadmaps.tsv");

/// The district's roadmap before it is kept; its rows are still to be filled in.
pub(super) fn district() -> Result<Value, Fault> {
    let steps = rows(include_str!("../../../../assets/demo/life.tsv"));
    let step = steps.into_iter().find(|step| step.get("key").is_some_and(|key| key == "district"));
    let arg = text(step.and_then(|mut step| step.remove("arg")));
    let mut arg: Value = serde_json::from_str(&arg).map_err(|_| broken("district"))?;
    Ok(arg["draft"].take())
}

/// `"rows": "#school"` in a draft stands for the rows of that roadmap.
pub(super) fn filled(mut arg: Value) -> Value {
    let Some(name) = arg["draft"]["rows"].as_str().and_then(|rows| rows.strip_prefix('#')) else {
        return arg;
    };
    let of = |row: &mut super::table::Cells| text(row.remove("roadmap")) == name;
    let rows: Vec<_> = rows(TABLE).into_iter().filter_map(|mut row| of(&mut row).then_some(row)).collect();
    arg["draft"]["rows"] = json!(rows);
    arg
}

/// From now on `$KEY/2.1/0` means the first moment of the activity 2.1.
pub(super) fn name(app: &mut App, words: &mut Words, key: &str, id: &str) -> Result<(), Fault> {
    let card = app.call("roadmap.get", json!({ "id": id }))?;
    for activity in card["output"]["activities"].as_array().into_iter().flatten() {
        let number = activity["fields"]["number"].as_str().unwrap_or_default();
        for (index, moment) in activity["occurrences"].as_array().into_iter().flatten().enumerate() {
            words.learn(&format!("{key}/{number}/{index}"), moment["id"].as_str().unwrap_or_default());
        }
    }
    Ok(())
}
