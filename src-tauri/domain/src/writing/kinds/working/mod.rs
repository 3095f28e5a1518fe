//! Working papers: programmes, journals, reports, roadmaps, questionnaires, registers.

mod approve;
mod body;
mod cells;
mod marks;
mod pair;
mod registers;
mod reports;
mod survey;
#[cfg(test)]
mod tests;
mod values;

use crate::document::Document;
use crate::writing::{Facts, Kind, Placeholder, Wording};

pub(super) fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    let values = values::values(kind, facts);
    let parts = match kind {
        Kind::Programme => pair::programme(facts, wording, &values),
        Kind::MeetingJournal => pair::meeting_journal(facts, wording, &values),
        Kind::MentorReport => pair::mentor_report(facts, wording, &values),
        Kind::CuratorReport => reports::curator_report(facts, wording, &values),
        Kind::DistrictNote => reports::district_note(facts, wording, &values),
        Kind::RoadmapPaper => reports::roadmap(facts, wording, &values),
        Kind::CuratorSheet => survey::curator_sheet(facts, wording, &values),
        Kind::MentorRegister => registers::mentors(facts, wording, &values),
        Kind::MenteeRegister => registers::mentees(facts, wording, &values),
        Kind::PairRegister => registers::pairs(facts, wording, &values),
        _ => survey::questionnaire(facts, wording, &values),
    };
    parts.into_iter().fold(Document::new(title(kind, facts)), Document::part)
}

/// «Журнал встреч: Зорина Л.П. – Вешняков Д.А.», so that files of several pairs can be told apart.
fn title(kind: Kind, facts: &Facts) -> String {
    let roadmap = facts.roadmap.as_ref().map(|roadmap| roadmap.title.trim()).unwrap_or_default();
    let pair = pair::short(facts);
    let survey = facts.survey.as_ref().map(|survey| survey.title.as_str()).unwrap_or_default();
    match kind {
        Kind::Questionnaire if !survey.is_empty() => survey.to_owned(),
        Kind::RoadmapPaper if !roadmap.is_empty() => roadmap.to_owned(),
        Kind::Programme | Kind::MeetingJournal | Kind::MentorReport if !pair.is_empty() => {
            format!("{}: {pair}", kind.label())
        }
        _ => kind.label().to_owned(),
    }
}

/// The placeholders that only this kind knows.
pub(super) fn placeholders(kind: Kind) -> &'static [Placeholder] {
    values::placeholders(kind)
}

pub(super) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Programme => include_str!("../../../../../../assets/documents/programme.txt"),
        Kind::MeetingJournal => include_str!("../../../../../../assets/documents/meeting_journal.txt"),
        Kind::MentorReport => include_str!("../../../../../../assets/documents/mentor_report.txt"),
        Kind::CuratorReport => include_str!("../../../../../../assets/documents/curator_report.txt"),
        Kind::DistrictNote => include_str!("../../../../../../assets/documents/district_note.txt"),
        Kind::RoadmapPaper => include_str!("../../../../../../assets/documents/roadmap.txt"),
        Kind::Questionnaire => include_str!("../../../../../../assets/documents/questionnaire.txt"),
        Kind::CuratorSheet => include_str!("../../../../../../assets/documents/curator_sheet.txt"),
        Kind::MentorRegister => include_str!("../../../../../../assets/documents/mentor_register.txt"),
        Kind::MenteeRegister => include_str!("../../../../../../assets/documents/mentee_register.txt"),
        Kind::PairRegister => include_str!("../../../../../../assets/documents/pair_register.txt"),
        _ => "",
    }
}
