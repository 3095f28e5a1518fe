//! The employer takes the instruction to mentor back and says so at least three working days ahead
//! (ст. 351.8 ТК РФ); the employee signs that it was received, and when.

use super::values::values;
use super::{heading, paragraphs, receipt};
use crate::document::{Part, para, rule, split};
use crate::writing::{Facts, Wording, sheet};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let person = facts.person.clone().unwrap_or_default();
    let values = values(facts, &person);
    let mut part = Part::new();
    part.blocks.extend(sheet::letterhead(facts));
    part.add(para("").flush());
    part.add(split(sheet::day(facts.day), sheet::number(&facts.number)));
    part.add(para("").flush());
    part.blocks.extend(sheet::addressed(&person));
    part.add(heading(wording, "title", &values));
    part.add(para(wording.line("greeting", &values)).center().below(7.0));
    paragraphs(&mut part, wording, "text", &values);
    if !facts.change.reason.is_empty() {
        paragraphs(&mut part, wording, "reason", &values);
    }
    paragraphs(&mut part, wording, "terms", &values);
    part.add(sheet::director(facts));
    part.add(para("").flush());
    part.add(rule());
    receipt(&mut part, wording.line("received", &values), &person);
    part
}
