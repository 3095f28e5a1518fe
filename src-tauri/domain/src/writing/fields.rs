//! What is kept of a document besides its text.

use serde::{Deserialize, Serialize};

use super::{Kind, Subject};
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
    /// The new end of an extended pair.
    pub until: Option<Day>,
    pub replacement_id: Option<String>,
    pub note: String,
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
