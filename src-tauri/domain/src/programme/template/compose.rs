//! A template in the period of a programme: everything that it has, with what the gaps call for
//! chosen already.

use serde::{Deserialize, Serialize};

use super::{Body, Item, place};
use crate::deadline::Span;

/// A plan to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "PlanOffer")]
pub struct Offer {
    pub goal: String,
    pub tasks: Vec<String>,
    pub sections: Vec<OfferedSection>,
    /// Chosen gaps that nothing in it answers.
    pub unanswered: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
pub struct OfferedSection {
    pub title: String,
    pub items: Vec<OfferedItem>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
pub struct OfferedItem {
    pub task: String,
    pub deadline: String,
    pub planned: String,
    pub gaps: Vec<String>,
    /// Offered whatever the gaps.
    pub core: bool,
    pub chosen: bool,
}

pub fn compose(body: &Body, gaps: &[String], span: Span) -> Offer {
    let called = |own: &[String]| own.iter().any(|gap| gaps.contains(gap));
    let item = |item: &Item| OfferedItem {
        task: item.task.clone(),
        deadline: place::place(&item.when, body.months, span),
        planned: item.planned.clone(),
        gaps: item.gaps.clone(),
        core: item.core,
        chosen: item.core || called(&item.gaps),
    };
    let tasks = body.tasks.iter().filter(|task| task.gaps.is_empty() || called(&task.gaps));
    let answered = |gap: &&String| body.items().any(|item| item.gaps.contains(gap));
    Offer {
        goal: body.goal.clone(),
        tasks: tasks.map(|task| task.text.clone()).collect(),
        sections: body
            .sections
            .iter()
            .map(|section| OfferedSection {
                title: section.title.clone(),
                items: section.items.iter().map(item).collect(),
            })
            .collect(),
        unanswered: gaps.iter().filter(|gap| !answered(gap)).cloned().collect(),
    }
}

/// «Пустая программа»: the two sections that every form has (DOMAIN §3).
pub fn blank() -> Body {
    let section = |title: &str| super::Section { title: title.to_owned(), items: Vec::new() };
    Body {
        sections: vec![
            section("Анализ трудностей и способы их преодоления"),
            section("Направления развития"),
        ],
        ..Body::default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Section, Task, When};
    use super::*;

    #[test]
    fn gaps_choose_items_and_tasks() {
        let item = |task: &str, gaps: &[&str], core| Item {
            task: task.into(),
            when: When::Months { from: 1, to: 1 },
            gaps: gaps.iter().map(|gap| (*gap).to_owned()).collect(),
            core,
            ..Item::default()
        };
        let task = |text: &str, gaps: &[&str]| Task {
            text: text.into(),
            gaps: gaps.iter().map(|gap| (*gap).to_owned()).collect(),
        };
        let body = Body {
            months: 2,
            goal: "Цель".into(),
            tasks: vec![
                task("Всегда", &[]),
                task("Про урок", &["lesson"]),
                task("Про родителей", &["parents"]),
            ],
            sections: vec![Section {
                title: "Раздел".into(),
                items: vec![
                    item("Знакомство", &[], true),
                    item("Урок", &["lesson", "methods"], false),
                    item("Собрание", &["parents"], false),
                ],
            }],
            ..Body::default()
        };
        let span = Span { from: "2026-09-01".parse().unwrap(), to: "2026-10-31".parse().unwrap() };
        let offer = compose(&body, &["lesson".into(), "digital".into()], span);
        assert_eq!(offer.tasks, ["Всегда", "Про урок"]);
        assert_eq!(offer.unanswered, ["digital"]);
        let items = &offer.sections[0].items;
        assert_eq!(items.iter().map(|item| item.chosen).collect::<Vec<_>>(), [true, true, false]);
        assert!(items.iter().all(|item| item.deadline == "сентябрь 2026 г."));
    }
}
