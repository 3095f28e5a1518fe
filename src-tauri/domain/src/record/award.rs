//! An award of a person.

use serde::{Deserialize, Serialize};

use super::Level;
use super::check::{past, required};
use crate::{Day, Invalid, limits};

/// What is offered to choose from: the first three are named in S:bolshemurtinsky 3.5.
pub const TITLES: [&str; 5] = [
    "Знак отличия «За наставничество»",
    "Почётный наставник",
    "Молодость и профессионализм",
    "Почётная грамота",
    "Благодарственное письмо",
];

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "AwardFields", optional_fields = nullable)]
pub struct Fields {
    pub person_id: Option<String>,
    pub title: String,
    pub level: Option<Level>,
    /// Who has given it.
    pub issuer: String,
    pub day: Option<Day>,
    pub document: String,
    pub note: String,
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    for (field, text) in
        [("title", &mut fields.title), ("issuer", &mut fields.issuer), ("document", &mut fields.document)]
    {
        *text = limits::line(field, text, &mut invalid);
    }
    fields.note = limits::text("note", &fields.note, &mut invalid);
    let person = fields.person_id.as_deref().unwrap_or_default();
    required("person_id", person, "Выберите, кого наградили.", &mut invalid);
    required("title", &fields.title, "Назовите награду.", &mut invalid);
    if fields.level.is_none() {
        invalid.add("level", "Выберите уровень.");
    }
    past(fields.day, today, &mut invalid);
    invalid.or(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_cannot_be() {
        let wrong = |change: fn(&mut Fields)| -> Vec<String> {
            let mut fields = Fields {
                person_id: Some("1".into()),
                title: TITLES[0].into(),
                level: Some(Level::Country),
                day: "2025-10-05".parse().ok(),
                ..Fields::default()
            };
            change(&mut fields);
            let checked = check(fields, "2026-11-22".parse().unwrap());
            checked.map_or_else(|invalid| invalid.0.into_keys().collect(), |_| Vec::new())
        };
        assert!(wrong(|_| ()).is_empty());
        assert_eq!(wrong(|f| f.person_id = None), ["person_id"]);
        assert_eq!(wrong(|f| f.title.clear()), ["title"]);
        assert_eq!(wrong(|f| f.level = None), ["level"]);
        assert_eq!(wrong(|f| f.day = "2026-12-01".parse().ok()), ["day"]);
        assert_eq!(wrong(|f| f.issuer = "я".repeat(201)), ["issuer"]);
    }
}
