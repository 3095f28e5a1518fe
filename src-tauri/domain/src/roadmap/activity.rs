//! An activity of a roadmap (мероприятие): its words, and what they mean in time.

use serde::{Deserialize, Serialize};

use crate::deadline::{self, Deadline, Span};
use crate::{Invalid, limits};

/// What is typed about an activity, or was read from the act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ActivityFields", optional_fields = nullable)]
pub struct Fields {
    /// None: before the first section.
    pub section_id: Option<String>,
    /// As the act has it: «1.1».
    pub number: String,
    pub title: String,
    /// Verbatim.
    pub deadline: String,
    /// The deadline in words that the program understands, where its own are not enough:
    /// «По отдельному графику» became «15.03.2027». Empty: the deadline speaks for itself.
    pub meaning: String,
    pub responsible: String,
    pub result: String,
    pub note: String,
    /// Each school has to do it: it stands in the district's grid.
    pub by_schools: bool,
    /// The activity of another roadmap that this one answers.
    pub answers_id: Option<String>,
}

impl Fields {
    /// What the deadline means in a roadmap that covers `span`.
    pub fn understood(&self, span: Option<Span>) -> Deadline {
        let words = if self.meaning.is_empty() { &self.deadline } else { &self.meaning };
        deadline::parse(words, span)
    }
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.number = limits::line("number", fields.number.trim_end_matches('.'), &mut invalid);
    for (field, text) in [
        ("title", &mut fields.title),
        ("deadline", &mut fields.deadline),
        ("meaning", &mut fields.meaning),
        ("responsible", &mut fields.responsible),
        ("result", &mut fields.result),
        ("note", &mut fields.note),
    ] {
        *text = limits::text(field, text, &mut invalid);
    }
    if fields.title.is_empty() {
        invalid.add("title", "Напишите, что нужно сделать.");
    }
    if !fields.meaning.is_empty() && deadline::parse(&fields.meaning, None).terms.iter().all(unclear) {
        invalid.add("meaning", "Из этих слов срок не понять. Напишите, например: «до 15.03.2027» или «ежегодно (июнь, декабрь)».");
    }
    invalid.or(fields)
}

/// Words without any date or rhythm.
fn unclear(term: &deadline::Term) -> bool {
    matches!(term.kind, deadline::Kind::When | deadline::Kind::None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_must_be_clearer_than_what_it_corrects() {
        let check = |meaning: &str, fine: bool| {
            let fields =
                Fields { title: "Семинар".into(), meaning: meaning.into(), ..Fields::default() };
            assert_eq!(check(fields).is_ok(), fine, "{meaning}");
        };
        check("", true);
        check("до 15.03.2027", true);
        check("ежегодно (июнь, декабрь)", true);
        check("когда-нибудь", false);
        check("31.02.2027", false);
    }

    #[test]
    fn the_correction_speaks_for_the_deadline() {
        let fields =
            Fields {
                deadline: "По графику".into(), meaning: "до 15.03.2027".into(), ..Fields::default()
            };
        assert_eq!(fields.understood(None).phrase(), "до 15.03.2027");
    }
}
