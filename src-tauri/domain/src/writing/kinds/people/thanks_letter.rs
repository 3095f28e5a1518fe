//! A letter of thanks to a mentor, the school's own or a partner's: large, in the middle of the
//! sheet, few words.

use super::values::values;
use super::who;
use crate::document::{Part, para, rule};
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new();
    part.blocks.extend(sheet::letterhead(facts));
    part.add(rule());
    part.add(para(wording.line("title", &values)).center().bold().size(36.0).above(84.0).below(48.0));
    part.add(para(wording.line("greeting", &values)).center().bold().size(24.0).below(32.0));
    let mut said = wording.lines(if who::outside(&person) { "partner" } else { "text" }, &values);
    if !facts.pairs.is_empty() {
        said.extend(wording.lines("pair", &values));
    }
    if !facts.change.reason.is_empty() {
        said.extend(wording.lines("reason", &values));
    }
    said.extend(wording.lines("wish", &values));
    for line in said {
        part.add(para(line).center().size(18.0).below(14.0));
    }
    part.add(sheet::director(facts).above(84.0));
    if facts.settings.stamp {
        part.add(para("М.П.").left().above(7.0));
    }
    part.add(para(wording.line("place", &values)).center().above(56.0));
    part
}
