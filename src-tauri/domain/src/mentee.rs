//! What is kept about a person as a mentee: the columns of «База наставляемых» (DOMAIN §2).

use serde::{Deserialize, Serialize};

use crate::{Day, Invalid, limits};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "MenteeFields", optional_fields = nullable)]
pub struct Fields {
    pub entered_on: Option<Day>,
    /// Ids of entries of the school's dictionary of requests.
    pub requests: Vec<String>,
    /// The request in the mentee's own words.
    pub request_text: String,
    /// Since when the person waits for a mentor.
    pub waiting_since: Option<Day>,
    pub finished_on: Option<Day>,
    pub results: String,
    /// A case or the mentee's feedback on the organisation's site.
    pub link: String,
    /// «Отметка о прохождении программы».
    pub completion_mark: String,
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    for (field, text) in [("request_text", &mut fields.request_text), ("results", &mut fields.results)] {
        *text = limits::text(field, text, &mut invalid);
    }
    for (field, text) in [("link", &mut fields.link), ("completion_mark", &mut fields.completion_mark)] {
        *text = limits::line(field, text, &mut invalid);
    }
    fields.requests.sort();
    fields.requests.dedup();
    if fields.waiting_since.is_some_and(|since| since > today) {
        invalid.add("waiting_since", "Дата ещё не наступила: ждать можно только с прошедшего дня.");
    }
    if let (Some(start), Some(end)) = (fields.entered_on, fields.finished_on)
        && end < start
    {
        invalid.add("finished_on", "Завершение раньше вхождения в программу.");
    }
    invalid.or(fields)
}
