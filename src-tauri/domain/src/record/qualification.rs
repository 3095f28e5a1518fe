//! A course (КПК) that a person has finished.

use serde::{Deserialize, Serialize};

use super::check::{past, required};
use crate::{Day, Invalid, limits, plural};

/// The longest retraining there is takes less.
const MOST_HOURS: u32 = 2_000;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "QualificationFields", optional_fields = nullable)]
pub struct Fields {
    pub person_id: Option<String>,
    pub title: String,
    /// Where it was.
    pub organization: String,
    pub hours: Option<u32>,
    /// Of the document.
    pub day: Option<Day>,
    pub document: String,
    pub about_mentoring: bool,
    pub note: String,
}

impl Fields {
    /// «Школа наставника, 36 ч (Луговской центр развития образования, 2025)», for a cell of a register.
    pub fn line(&self) -> String {
        let hours = self.hours.map(|hours| format!(", {hours}\u{a0}ч")).unwrap_or_default();
        let year = self.day.map(|day| day.year().to_string()).unwrap_or_default();
        let place = [self.organization.as_str(), &year];
        let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let place = if place.is_empty() { place } else { format!(" ({place})") };
        format!("{}{hours}{place}", self.title)
    }
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    for (field, text) in [
        ("title", &mut fields.title),
        ("organization", &mut fields.organization),
        ("document", &mut fields.document),
    ] {
        *text = limits::line(field, text, &mut invalid);
    }
    fields.note = limits::text("note", &fields.note, &mut invalid);
    required(
        "person_id",
        fields.person_id.as_deref().unwrap_or_default(),
        "Выберите, кто учился.",
        &mut invalid,
    );
    required("title", &fields.title, "Назовите курс.", &mut invalid);
    past(fields.day, today, &mut invalid);
    match fields.hours {
        Some(0) => {
            invalid.add("hours", "Часов не может быть ноль. Если их число неизвестно, оставьте поле пустым.")
        }
        Some(hours) if hours > MOST_HOURS => {
            let hours = plural::count(hours as usize, ["час", "часа", "часов"]);
            invalid.add("hours", format!("{hours} — слишком много для одного курса. Проверьте число."));
        }
        _ => {}
    }
    invalid.or(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course() -> Fields {
        Fields {
            person_id: Some("1".into()),
            title: "Школа наставника".into(),
            organization: "Луговской ЦРО".into(),
            hours: Some(36),
            day: "2025-04-18".parse().ok(),
            ..Fields::default()
        }
    }

    #[test]
    fn refuses_what_cannot_be() {
        let wrong = |change: fn(&mut Fields)| -> Vec<String> {
            let mut fields = course();
            change(&mut fields);
            let checked = check(fields, "2026-11-22".parse().unwrap());
            checked.map_or_else(|invalid| invalid.0.into_keys().collect(), |_| Vec::new())
        };
        assert!(wrong(|_| ()).is_empty());
        assert!(wrong(|f| f.hours = None).is_empty());
        assert!(wrong(|f| f.hours = Some(2_000)).is_empty());
        assert_eq!(wrong(|f| f.hours = Some(0)), ["hours"]);
        assert_eq!(wrong(|f| f.hours = Some(2_001)), ["hours"]);
        assert_eq!(wrong(|f| f.person_id = None), ["person_id"]);
        assert_eq!(wrong(|f| f.person_id = Some(String::new())), ["person_id"]);
        assert_eq!(wrong(|f| (f.title, f.day) = (String::new(), None)), ["day", "title"]);
        assert_eq!(wrong(|f| f.day = "2027-01-01".parse().ok()), ["day"]);
    }

    #[test]
    fn is_said_in_a_line() {
        let check = |change: fn(&mut Fields), words: &str| {
            let mut fields = course();
            change(&mut fields);
            assert_eq!(fields.line().replace('\u{a0}', " "), words);
        };
        check(|_| (), "Школа наставника, 36 ч (Луговской ЦРО, 2025)");
        check(|f| f.organization.clear(), "Школа наставника, 36 ч (2025)");
        check(|f| (f.hours, f.day) = (None, None), "Школа наставника (Луговской ЦРО)");
        check(|f| *f = Fields { title: "Курс".into(), ..Fields::default() }, "Курс");
    }
}
