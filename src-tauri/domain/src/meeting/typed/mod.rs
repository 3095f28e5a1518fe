//! Past meetings as they are typed or pasted into a table: every cell is text, and a day may lack
//! its year. What is not understood stays as it was typed, with words about it.

mod day;
mod minutes;
#[cfg(test)]
mod tests;

pub use day::day;
pub use minutes::minutes;

use serde::{Deserialize, Serialize};

use super::{Fields, Form, Kind};
use crate::letters::fold;
use crate::{Day, Invalid};

/// A row of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "TypedMeeting")]
pub struct Row {
    /// A surname or a group's name, where the table is about several pairs.
    #[ts(optional, as = "Option<_>")]
    pub pair: String,
    pub day: String,
    #[ts(optional, as = "Option<_>")]
    pub kind: String,
    #[ts(optional, as = "Option<_>")]
    pub form: String,
    #[ts(optional, as = "Option<_>")]
    pub minutes: String,
    #[ts(optional, as = "Option<_>")]
    pub topic: String,
    #[ts(optional, as = "Option<_>")]
    pub result: String,
    #[ts(optional, as = "Option<_>")]
    pub task: String,
}

impl Row {
    /// Nothing is said in it: such rows are passed over.
    pub fn is_blank(&self) -> bool {
        let cells = [&self.day, &self.kind, &self.form, &self.minutes, &self.topic, &self.result, &self.task];
        cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What the cells say, and words about those that say nothing; `year` is the school year of days
/// without a year.
pub fn read(row: &Row, year: i16, today: Day) -> (Fields, Invalid) {
    let mut invalid = Invalid::default();
    let mut take = |field: &str, words: &'static str, wrong: bool| {
        if wrong {
            invalid.add(field, words);
        }
    };
    let (on, how, what, long) =
        (day(&row.day, year, today), form(&row.form), kind(&row.kind), minutes(&row.minutes));
    let typed = !row.day.trim().is_empty();
    take("day", "Укажите дату встречи.", !typed);
    take("day", "Такой даты нет. Напишите её так: 12.11.2026 или 12.11.", typed && on.is_none());
    take(
        "kind",
        "Напишите: знакомство, пробная, планирование, работа или итоговая.",
        what.is_none() && !row.kind.trim().is_empty(),
    );
    take("form", "Напишите: очно или дистанционно.", how.is_none() && !row.form.trim().is_empty());
    take(
        "minutes",
        "Напишите минуты числом: 45. Или часы: 1,5 ч.",
        long.is_none() && !row.minutes.trim().is_empty(),
    );
    let fields = Fields {
        day: on,
        kind: what,
        form: how,
        minutes: long,
        topic: row.topic.clone(),
        result: row.result.clone(),
        task: row.task.clone(),
        ..Fields::default()
    };
    (fields, invalid)
}

/// A kind by the beginning of its name, one letter at least where no other begins so.
pub fn kind(text: &str) -> Option<Kind> {
    let text = fold(text);
    let word = text.trim_start_matches("встреча").trim_start_matches(['-', '–', ' ']);
    let word = word.split(' ').next().unwrap_or_default();
    const NAMES: [(&str, Kind); 8] = [
        ("знакомство", Kind::Acquaintance),
        ("пробная", Kind::Trial),
        ("планирование", Kind::Planning),
        ("планировочная", Kind::Planning),
        ("работа", Kind::Work),
        ("рабочая", Kind::Work),
        ("совместная", Kind::Work),
        ("итоговая", Kind::Final),
    ];
    let found: Vec<Kind> = NAMES
        .iter()
        .filter(|(name, _)| !word.is_empty() && name.starts_with(word))
        .map(|(_, kind)| *kind)
        .collect();
    found.first().copied().filter(|first| found.iter().all(|kind| kind == first))
}

/// «очно», «дист», «онлайн», «заочно».
pub fn form(text: &str) -> Option<Form> {
    let text = fold(text);
    let begins = |names: &[&str]| !text.is_empty() && names.iter().any(|name| name.starts_with(&text));
    if begins(&["очно", "очная", "очный", "лично"]) {
        Some(Form::InPerson)
    } else if begins(&[
        "дистанционно",
        "дистанционная",
        "дист.",
        "онлайн",
        "удаленно",
        "заочно",
        "по телефону",
        "по видеосвязи",
    ]) {
        Some(Form::Remote)
    } else {
        None
    }
}
