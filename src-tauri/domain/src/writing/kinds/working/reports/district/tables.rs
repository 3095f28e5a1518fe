//! The tables inside the note's text: forms of mentoring, indicators.

use crate::consolidated::{District, IndicatorLine, Share};
use crate::document::{Row, Table, cell, row, table};
use crate::indicator::Indicator;
use crate::writing::Facts;

/// Height of a row in mm.
const HEIGHT: f64 = 9.0;

/// A person who works in two forms stands in both, so people have no sum.
pub fn forms(district: &District) -> Table {
    let number = |figure: usize| cell(figure.to_string()).center();
    let rows = district.forms.iter().map(|one| {
        let figures = [one.pairs, one.groups, one.mentors, one.mentees, one.completed].map(number);
        row(std::iter::once(cell(&one.form)).chain(figures))
    });
    let sum = |of: fn(&crate::consolidated::FormLine) -> usize| number(district.forms.iter().map(of).sum());
    let total: Row = row([
        cell("Всего").bold(),
        sum(|one| one.pairs).bold(),
        sum(|one| one.groups).bold(),
        cell(""),
        cell(""),
        sum(|one| one.completed).bold(),
    ]);
    table([5.6, 1.7, 1.8, 3.1, 3.4, 2.6])
        .head(["Форма", "Пар", "Групп", "Наставников", "Наставляемых", "Завершили работу"])
        .rows(rows)
        .row(total)
}

/// The six, or those that the returns have; by hand where there are none.
pub fn indicators(facts: &Facts) -> Table {
    let known = facts.district.as_ref().filter(|one| !one.indicators.is_empty());
    let made = table([6.6, 3.2, 3.2, 2.0, 2.6]).head([
        "Показатель",
        "Достигнуто",
        "Прошлый период",
        "Цель",
        "Цель достигнута",
    ]);
    let Some(district) = known else {
        let empty =
            |one: &Indicator| row([cell(one.label()), cell(""), cell(""), cell(""), cell("")]).height(HEIGHT);
        return made.rows(Indicator::ALL.iter().map(empty));
    };
    let words = |share: Option<Share>| share.map_or_else(|| "—".into(), Share::words);
    let line = |(one, before): (&IndicatorLine, &Option<Share>)| {
        let target = one.target.map_or_else(|| "—".into(), |target| format!("{:.0}\u{a0}%", target * 100.0));
        let reached = one.reached.map_or("—", |reached| if reached { "да" } else { "нет" });
        let cells =
            [words(one.district), words(*before), target, reached.into()].map(|text| cell(text).center());
        row(std::iter::once(cell(&one.title)).chain(cells)).height(HEIGHT)
    };
    made.rows(district.indicators.iter().zip(&district.indicators_before).map(line))
}
