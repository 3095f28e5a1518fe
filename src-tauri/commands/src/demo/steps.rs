//! What happens in the example, in the order of days.

use serde_json::{Value, json};

use super::table::{Cells, rows};
use super::{broken, meetings, programmes, pupils, roadmaps, surveys, templates, text};
use crate::Fault;

/// One command on one day.
pub(super) struct Step {
    /// Counted from today.
    pub(super) day: i32,
    /// Under this name later steps speak of what the command makes; may be empty.
    pub(super) key: String,
    pub(super) command: String,
    pub(super) arg: Value,
}

/// A table and the command that each of its rows is an argument of. In the last ones every row
/// names its own.
const TABLES: &[(&str, &str)] = &[
    ("partner.add", include_str!("../../../../assets/demo/partners.tsv")),
    ("person.add", include_str!("../../../../assets/demo/staff.tsv")),
    ("person.add", include_str!("../../../../assets/demo/learners.tsv")),
    ("mentor.save", include_str!("../../../../assets/demo/mentors.tsv")),
    ("mentee.save", include_str!("../../../../assets/demo/mentees.tsv")),
    ("pair.create", include_str!("../../../../assets/demo/pairs.tsv")),
    ("", include_str!("../../../../assets/demo/life.tsv")),
    ("", include_str!("../../../../assets/demo/programme_life.tsv")),
    ("", include_str!("../../../../assets/demo/records.tsv")),
    ("", include_str!("../../../../assets/demo/conclusions.tsv")),
    ("", include_str!("../../../../assets/demo/indicators.tsv")),
];

pub(super) fn all() -> Result<Vec<Step>, Fault> {
    let tables =
        TABLES.iter().flat_map(|(command, table)| rows(table).into_iter().map(move |row| (*command, row)));
    let others = pupils::all().into_iter().map(|row| ("person.add", row));
    let answers = surveys::all().into_iter().map(|row| ("response.save", row));
    let mut steps = tables
        .chain(others)
        .chain(answers)
        .map(|(command, row)| step(command, row))
        .collect::<Result<Vec<_>, _>>()?;
    steps.extend(programmes::all()?);
    steps.extend(templates::all());
    steps.extend(meetings::all()?);
    steps.sort_by_key(|step| step.day);
    Ok(steps)
}

fn step(command: &str, mut row: Cells) -> Result<Step, Fault> {
    let day = text(row.remove("day"));
    let day = day.trim_start_matches('@').parse().map_err(|_| broken(&day))?;
    let key = text(row.remove("key"));
    let own = text(row.remove("command"));
    let arg = match (row.remove("arg"), row.remove("id")) {
        (Some(arg), _) => roadmaps::filled(serde_json::from_str(&text(Some(arg))).map_err(|_| broken(&own))?),
        (None, Some(id)) => json!({ "id": id, "fields": row }),
        (None, None) => json!({ "fields": row }),
    };
    let command = if own.is_empty() { command.to_owned() } else { own };
    Ok(Step { day, key, command, arg })
}
