//! The meetings of the example's pairs over two school years, who was not there, and what people said
//! of their pairs after them.

use serde_json::{Value, json};

use super::steps::Step;
use super::table::{Cells, rows};
use super::{broken, text};
use crate::Fault;

const TABLE: &str = include_str!("../../../../assets/demo/meetings.tsv");

/// Whom the curator has asked: the day, the meeting, the person, the answer, the note.
const ASKED: [(i32, &str, &str, &str, &str); 13] = [
    (-401, "last-year/-401", "osokina", "fits", ""),
    (-401, "last-year/-401", "zhuravleva", "unclear", "Пока стесняюсь спрашивать"),
    (-387, "last-year/-387", "zhuravleva", "fits", ""),
    (-70, "kedrova-olhina/-70", "kedrova", "fits", ""),
    (-70, "kedrova-olhina/-70", "olhina", "fits", "Отвечает на все вопросы"),
    (-59, "sinitsyn-group/-59", "sinitsyn", "fits", ""),
    (-59, "sinitsyn-group/-59", "aistov", "fits", ""),
    (-59, "sinitsyn-group/-59", "vyugina", "fits", ""),
    (-59, "sinitsyn-group/-59", "tihonravov", "fits", ""),
    (-3, "sinitsyn-group/-3", "ershova", "unclear", "Хочет больше читать и меньше считать"),
    (-59, "kalinina-lapteva/-59", "kalinina", "fits", ""),
    (-29, "lipatov-brusnikina/-29", "lipatov", "fits", ""),
    (-29, "lipatov-brusnikina/-29", "brusnikina", "unfit", "Слишком быстро объясняет, не успеваю записать"),
];

pub(super) fn all() -> Result<Vec<Step>, Fault> {
    let mut steps = rows(TABLE).into_iter().map(meeting).collect::<Result<Vec<_>, _>>()?;
    steps.extend(ASKED.map(|(day, meeting, person, answer, note)| Step {
        day,
        key: String::new(),
        command: "fit.save".into(),
        arg: json!({
            "meeting_id": format!("$meeting/{meeting}"), "person_id": format!("${person}"),
            "answer": answer, "note": note,
        }),
    }));
    Ok(steps)
}

fn meeting(mut row: Cells) -> Result<Step, Fault> {
    let day = text(row.remove("day"));
    let (key, pair, absent) = (text(row.remove("key")), row.remove("pair_id"), row.remove("absent"));
    if let Some(on) = row.remove("on") {
        row.insert("day".into(), on);
    }
    let absent: Vec<_> = text(absent).split_whitespace().map(str::to_owned).collect();
    Ok(Step {
        day: day.trim_start_matches('@').parse().map_err(|_| broken(&day))?,
        key,
        command: "meeting.add".into(),
        arg: json!({ "pair_id": pair.unwrap_or(Value::Null), "fields": row, "absent": absent }),
    })
}
