//! Roadmaps (дорожные карты): dated activities of a school or a district.

pub mod activity;
mod alike;
pub mod draft;
pub mod evidence;
pub mod listing;
pub mod moments;
pub mod reading;
mod repeats;
mod responsible;
mod shift;
pub mod state;
pub mod template;
pub mod words;

pub use alike::alike;
pub use responsible::{by_schools, parties};
pub use shift::shift;

use jiff::ToSpan;
use serde::{Deserialize, Serialize};

use crate::deadline::Span;
use crate::vocabulary::vocabulary;
use crate::{Day, Invalid, limits};

vocabulary! {
    /// Whose roadmap it is.
    Owner {
        School = "school", "Школа";
        District = "district", "Район";
        Region = "region", "Регион";
    }
}

/// Years that one roadmap may cover: a longer span is a slip of the pen.
const LONGEST: i32 = 15;

/// What is typed about a roadmap as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "RoadmapFields", optional_fields = nullable)]
pub struct Fields {
    pub title: String,
    pub owner: Option<Owner>,
    /// The act that approved it, in its own words: «приказ от 12.12.2022 № 209».
    pub act: String,
    /// The time that it covers.
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub note: String,
}

impl Fields {
    /// The time that it covers, when both ends are known.
    pub fn span(&self) -> Option<Span> {
        Some(Span { from: self.start?, to: self.end? })
    }
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    // Titles of acts run over three lines; in a list they are one.
    let title = fields.title.split_whitespace().collect::<Vec<_>>().join(" ");
    fields.title = limits::text("title", &title, &mut invalid);
    fields.act = limits::text("act", &fields.act, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    if fields.title.is_empty() {
        invalid.add("title", "Назовите дорожную карту, например: «Дорожная карта школы, 2026–2028».");
    }
    if fields.owner.is_none() {
        invalid.add("owner", "Выберите, чья это карта.");
    }
    match (fields.start, fields.end) {
        (None, _) => invalid.add("start", "Укажите, с какого дня действует карта."),
        (_, None) => invalid.add("end", "Укажите, до какого дня действует карта."),
        (Some(start), Some(end)) if end < start => {
            invalid.add("end", format!("Окончание {} раньше начала {}.", end.short(), start.short()));
        }
        (Some(start), Some(end)) if end.0 > start.0.saturating_add(LONGEST.years()) => {
            invalid.add("end", format!("Карта длиннее {LONGEST} лет. Проверьте годы."));
        }
        _ => {}
    }
    invalid.or(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Fields {
        Fields {
            title: "Дорожная карта".into(),
            owner: Some(Owner::School),
            start: "2026-09-01".parse().ok(),
            end: "2027-08-31".parse().ok(),
            ..Fields::default()
        }
    }

    #[test]
    fn says_what_is_wrong() {
        let check = |change: fn(&mut Fields), expected: &[&str]| {
            let mut fields = fields();
            change(&mut fields);
            let wrong = check(fields).err().unwrap_or_default();
            assert_eq!(wrong.0.keys().map(String::as_str).collect::<Vec<_>>(), expected);
        };
        check(|_| {}, &[]);
        check(|fields| *fields = Fields::default(), &["owner", "start", "title"]);
        check(|fields| fields.end = None, &["end"]);
        check(|fields| fields.end = "2026-08-31".parse().ok(), &["end"]);
        check(|fields| fields.end = "2062-08-31".parse().ok(), &["end"]);
    }

    #[test]
    fn a_title_over_several_lines_is_one() {
        let fields =
            Fields { title: " План\nмероприятий \t района ".into(), ..fields() };
        assert_eq!(check(fields).unwrap().title, "План мероприятий района");
    }
}
