//! A plan: what a programme is to contain before it is kept, whether it comes from a template, from
//! last year or from nothing. Forms: DOMAIN §3, «Индивидуальный план развития».

use serde::{Deserialize, Serialize};

use super::item;
use crate::deadline::Span;
use crate::letters::short;
use crate::{Invalid, limits};

/// Items and sections that one plan may have: more is a slip of the hand.
const MOST_ITEMS: usize = 200;
const MOST_SECTIONS: usize = 50;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "Plan")]
pub struct Plan {
    pub goal: String,
    pub tasks: Vec<String>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PlanSection")]
pub struct Section {
    /// Empty for items that stand before the first heading.
    pub title: String,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PlanItem")]
pub struct Item {
    /// «Проект, задание».
    pub task: String,
    /// In words, as a person writes it: «до 15 октября 2026 г.».
    pub deadline: String,
    /// «Планируемый результат».
    pub planned: String,
}

impl Plan {
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }
}

/// The plan tidied, or what is wrong with it: fields are named by their place in it. Rows without
/// a word are left out. Deadlines outside the programme are asked about in `confirmed`.
pub fn check(mut plan: Plan, span: Option<Span>, confirmed: bool) -> Result<Plan, Invalid> {
    let mut invalid = Invalid::default();
    plan.goal = limits::text("plan.goal", &plan.goal, &mut invalid);
    for (n, task) in plan.tasks.iter_mut().enumerate() {
        *task = limits::text(&format!("plan.tasks.{n}"), task, &mut invalid).replace('\n', " ");
    }
    plan.tasks.retain(|task| !task.is_empty());
    let mut asked = Vec::new();
    for (s, section) in plan.sections.iter_mut().enumerate() {
        section.title = limits::line(&format!("plan.sections.{s}.title"), &section.title, &mut invalid);
        for (i, item) in section.items.iter_mut().enumerate() {
            let place = |field: &str| format!("plan.sections.{s}.items.{i}.{field}");
            item.tidy(place, &mut invalid);
            let question = span.and_then(|span| item::question(item::window(&item.deadline, span), span));
            if let Some(words) = question.filter(|_| !confirmed) {
                asked.push(format!("«{}»: {}", short(&item.task), words));
                invalid.add(&place("deadline"), words);
            }
        }
        section.items.retain(|item| *item != Item::default());
    }
    if !asked.is_empty() {
        invalid.add("confirmed", asked.join("\n"));
    }
    if plan.items().count() > MOST_ITEMS || plan.sections.len() > MOST_SECTIONS {
        invalid.add(
            "plan",
            format!("В плане больше {MOST_ITEMS} пунктов или {MOST_SECTIONS} разделов. Сократите его."),
        );
    }
    invalid.or(plan)
}

impl Item {
    fn tidy(&mut self, place: impl Fn(&str) -> String, invalid: &mut Invalid) {
        self.task = limits::text(&place("task"), &self.task, invalid);
        self.deadline = limits::line(&place("deadline"), &self.deadline, invalid);
        self.planned = limits::text(&place("planned"), &self.planned, invalid);
        if self.task.is_empty() && *self != Item::default() {
            invalid.add(&place("task"), "Напишите задание.");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(items: &[(&str, &str)]) -> Plan {
        let item = |(task, deadline): &(&str, &str)| Item {
            task: (*task).into(),
            deadline: (*deadline).into(),
            ..Item::default()
        };
        let section = Section {
            title: " Вхождение в должность ".into(),
            items: items.iter().map(item).collect(),
        };
        Plan {
            tasks: vec!["Освоить журнал".into(), " ".into()], sections: vec![section], ..Plan::default()
        }
    }

    fn wrong(plan: Plan, confirmed: bool) -> Vec<String> {
        let span = Span { from: "2026-09-01".parse().unwrap(), to: "2027-05-31".parse().unwrap() };
        check(plan, Some(span), confirmed).err().unwrap_or_default().0.into_keys().collect()
    }

    #[test]
    fn is_tidied() {
        let tidy = check(plan(&[("Открытый урок ", " март "), ("", " ")]), None, false).unwrap();
        assert_eq!(tidy.tasks, ["Освоить журнал"]);
        assert_eq!(tidy.sections[0].title, "Вхождение в должность");
        assert_eq!(
            tidy.items().map(|item| (&*item.task, &*item.deadline)).collect::<Vec<_>>(),
            [("Открытый урок", "март")]
        );
    }

    #[test]
    fn what_is_wrong_is_named_by_its_place() {
        assert!(wrong(plan(&[("Урок", "октябрь")]), false).is_empty());
        assert_eq!(
            wrong(plan(&[("Урок", "октябрь"), ("", "март")]), false),
            ["plan.sections.0.items.1.task"]
        );
        assert_eq!(
            wrong(plan(&[("Урок", "август 2026")]), false),
            ["confirmed", "plan.sections.0.items.0.deadline"]
        );
        assert!(wrong(plan(&[("Урок", "август 2026")]), true).is_empty());
        assert_eq!(wrong(plan(&[("Урок", ""); 201]), true), ["plan"]);
    }
}
