//! What is kept about a person as a mentor: the columns of «База наставников» (DOMAIN §2).

use serde::{Deserialize, Serialize};

use crate::{Day, Invalid, limits};

/// How many mentees a mentor takes when nobody has said otherwise.
pub const USUAL_CAPACITY: u8 = 3;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "MentorFields", optional_fields = nullable)]
pub struct Fields {
    pub entered_on: Option<Day>,
    pub competencies: String,
    pub achievements: String,
    pub interests: String,
    pub wanted_age: String,
    pub time_resource: String,
    /// Mentees at one time, 1–30.
    pub capacity: u8,
    pub finished_on: Option<Day>,
    pub results: String,
    /// A case or the mentor's feedback on the organisation's site.
    pub link: String,
}

impl Default for Fields {
    fn default() -> Fields {
        Fields {
            entered_on: None,
            competencies: String::new(),
            achievements: String::new(),
            interests: String::new(),
            wanted_age: String::new(),
            time_resource: String::new(),
            capacity: USUAL_CAPACITY,
            finished_on: None,
            results: String::new(),
            link: String::new(),
        }
    }
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    let texts = [
        ("competencies", &mut fields.competencies),
        ("achievements", &mut fields.achievements),
        ("interests", &mut fields.interests),
        ("results", &mut fields.results),
    ];
    for (field, text) in texts {
        *text = limits::text(field, text, &mut invalid);
    }
    let lines = [
        ("wanted_age", &mut fields.wanted_age),
        ("time_resource", &mut fields.time_resource),
        ("link", &mut fields.link),
    ];
    for (field, text) in lines {
        *text = limits::line(field, text, &mut invalid);
    }
    if !(1..=30).contains(&fields.capacity) {
        invalid.add("capacity", "Число мест — от 1 до 30.");
    }
    if let (Some(start), Some(end)) = (fields.entered_on, fields.finished_on)
        && end < start
    {
        invalid.add("finished_on", "Завершение раньше вхождения в программу.");
    }
    invalid.or(fields)
}
