//! «Персонализированная программа наставничества» with the individual plan as a table
//! (DOMAIN §3). What the program does not keep of a programme yet is left to the hand.

use super::super::{approve, body, cells};
use super::plan;
use super::sides::{self, Sides, of_teachers, sides};
use crate::document::{Part, Table, bullet, lines, para, table, title};
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
    let order = pair.map(|pair| cells::order(&pair.order_number, pair.ordered_on));
    let planned = cells::period(pair.map(|pair| pair.start), pair.map(|pair| pair.end));
    let agreed = pair.iter().flat_map(|pair| &pair.mentors).filter_map(|member| member.agreement.as_ref());
    let rhythm = agreed.map(|one| one.form.as_str()).find(|form| !form.is_empty());
    let model = pair.and_then(|pair| pair.model).map(|model| model.label());
    let mut rows = vec![
        sides::form(pair),
        cells::named("Ролевая модель", model.unwrap_or_default()),
        cells::named("Виды наставничества", kinds.join(", ")),
    ];
    rows.extend(sides.rows(pair));
    rows.extend([
        cells::named("Срок реализации", planned.join(" ")),
        cells::named("Приказ о закреплении", order.unwrap_or_default()),
        cells::named("Форма и режим встреч", rhythm.unwrap_or_default()),
    ]);
    table([5.0, 12.0]).rows(rows)
}
