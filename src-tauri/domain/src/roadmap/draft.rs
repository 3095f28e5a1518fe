//! A roadmap that has been read but not kept yet: what the preview shows and the user corrects.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::vocabulary::vocabulary;

/// A roadmap out of a document, a template or another roadmap, before it is saved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "Draft")]
pub struct Draft {
    pub title: String,
    /// The act that approved it, in its own words: «приказ от 12.12.2022 № 209».
    pub act: String,
    /// The time that it covers; the years that deadlines leave out come from it.
    pub start: Option<Day>,
    pub end: Option<Day>,
    /// The columns of its table from left to right; empty where there was no table.
    pub headings: Vec<Heading>,
    pub rows: Vec<Row>,
    /// What the document holds besides: nothing is dropped without being shown.
    pub leftovers: Vec<Leftover>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DraftHeading")]
pub struct Heading {
    /// Verbatim.
    pub title: String,
    pub role: ColumnRole,
}

vocabulary! {
    /// What a column of a roadmap's table holds.
    ColumnRole {
        Number = "number", "Номер";
        /// A stage or section that the rows belong to.
        Section = "section", "Этап или раздел";
        Title = "title", "Мероприятие";
        Deadline = "deadline", "Срок";
        Responsible = "responsible", "Ответственный";
        Result = "result", "Результат";
        Note = "note", "Примечание";
        Skip = "skip", "Не нужен";
    }
}

/// A line of the table: a section's heading or an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "DraftRow")]
pub struct Row {
    /// 0 for an activity; 1 for a section, 2 for a section inside it, and so on.
    pub level: u8,
    /// As in the document, without a full stop at the end: «1.1».
    pub number: String,
    pub title: String,
    /// Verbatim.
    pub deadline: String,
    /// The deadline in other words, when the user has corrected it; empty otherwise.
    pub meaning: String,
    pub responsible: String,
    pub result: String,
    pub note: String,
    /// The activity of another roadmap that this one answers.
    #[ts(optional = nullable)]
    pub answers_id: Option<String>,
    /// The deadline before its years were moved; empty when they were not.
    pub was: String,
    /// What was understood of the deadline, in plain words.
    pub understood: String,
    /// How many dated moments it falls due; 0 also where the time of the roadmap is not known yet.
    pub moments: u32,
    pub doubts: Vec<Doubt>,
    /// Left out when it is saved.
    pub skip: bool,
}

vocabulary! {
    /// Why a row deserves a look.
    Doubt {
        /// Words with digits or months that no date could be made of: 31.02.2024, «март» of which year?
        Deadline = "deadline", "Дата непонятна";
        NoDeadline = "no_deadline", "Срок не указан";
        /// The year is that of the roadmap, not of the text.
        YearAssumed = "year_assumed", "Год взят из периода карты";
        /// One row of the document has become several.
        Split = "split", "Разделено из одной строки";
        /// Several rows of the document have become one.
        Joined = "joined", "Собрано из двух строк";
        /// The document has no number here; it follows from those around.
        Number = "number", "Номер поставлен по порядку";
        /// The deadline lies outside the time that the roadmap covers.
        Outside = "outside", "Срок вне периода карты";
        NoTitle = "no_title", "Нет названия";
    }
}

/// A piece of the document that is no row of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Leftover {
    /// Verbatim.
    pub text: String,
    pub why: Why,
}

vocabulary! {
    /// What a leftover piece is.
    Why {
        Before = "before", "Текст до таблицы";
        After = "after", "Текст после таблицы";
        Heading = "heading", "Заголовок таблицы";
        Columns = "columns", "Номера столбцов";
        Table = "table", "Другая таблица";
        Column = "column", "Столбец, который не нужен";
    }
}
