//! What is kept of a document besides its text.

use serde::{Deserialize, Serialize};

use super::{Kind, Subject};
use crate::school_return::Period;
use crate::vocabulary::vocabulary;
use crate::{Day, Invalid, limits};

vocabulary! {
    #[ts(rename = "DocumentStatus")]
    Status {
        Draft = "draft", "Черновик";
        Signed = "signed", "Подписан";
        Void = "void", "Отменён";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "DocumentFields", optional_fields = nullable)]
pub struct Fields {
    pub kind: Option<Kind>,
    /// Free text: «45-ОД», «20/01-02».
    pub number: String,
    pub day: Option<Day>,
    /// 2026 for 2026/2027.
    pub school_year: i16,
    /// In the order of the document.
    pub pairs: Vec<String>,
    pub person_id: Option<String>,
    pub partner_id: Option<String>,
    pub roadmap_id: Option<String>,
    /// The questionnaire whose blank it is.
    pub survey_id: Option<String>,
    /// Why a pair ends or a mentor changes.
    pub reason: String,
    /// The first day on which it does not work any more.
    pub changes_on: Option<Day>,
    /// The new end of an extended pair; of a district's note the last day of its time.
    pub until: Option<Day>,
    pub replacement_id: Option<String>,
    pub note: String,
}

impl Fields {
    /// The time of a district's note: its last day, or the day of the note, falls into it. Monitoring of
    /// the half year is done by the end of February, that of the year by August.
    pub fn period(&self, today: Day) -> Period {
        match self.until.or(self.day).unwrap_or(today).month() {
            3..=8 => Period::Year,
            _ => Period::Half,
        }
    }
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.number = limits::line("number", &fields.number, &mut invalid);
    fields.reason = limits::text("reason", &fields.reason, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    match fields.kind {
        None => invalid.add("kind", "Выберите вид документа."),
        Some(kind) => subject(kind, &fields, &mut invalid),
    }
    if !(1990..=2100).contains(&fields.school_year) {
        invalid.add("school_year", "Укажите учебный год.");
    }
    invalid.or(fields)
}

/// A draft may be of nobody yet only where a blank form makes sense.
fn subject(kind: Kind, fields: &Fields, invalid: &mut Invalid) {
    if kind.subject() == Subject::Pairs && fields.pairs.is_empty() {
        invalid.add("pairs", "Выберите пары или группы.");
    }
    if kind.subject() == Subject::Pair && fields.pairs.len() > 1 {
        invalid.add("pairs", "Этот документ — об одной паре. Выберите одну.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_of_the_time_that_its_last_day_falls_into() {
        let day = |iso: &str| Some(iso.parse::<Day>().unwrap());
        let check = |until, day, today: &str, expected| {
            let fields = Fields { until, day, ..Fields::default() };
            assert_eq!(fields.period(today.parse().unwrap()), expected);
        };
        check(day("2026-12-31"), None, "2027-06-01", Period::Half);
        check(day("2027-08-31"), None, "2026-12-01", Period::Year);
        check(None, day("2027-06-10"), "2026-12-01", Period::Year);
        check(None, None, "2027-01-15", Period::Half);
    }

    #[test]
    fn says_what_is_wrong() {
        let check = |kind: Option<Kind>, pairs: usize, expected: &[&str]| {
            let pairs = vec!["a".to_owned(); pairs];
            let fields = Fields { kind, pairs, school_year: 2026, ..Fields::default() };
            let wrong = check(fields).err().unwrap_or_default();
            assert_eq!(wrong.0.keys().map(String::as_str).collect::<Vec<_>>(), expected);
        };
        check(None, 0, &["kind"]);
        check(Some(Kind::PairsOrder), 0, &["pairs"]);
        check(Some(Kind::PairsOrder), 30, &[]);
        check(Some(Kind::MeetingJournal), 2, &["pairs"]);
        check(Some(Kind::MeetingJournal), 0, &[]);
    }
}
