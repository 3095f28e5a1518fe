//! The roadmaps of the example: their rows, and names for their moments.

use serde_json::{Value, json};

use super::table::rows;
use super::text;
use super::words::Words;
use crate::{App, Fault};

const TABLE: &str = include_str!("../../../../assets/demo/roadmaps.tsv");

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
