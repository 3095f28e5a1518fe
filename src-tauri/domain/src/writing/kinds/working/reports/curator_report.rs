//! «Итоговый аналитический отчёт куратора» (S:kholmsky 6.6): figures out of the registers, the
//! analysis by hand.

use super::super::{body, marks};
use super::{figures, results};
use crate::document::{Block, Part, Row, Table, bullet, cell, para, row, table, title};
use crate::writing::{Facts, Person, Values, Wording, sheet};

/// Heights of rows that are filled by hand, in mm.
const WORK: f64 = 14.0;
const MEASURE: f64 = 9.0;
const SWOT: f64 = 50.0;

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
    part.add(measures(
        words("measures")
            .into_iter()
            .map(|line| row(std::iter::once(cell(line)).chain((1..5).map(|_| cell("")))).height(MEASURE)),
    ));
    part.blocks.extend(body::blocks(marks::lines(wording, "analysis", values)));
    part.blocks.extend(body::blocks(marks::lines(wording, "swot", values)));
    part.add(swot());
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

/// Stage 2 of the monitoring (DOMAIN §4): before, after, the difference and its part.
fn measures(rows: impl Iterator<Item = Row>) -> Table {
    table([6.5, 2.6, 3.2, 2.6, 2.0]).head(["Показатель", "На входе", "На выходе", "Разница", "%"]).rows(rows)
}

/// The name of each quarter stands in it, so that a page's end never parts them.
fn swot() -> Table {
    let two =
        |left: &str, right: &str| row([cell(left).bold().center(), cell(right).bold().center()]).height(SWOT);
    table([1.0, 1.0]).rows([two("Сильные стороны", "Слабые стороны"), two("Возможности", "Угрозы")])
}
