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
    part.add(para(wording.line("title", &values)).center().bold().size(32.0).above(70.0).below(42.0));
    part.add(para(wording.line("greeting", &values)).center().bold().size(22.0).below(28.0));
    let mut said = wording.lines(if who::outside(&person) { "partner" } else { "text" }, &values);
    if !facts.pairs.is_empty() {
        said.extend(wording.lines("pair", &values));
    }
    if !facts.change.reason.is_empty() {
        said.extend(wording.lines("reason", &values));
    }
    said.extend(wording.lines("wish", &values));
    for line in said {
        part.add(para(line).center().size(17.0).below(12.0));
    }
    part.add(sheet::director(facts).above(70.0));
    if facts.settings.stamp {
        part.add(para("М.П.").left().above(7.0));
    }
    part.add(para(wording.line("place", &values)).center().above(42.0));
    part
}
