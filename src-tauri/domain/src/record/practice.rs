//! A practice of mentoring that others can take over: a line of «Банк практик» (DOMAIN §7).

use serde::{Deserialize, Serialize};

use super::check::{link, past, required};
use crate::vocabulary::Form;
use crate::{Day, Invalid, limits};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PracticeFields", optional_fields = nullable)]
pub struct Fields {
    pub title: String,
    /// The author who has a card here.
    pub author_id: Option<String>,
    /// The author in words, or those beside the one with a card.
    pub author: String,
    pub form: Option<Form>,
    pub problem: String,
    pub description: String,
    pub results: String,
    pub link: String,
    /// When it was put into the bank.
    pub day: Option<Day>,
    pub note: String,
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.title = limits::line("title", &fields.title, &mut invalid);
    fields.author = limits::line("author", &fields.author, &mut invalid);
    for (field, text) in [
        ("problem", &mut fields.problem),
        ("description", &mut fields.description),
        ("results", &mut fields.results),
        ("note", &mut fields.note),
    ] {
        *text = limits::text(field, text, &mut invalid);
    }
    required("title", &fields.title, "Назовите практику.", &mut invalid);
    if fields.author_id.is_none() && fields.author.is_empty() {
        invalid.add("author_id", "Выберите автора или впишите его своими словами.");
    }
    fields.link = link(&fields.link, &mut invalid);
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
                title: "Час наставника".into(),
                author: "Методическое объединение".into(),
                day: "2026-05-20".parse().ok(),
                ..Fields::default()
            };
            change(&mut fields);
            let checked = check(fields, "2026-11-22".parse().unwrap());
            checked.map_or_else(|invalid| invalid.0.into_keys().collect(), |_| Vec::new())
        };
        assert!(wrong(|_| ()).is_empty());
        assert!(wrong(|f| (f.author, f.author_id) = (String::new(), Some("1".into()))).is_empty());
        assert_eq!(wrong(|f| f.title = " \n ".into()), ["title"]);
        assert_eq!(wrong(|f| f.author.clear()), ["author_id"]);
        assert_eq!(wrong(|f| f.link = "на сайте".into()), ["link"]);
        assert_eq!(wrong(|f| f.day = "2026-11-23".parse().ok()), ["day"]);
        assert_eq!(wrong(|f| f.problem = "я".repeat(20_000)), ["problem"]);
    }
}
