//! Appendix 1: the pairs and groups as a table.

use super::{people, values};
use crate::document::{Part, Row, Text, blank, cell, row, table, text, title};
use crate::grammar::{Case, Initials, Named};
use crate::writing::{Facts, Kind, Member, Pair, Wording, sheet};

/// Rows of a blank form, and their height in mm.
const EMPTY: (usize, f64) = (8, 14.0);
/// Millimetres of a date to be written by hand.
const DATE: f64 = 18.0;

pub fn appendix(kind: Kind, facts: &Facts, wording: &Wording) -> Part {
    let mut part = Part::appendix().landscape();
    part.blocks.extend(sheet::attached(facts, 1, true));
    part.add(title(2, wording.line("appendix", &values::values(kind, facts))));
    let work = kind == Kind::PairsOrder;
    let (columns, heads): (&[f64], &[&str]) = if work {
        (
            &[1.0, 5.5, 5.5, 5.0, 3.0, 4.0, 3.5],
            &[
                "№",
                "Наставник (ФИО, должность, категория)",
                "Наставляемый (ФИО, должность)",
                "Форма, модель, вид",
                "Период",
                "Согласие (дата)",
                "Доп. соглашение (№, дата)",
            ],
        )
    } else {
        (
            &[1.0, 6.0, 6.0, 6.0, 3.0, 5.0],
            &[
                "№",
                "Наставник (ФИО, класс или должность, организация)",
                "Наставляемый (ФИО, класс)",
                "Форма, модель, вид",
                "Период",
                "Согласие участника, за несовершеннолетнего – законного представителя (дата)",
            ],
        )
    };
    let rows = facts.pairs.iter().enumerate().map(|(index, pair)| line(index + 1, pair, work));
    let empty = |index: usize| {
        let number = cell((index + 1).to_string()).center();
        row(std::iter::once(number).chain(heads.iter().skip(1).map(|_| cell("")))).height(EMPTY.1)
    };
    let empty = (0..EMPTY.0).filter(|_| facts.pairs.is_empty()).map(empty);
    part.add(table(columns.iter().copied()).head(heads.iter().copied()).rows(rows.chain(empty)));
    part
}

fn line(number: usize, pair: &Pair, work: bool) -> Row {
    let many = |texts: Vec<Text>| crate::document::Cell { paragraphs: texts, ..Default::default() };
    let mut mentees: Vec<Text> = Vec::new();
    if !pair.title.is_empty() {
        mentees.push(text(format!("{}:", pair.title)));
    }
    mentees.extend(pair.mentees.iter().map(who));
    let kinds: Vec<&str> = pair.kinds.iter().map(|kind| kind.label()).collect();
    let mut ways = vec![pair.form.label().to_owned()];
    ways.extend(pair.model.map(|model| format!("модель «{}»", model.label())));
    if !kinds.is_empty() {
        let word = if kinds.len() == 1 { "вид" } else { "виды" };
        ways.push(format!("{word}: {}", kinds.join(", ")));
    }
    let mut cells = vec![
        cell(number.to_string()).center(),
        many(pair.mentors.iter().map(who).collect()),
        many(mentees),
        cell(ways.join("; ")),
        cell(format!("с\u{a0}{}", pair.start.short())).and(format!("по\u{a0}{}", pair.end.short())),
        many(pair.mentors.iter().chain(&pair.mentees).map(consent).collect()),
    ];
    if work {
        let several = pair.mentors.len() > 1;
        cells.push(many(pair.mentors.iter().map(|mentor| agreement(mentor, several)).collect()));
    }
    row(cells)
}

/// «Зорина Лидия Павловна, учитель русского языка, высшая категория».
fn who(member: &Member) -> Text {
    let name = people::full(&member.person, Case::Nominative);
    let parts = [name, people::detail(&member.person)];
    text(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

/// «Зорина Л.П. – 25.08.2026».
fn consent(member: &Member) -> Text {
    let date = member.consented_on.map_or_else(|| blank(DATE), |day| text(day.short()));
    short(member).then(date)
}

fn agreement(mentor: &Member, several: bool) -> Text {
    let (number, day) = mentor.agreement.as_ref().map_or(("", None), |one| (one.number.as_str(), one.day));
    let date = day.map_or_else(|| blank(DATE), |day| text(day.short()));
    let whose = if several { short(mentor) } else { text("") };
    whose.then(sheet::number(number)).then(" от\u{a0}").then(date)
}

fn short(member: &Member) -> Text {
    text(Named::of(&member.person.fields).short(Case::Nominative, Initials::After)).then(" – ")
}
