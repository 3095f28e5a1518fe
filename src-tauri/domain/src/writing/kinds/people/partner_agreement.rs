//! An agreement with a partner whose people mentor here. It rests on the partner's will, not on
//! ст. 351.8 ТК РФ; the people stand in its appendix.

use super::labour_agreement::school;
use super::parties::{Party, detail, parties, section};
use super::values::{self, p};
use super::{paragraphs, who};
use crate::document::{Document, Part, Table, blank, cell, para, row, signature, split, table, text, title};
use crate::grammar::{Case, organization};
use crate::writing::sheet;
use crate::writing::{Facts, Kind, Organization, Pair, Person, Placeholder, Values, Wording};

/// Room for a hand in a row of the appendix, in mm.
const HAND: f64 = 9.0;

/// Names of its own beside those of papers of one person.
pub const PLACEHOLDERS: [Placeholder; 6] = [
    p("школы", "МБОУ «Заречная СОШ»"),
    p("должность директора", "директора"),
    p("действующего", "действующего"),
    p("партнёр", "ООО «Заречный агрокомплекс»"),
    p("партнёр полностью", "Общество с ограниченной ответственностью «Заречный агрокомплекс»"),
    p("партнёра", "ООО «Заречный агрокомплекс»"),
];

pub fn compose(facts: &Facts, wording: &Wording) -> Document {
    let partner = facts.partner.clone().unwrap_or_default();
    let values = values(facts, &partner);
    let mut part = Part::new();
    let heading = wording.line("title", &values).then(" ").then(sheet::number(&facts.number));
    part.add(title(1, heading).below(0.0));
    part.add(title(2, wording.line("subject_line", &values)));
    let place = facts.organization.place.as_str();
    let place = if place.is_empty() { blank(50.0) } else { text(place) };
    part.add(split(place, sheet::day(facts.day)));
    part.add(para("").flush());
    paragraphs(&mut part, wording, "preamble", &values);
    for code in ["subject", "school", "partner", "data", "terms", "last"] {
        section(&mut part, wording, code, &values);
    }
    part.add(para("").flush().keep());
    part.add(parties(Party { called: "Школа", ..school(facts) }, other(facts, &partner)));
    Document::new(label(&partner)).part(part).part(appendix(facts, &partner, wording, &values))
}

fn label(partner: &Organization) -> String {
    match called(partner) {
        "" => Kind::PartnerAgreement.label().to_owned(),
        name => format!("{}: {name}", Kind::PartnerAgreement.label()),
    }
}

fn called(partner: &Organization) -> &str {
    if partner.short_name.is_empty() { &partner.full_name } else { &partner.short_name }
}

pub fn values(facts: &Facts, partner: &Organization) -> Values {
    let mut values = values::values(facts, &Person::default());
    let known: Vec<&str> = PLACEHOLDERS.iter().chain(&sheet::COMMON).map(|one| one.name).collect();
    values.retain(|name, _| known.contains(name));
    let full = if partner.full_name.is_empty() { called(partner) } else { &partner.full_name };
    values.extend([
        ("партнёр", called(partner).to_owned()),
        ("партнёр полностью", full.to_owned()),
        ("партнёра", organization::decline(called(partner), Case::Genitive)),
    ]);
    values
}

fn other(facts: &Facts, partner: &Organization) -> Party {
    let name = if partner.full_name.is_empty() { &partner.short_name } else { &partner.full_name };
    Party {
        called: "Партнёр",
        details: vec![
            detail("", name),
            detail("Адрес:", &partner.address),
            detail("Телефон:", &partner.phone),
            detail("ИНН, КПП:", ""),
        ],
        post: String::new(),
        name: String::new(),
        stamp: facts.settings.stamp,
    }
}

/// Who mentors whom; some empty rows when nobody is known yet.
fn appendix(facts: &Facts, partner: &Organization, wording: &Wording, values: &Values) -> Part {
    let mut part = Part::appendix();
    part.add(para("Приложение").right());
    let to =
        text("к соглашению от ").then(sheet::day(facts.day)).then(" ").then(sheet::number(&facts.number));
    part.add(para(to).right().below(14.0));
    part.add(title(2, wording.line("appendix", values)));
    part.add(people(facts, partner));
    part.add(sheet::director(facts));
    part.add(signature("Представитель партнёра", ""));
    part
}

fn people(facts: &Facts, partner: &Organization) -> Table {
    let theirs = |person: &Person| {
        !person.organization.is_empty()
            && [&partner.short_name, &partner.full_name].contains(&&person.organization)
    };
    let of = |pair: &Pair| {
        let mentees: Vec<String> =
            pair.mentees.iter().map(|member| who::name(&member.person, Case::Nominative)).collect();
        let period = format!("{} – {}", pair.start.short(), pair.end.short());
        let mentors = pair.mentors.iter().map(|member| &member.person).filter(|person| theirs(person));
        mentors
            .map(|person| {
                [
                    who::name(person, Case::Nominative),
                    person.fields.position.clone(),
                    mentees.join(", "),
                    period.clone(),
                ]
            })
            .collect::<Vec<_>>()
    };
    let mut rows: Vec<[String; 4]> = facts.pairs.iter().flat_map(of).collect();
    if rows.is_empty() {
        rows = vec![Default::default(); 5];
    }
    let rows = rows.into_iter().enumerate().map(|(index, cells)| {
        let number = cell((index + 1).to_string()).center();
        row(std::iter::once(number).chain(cells.into_iter().map(cell))).height(HAND)
    });
    let head = ["№", "Наставник", "Должность", "Наставляемые", "Период"];
    table([1.0, 5.0, 4.0, 5.0, 4.0]).head(head).rows(rows)
}
