//! Words of the example's tables that stand for something else: `$kedrova` is the key of a record
//! made before, `@-11` a day counted from today, `Y-48-02-17` a day counted in school years (`Y` is
//! the year in which the present one began), `{last_year}`, `{year}`, `{next_year}`, `{third_year}`
//! that year and those around it, `#year` the present one as a number, `#year-2` that of two years
//! before; inside a text `{d-20}` is a day as people write it and `{m-20}` its month: «02.11.2026»,
//! «ноябрь 2026».

use std::collections::BTreeMap;

use jiff::ToSpan;
use nastavnik_domain::day::MONTHS;
use nastavnik_domain::{Day, school_year};
use serde_json::Value;

use super::broken;
use crate::Fault;

pub(super) struct Words {
    today: Day,
    ids: BTreeMap<String, String>,
}

impl Words {
    pub(super) fn new(today: Day) -> Words {
        Words { today, ids: BTreeMap::new() }
    }

    /// From now on `$key` means this record; nobody speaks of one without a key again.
    pub(super) fn learn(&mut self, key: &str, id: &str) {
        if !key.is_empty() {
            self.ids.insert(key.to_owned(), id.to_owned());
        }
    }

    pub(super) fn id(&self, key: &str) -> Option<&str> {
        self.ids.get(key).map(String::as_str)
    }

    /// Every text inside, however deep.
    pub(super) fn resolve(&self, value: Value) -> Result<Value, Fault> {
        Ok(match value {
            Value::String(text) if text.starts_with("#year") => self.year(&text)?.into(),
            Value::String(text) => self.word(&text)?.into(),
            Value::Array(items) => {
                items.into_iter().map(|item| self.resolve(item)).collect::<Result<Vec<_>, _>>()?.into()
            }
            Value::Object(fields) => {
                let resolved = fields.into_iter().map(|(name, value)| Ok((name, self.resolve(value)?)));
                Value::Object(resolved.collect::<Result<_, Fault>>()?)
            }
            other => other,
        })
    }

    /// `#year`, `#year-2`.
    fn year(&self, text: &str) -> Result<i16, Fault> {
        let back = text.trim_start_matches("#year").trim_start_matches('-');
        let back: i16 = if back.is_empty() { 0 } else { back.parse().map_err(|_| broken(text))? };
        Ok(school_year::of(self.today) - back)
    }

    fn word(&self, text: &str) -> Result<String, Fault> {
        let year = school_year::of(self.today);
        if let Some(key) = text.strip_prefix('$') {
            return self.id(key).map(str::to_owned).ok_or_else(|| broken(text));
        }
        if let Some(days) = text.strip_prefix('@') {
            return Ok(self.day(days)?.to_string());
        }
        if let Some((back, rest)) = text.strip_prefix("Y-").and_then(|text| text.split_once('-')) {
            let back: i16 = back.parse().map_err(|_| broken(text))?;
            return Ok(format!("{:04}-{rest}", year - back));
        }
        let years = [
            ("{last_year}", year - 1),
            ("{year}", year),
            ("{next_year}", year + 1),
            ("{third_year}", year + 2),
        ];
        let text =
            years.iter().fold(text.to_owned(), |text, (word, year)| text.replace(word, &year.to_string()));
        self.with_days(&text)
    }

    /// So many days from today.
    fn day(&self, days: &str) -> Result<Day, Fault> {
        let days: i32 = days.parse().map_err(|_| broken(days))?;
        Ok(Day(self.today.0.checked_add(days.days()).map_err(|_| broken("такого дня нет"))?))
    }

    fn with_days(&self, text: &str) -> Result<String, Fault> {
        let mut parts = text.split('{');
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (word, rest) = part.split_once('}').ok_or_else(|| broken(text))?;
            let day = self.day(word.get(1..).unwrap_or_default())?;
            whole += &match word.starts_with('m') {
                true => format!("{} {}", MONTHS[day.month() as usize - 1], day.year()),
                false => day.short(),
            };
            whole += rest;
        }
        Ok(whole)
    }
}
