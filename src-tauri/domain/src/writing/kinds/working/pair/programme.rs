//! «Персонализированная программа наставничества» with the individual plan as a table
//! (DOMAIN §3). Without a programme of the pair it is a form with the usual plan.

use super::super::values as working;
use super::super::{approve, body, cells};
use super::plan;
use super::sides::{self, Sides, of_teachers, sides};
use crate::document::{Block, Part, Table, Text, bullet, lines, para, table, title};
use crate::writing::{Facts, Kind, Pair, Programme, Values, Wording};

pub fn programme(facts: &Facts, wording: &Wording, values: &Values) -> Vec<Part> {
    let pair = facts.pairs.first();
    match pair.map(|pair| pair.programmes.as_slice()).unwrap_or_default() {
        [] => whole(facts, None, wording, values),
        [one] => whole(facts, Some(one), wording, values),
        many => {
            let mut facts = facts.clone();
            many.iter().flat_map(|one| of_one(&mut facts, one, wording)).collect()
        }
    }
}

/// The programme of one of a group, with its own names.
fn of_one(facts: &mut Facts, programme: &Programme, wording: &Wording) -> Vec<Part> {
    let mut mentees = facts.pairs.iter().take(1).flat_map(|pair| &pair.mentees).map(|member| &member.person);
    facts.person = mentees.find(|one| Some(&one.id) == programme.mentee_id.as_ref()).cloned();
    let values = working::values(Kind::Programme, facts);
    whole(facts, Some(programme), wording, &values)
}

fn whole(facts: &Facts, own: Option<&Programme>, wording: &Wording, values: &Values) -> Vec<Part> {
    let sides = sides(facts);
    let pair = facts.pairs.first();
    let which = |teachers, pupils| if of_teachers(facts) { teachers } else { pupils };
    let mut part = Part::new();
    part.blocks.extend(approved(facts, own));
    part.blocks.extend(body::titles(wording.lines("title", values)));
    part.add(about(pair, own, &sides));
    part.add(title(3, "Цель").above(14.0));
    part.blocks.extend(match goal(pair, own) {
        "" => wording.lines(which("goal_teachers", "goal_pupils"), values).into_iter().map(plain).collect(),
        goal => goal.lines().map(plain).collect::<Vec<_>>(),
    });
    part.add(title(3, "Задачи").above(7.0));
    match own.map(|own| own.tasks.as_slice()).unwrap_or_default() {
        [] => part
            .blocks
            .extend(wording.lines(which("tasks_teachers", "tasks_pupils"), values).into_iter().map(bullet)),
        tasks => part.blocks.extend(tasks.iter().map(bullet)),
    }
    part.blocks.extend(gaps(pair, own, &sides));
    let plan = match own.filter(|own| own.items().next().is_some()) {
        Some(own) => plan::filled(own, &sides, wording, values),
        None => plan::part(&sides, wording, values, which("plan_teachers", "plan_pupils")),
    };
    vec![part, plan]
}

fn plain<T: Into<Text>>(line: T) -> Block {
    para(line).into()
}

/// An act has approved it, or the director does; a programme that was changed since is approved anew.
fn approved(facts: &Facts, own: Option<&Programme>) -> Vec<Block> {
    let day = own.and_then(|own| own.approved_on);
    match own.filter(|own| day.is_some() && !own.act.trim().is_empty()) {
        Some(own) => approve::by_act("", &own.act, false),
        None => approve::by_director(facts, day.or(facts.day), false),
    }
}

/// The programme's goal, or the pair's.
pub(super) fn goal<'a>(pair: Option<&'a Pair>, own: Option<&'a Programme>) -> &'a str {
    let goals = [own.map(|own| own.goal.trim()), pair.map(|pair| pair.goal.trim())];
    goals.into_iter().flatten().find(|goal| !goal.is_empty()).unwrap_or_default()
}

/// What the mentees asked for; a programme says which of it it answers.
fn gaps(pair: Option<&Pair>, own: Option<&Programme>, sides: &Sides) -> Vec<Block> {
    let answered = own.map(|own| own.gaps.as_slice()).unwrap_or_default();
    let asked = pair.map(|pair| pair.requests.as_slice()).unwrap_or_default();
    let whose =
        if sides.mentees.len() > 1 { "наставляемых" } else { "наставляемого" };
    let (what, all) = match answered {
        [] => ("Запросы", asked),
        answered => ("Запросы и затруднения", answered),
    };
    let mut blocks = vec![title(3, format!("{what} {whose}")).above(7.0).into()];
    match all {
        [] => blocks.push(lines(2)),
        all => blocks.extend(all.iter().map(bullet)),
    }
    blocks
}

/// Who works with whom, in what form and for how long.
fn about(pair: Option<&Pair>, own: Option<&Programme>, sides: &Sides) -> Table {
    let kinds: Vec<&str> = pair.iter().flat_map(|pair| &pair.kinds).map(|kind| kind.label()).collect();
    let order = pair.map(|pair| cells::order(&pair.order_number, pair.ordered_on));
    let start = own.and_then(|own| own.start).or(pair.map(|pair| pair.start));
    let end = own.and_then(|own| own.end).or(pair.map(|pair| pair.end));
    let planned = cells::period(start, end);
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
