//! «Персонализированная программа наставничества» with the individual plan as a table
//! (DOMAIN §3). What the program does not keep of a programme yet is left to the hand.

use super::super::{approve, body, cells};
use super::plan;
use super::sides::{Sides, line, of_teachers, sides};
use crate::document::{Part, Table, bullet, cell, lines, para, table, title};
use crate::writing::{Facts, Pair, Values, Wording};

pub fn programme(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let sides = sides(facts);
    let pair = facts.pairs.first();
    let which = |teachers, pupils| if of_teachers(facts) { teachers } else { pupils };
    let mut part = Part::new();
    part.blocks.extend(approve::by_director(facts, false));
    part.blocks.extend(body::titles(wording.lines("title", values)));
    part.add(about(pair, &sides));
    part.add(title(3, "Цель").above(14.0));
    match pair.map(|pair| pair.goal.trim()).filter(|goal| !goal.is_empty()) {
        Some(goal) => part.blocks.extend(goal.lines().map(|line| para(line).into())),
        None => {
            let words = wording.lines(which("goal_teachers", "goal_pupils"), values);
            part.blocks.extend(words.into_iter().map(|line| para(line).into()));
        }
    }
    part.add(title(3, "Задачи").above(7.0));
    part.blocks
        .extend(wording.lines(which("tasks_teachers", "tasks_pupils"), values).into_iter().map(bullet));
    let whose =
        if sides.mentees.len() > 1 { "наставляемых" } else { "наставляемого" };
    part.add(title(3, format!("Запросы {whose}")).above(7.0));
    match pair.map(|pair| pair.requests.as_slice()).unwrap_or_default() {
        [] => part.add(lines(2)),
        requests => part.blocks.extend(requests.iter().map(bullet)),
    }
    vec![part, plan::part(&sides, wording, values, which("plan_teachers", "plan_pupils"))]
}

/// Who works with whom, in what form and for how long.
fn about(pair: Option<&Pair>, sides: &Sides) -> Table {
    let kinds: Vec<&str> = pair.iter().flat_map(|pair| &pair.kinds).map(|kind| kind.label()).collect();
    let title = pair.map(|pair| pair.title.as_str()).unwrap_or_default();
    let rhythm = pair.iter().flat_map(|pair| &pair.mentors).filter_map(|member| member.agreement.as_ref());
    let text = |value: Option<&str>| cell(value.unwrap_or_default());
    let order = pair.map(|pair| cells::order(&pair.order_number, pair.ordered_on));
    let mut rows = vec![
        cells::named("Форма наставничества", text(pair.map(|pair| pair.form.label()))),
        cells::named("Ролевая модель", text(pair.and_then(|pair| pair.model).map(|model| model.label()))),
        cells::named("Виды наставничества", cell(kinds.join(", "))),
        cells::named(sides.mentor_label(), cells::lines(sides.mentors.iter().map(|one| line(one)))),
    ];
    if !title.is_empty() {
        rows.push(cells::named("Группа", cell(title)));
    }
    rows.extend([
        cells::named(sides.mentee_label(), cells::lines(sides.mentees.iter().map(|one| line(one)))),
        cells::named("Срок реализации", cell(pair.map(period).unwrap_or_default())),
        cells::named("Приказ о закреплении", cell(order.unwrap_or_default())),
        cells::named(
            "Форма и режим встреч",
            cells::lines(rhythm.map(|one| one.form.as_str()).filter(|form| !form.is_empty()).take(1)),
        ),
    ]);
    table([5.0, 12.0]).rows(rows)
}

fn period(pair: &Pair) -> String {
    cells::period(Some(pair.start), Some(pair.end)).join(" ")
}
