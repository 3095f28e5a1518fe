//! «Итоговый аналитический отчёт куратора» (S:kholmsky 6.6): figures out of the registers and the
//! monitoring, the analysis by hand.

use super::super::body::{Answer, Answers};
use super::super::{body, marks};
use super::{figures, results, year};
use crate::document::{Block, Part, bullet, cell, para, row, table, title};
use crate::writing::{Facts, Person, Values, Wording, sheet};

/// Height of a row that is filled by hand, in mm.
const WORK: f64 = 14.0;

pub fn curator_report(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let words = |code| wording.lines(code, values);
    let mut part = Part::new();
    part.blocks.extend(body::titles(words("title")));
    part.blocks.extend(body::blocks(marks::lines(wording, "about", values)));
    part.blocks.extend(body::blocks(marks::lines(wording, "pairs", values)));
    part.blocks.extend(words("figures").into_iter().map(bullet));
    part.add(gap());
    part.add(figures::by_form(&facts.pairs));
    part.blocks.extend(body::blocks(marks::lines(wording, "work", values)));
    let work = words("works").into_iter().map(|line| row([cell(line), cell("")]).height(WORK));
    part.add(table([7.0, 10.0]).head(["Направление работы", "Что сделано"]).rows(work));
    part.blocks.extend(body::blocks(marks::lines(wording, "monitoring", values)));
    part.add(gap());
    part.add(year::measures(facts, words("measures")));
    part.blocks.extend(reached(facts, wording, values));
    let answers = known(facts);
    part.blocks.extend(body::answered(marks::lines(wording, "analysis", values), &answers));
    part.blocks.extend(body::blocks(marks::lines(wording, "swot", values)));
    part.add(year::swot(facts));
    part.blocks.extend(body::blocks(marks::lines(wording, "conclusions", values)));
    part.add(para(sheet::day(facts.day)).left().above(21.0));
    let nobody = Person::default();
    let curator = facts.curator.as_ref().unwrap_or(&nobody);
    part.add(sheet::signed_by([("Куратор", curator)]).above(7.0));
    let mut appendix = Part::appendix().landscape();
    appendix.add(para("Приложение").right());
    appendix.add(title(2, "Наставнические пары и группы, результаты их работы"));
    appendix.add(results::pairs(&facts.pairs));
    vec![part, appendix]
}

/// Free space between running text and a table.
fn gap() -> Block {
    para("").size(6.0).into()
}

/// What the averages leave out, then the indicators with their targets.
fn reached(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Block> {
    let mut blocks = Vec::new();
    let Some(year) = &facts.year else { return blocks };
    if year.averages.partial {
        blocks.extend(body::note(wording.lines("few", values), 6.0));
    }
    if !year.indicators.is_empty() {
        blocks.extend(body::note(wording.lines("indicators", values), 10.0));
        blocks.extend([gap(), year::indicators(&year.indicators).into()]);
    }
    blocks
}

/// Answers that the program knows.
fn known(facts: &Facts) -> Answers {
    let practices = facts.year.as_ref().map(|year| year::practices(&year.practices)).unwrap_or_default();
    let known = (!practices.is_empty()).then_some((marks::PRACTICES, Answer::Lines(practices)));
    known.into_iter().collect()
}
