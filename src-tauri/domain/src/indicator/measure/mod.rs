//! Stage 2 of monitoring: a figure about a mentee, a pair or a class at entry and at exit, and what
//! has become of it. DOMAIN §4.

mod change;
mod common;
pub mod listing;
mod number;

pub use change::{Change, Outcome, change};
pub use common::{COMMON, Common};
pub use number::number;

use serde::{Deserialize, Serialize};

use crate::{Day, Invalid, class, limits};

/// Of no school has anybody so much of anything; more is a slip of the hand.
const MOST: f64 = 1e9;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "MeasureFields", optional_fields = nullable)]
pub struct Fields {
    pub school_year: i16,
    pub title: String,
    pub unit: String,
    /// Less is better: absences, conflicts.
    pub falling: bool,
    /// Whose it is: one of the three.
    pub pair_id: Option<String>,
    pub person_id: Option<String>,
    pub class: String,
    pub entry: Option<f64>,
    pub entry_on: Option<Day>,
    pub exit: Option<f64>,
    pub exit_on: Option<Day>,
    pub note: String,
}

/// The fields tidied, or what is wrong with them. One of the two figures may wait.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    name(&mut fields, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    let whose = [fields.pair_id.is_some(), fields.person_id.is_some(), !fields.class.is_empty()];
    if whose.iter().filter(|known| **known).count() != 1 {
        invalid.add("whose", "Укажите, чей это показатель: наставляемого, пары или класса.");
    }
    if fields.entry.is_none() && fields.exit.is_none() {
        invalid.add("entry", "Впишите число на входе или на выходе. Второе может подождать.");
    }
    for (field, number) in [("entry", fields.entry), ("exit", fields.exit)] {
        if number.is_some_and(|number| !number.is_finite() || number.abs() > MOST) {
            invalid.add(field, "Такого числа быть не может. Проверьте.");
        }
    }
    dates(fields.entry_on, fields.exit_on, today, &mut invalid);
    invalid.or(fields)
}

/// Title, unit, class and year.
fn name(fields: &mut Fields, invalid: &mut Invalid) {
    fields.title = limits::line("title", &fields.title, invalid);
    fields.unit = limits::line("unit", &fields.unit, invalid);
    fields.class = limits::line("class", &fields.class, invalid);
    if let Some(class) = class::parse(&fields.class) {
        fields.class = class.to_string();
    }
    if fields.title.is_empty() {
        invalid.add("title", "Назовите показатель: что измеряется.");
    }
    if !(2000..2100).contains(&fields.school_year) {
        invalid.add("school_year", "Выберите учебный год.");
    }
}

/// When the figures were taken.
pub fn dates(entry: Option<Day>, exit: Option<Day>, today: Day, invalid: &mut Invalid) {
    for (field, on) in [("entry_on", entry), ("exit_on", exit)] {
        if on.is_some_and(|on| on > today) {
            invalid.add(field, "Этот день ещё не наступил.");
        }
    }
    if let (Some(entry), Some(exit)) = (entry, exit)
        && exit < entry
    {
        invalid.add("exit_on", format!("Дата на выходе раньше даты на входе ({}).", entry.short()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_cannot_be() {
        let good = Fields {
            school_year: 2026,
            title: "Пропуски".into(),
            person_id: Some("1".into()),
            entry: Some(5.0),
            ..Fields::default()
        };
        let refuses = |change: fn(&mut Fields), expected: &[&str]| {
            let mut fields = good.clone();
            change(&mut fields);
            let found = check(fields, "2026-11-22".parse().unwrap());
            let fields: Vec<String> = found.err().map_or(vec![], |invalid| invalid.0.into_keys().collect());
            assert_eq!(fields, expected);
        };
        refuses(|_| {}, &[]);
        refuses(|f| (f.entry, f.exit) = (None, Some(0.0)), &[]);
        refuses(|f| f.title = " \t".into(), &["title"]);
        refuses(|f| f.person_id = None, &["whose"]);
        refuses(|f| f.class = "7а".into(), &["whose"]);
        refuses(|f| f.pair_id = Some("2".into()), &["whose"]);
        refuses(|f| (f.person_id, f.class) = (None, "7а".into()), &[]);
        refuses(|f| f.entry = None, &["entry"]);
        refuses(|f| f.exit = Some(f64::NAN), &["exit"]);
        refuses(|f| f.exit = Some(1e12), &["exit"]);
        refuses(|f| f.school_year = 0, &["school_year"]);
        refuses(|f| f.entry_on = "2026-11-23".parse().ok(), &["entry_on"]);
        refuses(
            |f| (f.entry_on, f.exit_on) = ("2026-11-20".parse().ok(), "2026-11-19".parse().ok()),
            &["exit_on"],
        );
        refuses(|f| f.entry_on = "2026-11-22".parse().ok(), &[]);
    }

    #[test]
    fn a_class_is_written_one_way() {
        let fields = Fields {
            school_year: 2026,
            title: " Качество  знаний ".into(),
            class: "7 «а» класс".into(),
            entry: Some(41.5),
            ..Fields::default()
        };
        let fields = check(fields, "2026-11-22".parse().unwrap()).unwrap();
        assert_eq!((fields.title.as_str(), fields.class.as_str()), ("Качество знаний", "7А"));
    }
}
