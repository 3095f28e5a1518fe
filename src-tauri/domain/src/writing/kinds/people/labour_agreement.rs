//! A supplementary agreement to a mentor's labour contract: content, time, form and payment of the
//! work (ст. 351.8 ТК РФ), in two copies.

use super::parties::{Party, detail, parties, section};
use super::values::{agreement, values};
use super::{heading, paragraphs, receipt, who};
use crate::document::{Part, Text, blank, para, split};
use crate::grammar::Case;
use crate::writing::sheet::{self, capital};
use crate::writing::{Facts, Person, Wording};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let mut values = values(facts, &person);
    // Its own number and date go before those that were noted with the pair.
    if !facts.number.is_empty() {
        values.insert("номер соглашения", facts.number.clone());
    }
    let day = facts.day.or(agreement(facts).day);
    let mut part = Part::new();
    part.add(heading(wording, "title", &values));
    part.add(split(place(facts), sheet::day(day)));
    part.add(para("").flush());
    paragraphs(&mut part, wording, "preamble", &values);
    for code in ["subject", "work", "payment", "ending", "last"] {
        section(&mut part, wording, code, &values);
    }
    part.add(para("").flush().keep());
    part.add(parties(school(facts), employee(&person)));
    receipt(&mut part, wording.line("received", &values), &person);
    part
}

/// Where it is signed, on the line of the date.
fn place(facts: &Facts) -> Text {
    match facts.organization.place.as_str() {
        "" => blank(50.0),
        place => place.into(),
    }
}

/// The employer, or the school as a partner of another organisation.
pub fn school(facts: &Facts) -> Party {
    let organization = &facts.organization;
    let name =
        if organization.full_name.is_empty() { &organization.short_name } else { &organization.full_name };
    let director = facts.director.as_ref();
    let post = director.map(|person| person.fields.position.as_str()).filter(|post| !post.is_empty());
    Party {
        called: "Работодатель",
        details: vec![
            detail("", name),
            detail("Адрес:", &organization.address),
            detail("Телефон:", &organization.phone),
            detail("ИНН, КПП:", ""),
        ],
        post: capital(post.unwrap_or("директор")),
        name: director.map(sheet::signed).unwrap_or_default(),
        stamp: facts.settings.stamp,
    }
}

fn employee(person: &Person) -> Party {
    Party {
        called: "Работник",
        details: vec![
            detail("", &who::name(person, Case::Nominative)),
            detail("Адрес:", &person.fields.address),
            detail("Паспорт:", ""),
            detail("выдан:", ""),
        ],
        post: String::new(),
        name: sheet::signed(person),
        stamp: false,
    }
}
