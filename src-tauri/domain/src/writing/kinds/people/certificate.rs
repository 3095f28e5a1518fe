//! A certificate of taking part, on a sheet across: whom, for what, how many hours.

use super::values::values;
use super::who;
use crate::document::{Paragraph, Part, Signatures, blank, para, signatures};
use crate::grammar::Case;
use crate::writing::{Facts, Person, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new().landscape();
    part.blocks.extend(sheet::letterhead(facts));
    part.add(para(wording.line("title", &values)).center().bold().size(54.0).above(28.0).below(18.0));
    part.add(para(wording.line("confirms", &values)).center().size(18.0).below(12.0));
    part.add(name(&person));
    part.add(para(sheet::position_of(&person, Case::Nominative)).center().size(18.0).below(14.0));
    for line in wording.lines("text", &values) {
        part.add(para(line).center().size(18.0));
    }
    part.add(signed(facts));
    if facts.settings.stamp {
        part.add(para("М.П.").left().above(4.0));
    }
    part.add(para(wording.line("place", &values)).center());
    part
}

/// The name alone on its line, or a blank for it.
fn name(person: &Person) -> Paragraph {
    let name = who::name(person, Case::Nominative);
    let name = if name.is_empty() { blank(180.0) } else { name.into() };
    para(name).center().bold().size(32.0)
}

/// The director and, where there is one, the curator of mentoring.
fn signed(facts: &Facts) -> Signatures {
    let director = sheet::director(facts);
    let rows = director.rows.into_iter().map(|row| (row.position, row.name));
    let curator = facts.curator.as_ref();
    let curator = ("Куратор наставничества".into(), curator.map(sheet::signed).unwrap_or_default());
    rows.chain([curator]).fold(signatures().above(36.0), |all, (post, name)| all.and(post, name))
}
