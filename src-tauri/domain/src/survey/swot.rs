//! A line of the SWOT table: the curator's words, mostly out of an answer.

use serde::{Deserialize, Serialize};

use super::Quadrant;
use crate::{Invalid, limits};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "SwotFields", optional_fields = nullable)]
pub struct Fields {
    pub school_year: i16,
    pub quadrant: Option<Quadrant>,
    pub text: String,
    /// The answer that it was taken from.
    pub response_id: Option<String>,
    pub question: String,
}

pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.text = limits::text("text", &fields.text, &mut invalid);
    if fields.text.is_empty() {
        invalid.add("text", "Напишите вывод.");
    }
    if fields.quadrant.is_none() {
        invalid.add("quadrant", "Выберите часть таблицы.");
    }
    year(fields.school_year, &mut invalid);
    invalid.or(fields)
}

/// Conclusions and answers are of one school year.
pub fn year(school_year: i16, invalid: &mut Invalid) {
    if !(1990..=2100).contains(&school_year) {
        invalid.add("school_year", "Укажите учебный год.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_wrong() {
        let wrong = check(Fields::default()).unwrap_err();
        assert_eq!(wrong.0.keys().collect::<Vec<_>>(), ["quadrant", "school_year", "text"]);
        let fields = Fields {
            school_year: 2026,
            quadrant: Some(Quadrant::Threat),
            text: " Мало времени ".into(),
            ..Fields::default()
        };
        assert_eq!(check(fields).unwrap().text, "Мало времени");
    }
}
