//! «Заявление (согласие)» of a mentor who is an employee: the work is done with written consent
//! (ст. 351.8 ТК РФ).

use crate::document::{Document, Part, para, title};
use crate::grammar::{Case, Named, position};
use crate::vocabulary::Sex;
use crate::writing::{Facts, Kind, Pair, Values, Wording, sheet};

pub(super) fn compose(facts: &Facts, wording: &Wording) -> Document {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts);
    let mut part = Part::new();
    part.blocks.extend(sheet::address(facts, &person));
    part.add(title(1, wording.line("title", &values)));
    for line in wording.lines("text", &values) {
        part.add(para(line));
    }
    part.add(para(sheet::day(None)).left().above(28.0));
    part.add(sheet::signed_by([("Наставник", &person)]).above(0.0));
    Document::new(format!(
        "{}: {}",
        Kind::MentorConsent.label(),
        Named::of(&person.fields).full(Case::Nominative)
    ))
    .part(part)
}

fn values(facts: &Facts) -> Values {
    let person = facts.person.clone().unwrap_or_default();
    let she = Named::of(&person.fields).sex() == Some(Sex::Female);
    let agreed = |she_is: &str, he_is: &str| if she { she_is } else { he_is }.to_owned();
    let pair = facts.pairs.first();
    let mut values = sheet::values(facts);
    values.extend([
        ("наставник", Named::of(&person.fields).full(Case::Nominative)),
        ("должность", position::decline(&person.fields.position, Case::Nominative)),
        ("согласен", agreed("согласна", "согласен")),
        ("ознакомлен", agreed("ознакомлена", "ознакомлен")),
        ("начало", pair.map(|pair| pair.start.short()).unwrap_or_default()),
        ("окончание", pair.map(|pair| pair.end.short()).unwrap_or_default()),
        ("наставляемые", pair.map(mentees).unwrap_or_default()),
    ]);
    values
}

/// «Вешняков Денис Андреевич, учитель истории; …».
fn mentees(pair: &Pair) -> String {
    let one = |member: &crate::writing::Member| {
        let fields = &member.person.fields;
        let who = Named::of(fields).full(Case::Nominative);
        let detail = if fields.class.is_empty() {
            fields.position.clone()
        } else {
            format!("{} класс", fields.class)
        };
        [who, detail].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    pair.mentees.iter().map(one).collect::<Vec<_>>().join("; ")
}
