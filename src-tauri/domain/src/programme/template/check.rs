//! What is kept of a template: tidy texts within measure. Two thousand rows are no programme.

use std::collections::BTreeSet;

use super::when::MONTHS;
use super::{Body, Item, Section, Task, Template};
use crate::{Invalid, limits};

const SECTIONS: usize = 40;
const ITEMS: usize = 300;
const TASKS: usize = 60;
const GAPS: usize = 40;

/// Empty rows are left out. The words of refusals name `title`, `note` and `body`.
pub fn check(template: Template) -> Result<Template, Invalid> {
    let mut invalid = Invalid::default();
    let title = limits::line("title", &template.title, &mut invalid);
    if title.is_empty() && !invalid.0.contains_key("title") {
        invalid.add("title", "Назовите шаблон, например: «Молодой специалист: первый год».");
    }
    let note = paragraphs("note", &template.note, &mut invalid);
    let body = body(template.body, &mut invalid);
    invalid.or(Template { title, note, body })
}

fn body(body: Body, invalid: &mut Invalid) -> Body {
    let mut most = |many: bool, words: &str| {
        if many {
            invalid.add("body", format!("Слишком много {words}: такой шаблон не поместится в программу."));
        }
    };
    most(body.sections.len() > SECTIONS, "разделов");
    most(body.items().count() > ITEMS, "заданий");
    most(body.tasks.len() > TASKS, "задач");
    let named: BTreeSet<&String> = body.items().flat_map(|item| &item.gaps).collect();
    most(named.len() > GAPS, "запросов");
    // A task is a line of a programme's tasks, so it has no line breaks, though it may be long.
    let task = |task: Task, invalid: &mut Invalid| Task {
        text: paragraphs("body", &task.text, invalid).replace('\n', " "),
        gaps: gaps(task.gaps, invalid),
    };
    let tasks: Vec<Task> = body.tasks.into_iter().map(|one| task(one, invalid)).collect();
    let sections: Vec<Section> = body.sections.into_iter().map(|one| section(one, invalid)).collect();
    let body = Body {
        months: body.months.clamp(1, MONTHS),
        goal: paragraphs("body", &body.goal, invalid),
        tasks: tasks.into_iter().filter(|task| !task.text.is_empty()).collect(),
        sections: sections.into_iter().filter(|one| !one.title.is_empty() || !one.items.is_empty()).collect(),
        ..body
    };
    if body.items().next().is_none() {
        invalid.add("body", "В шаблоне нет ни одного задания.");
    }
    body
}

/// Each once, in words that a dictionary can take.
fn gaps(gaps: Vec<String>, invalid: &mut Invalid) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let tidy = gaps.iter().map(|gap| limits::line("body", gap, invalid));
    tidy.filter(|gap| !gap.is_empty() && seen.insert(gap.clone())).collect()
}

fn section(section: Section, invalid: &mut Invalid) -> Section {
    let items = section.items.into_iter().map(|one| item(one, invalid)).collect::<Vec<_>>();
    Section {
        // A heading of a programme is one line.
        title: limits::line("body", &section.title, invalid),
        items: items.into_iter().filter(|item| !item.task.is_empty()).collect(),
    }
}

fn item(item: Item, invalid: &mut Invalid) -> Item {
    let when = limits::line("body", &item.when.to_string(), invalid);
    Item {
        task: paragraphs("body", &item.task, invalid),
        planned: paragraphs("body", &item.planned, invalid),
        when: when.into(),
        gaps: gaps(item.gaps, invalid),
        core: item.core,
    }
}

/// Paragraphs without empty lines between them: so they stand in a file of exchange.
fn paragraphs(field: &str, text: &str, invalid: &mut Invalid) -> String {
    let text = limits::text(field, text, invalid);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(items: usize) -> Template {
        let item = Item {
            task: " Посетить урок\r\n\r\n и разобрать его ".into(), ..Item::default()
        };
        let sections = vec![Section { title: "Раздел".into(), items: vec![item; items] }, Section::default()];
        Template {
            title: " Мой  шаблон ".into(),
            body: Body { sections, ..Body::default() },
            ..Template::default()
        }
    }

    #[test]
    fn tidies() {
        let tidy = check(with(1)).unwrap();
        assert_eq!(tidy.title, "Мой шаблон");
        assert_eq!(tidy.body.sections.len(), 1);
        assert_eq!(tidy.body.sections[0].items[0].task, "Посетить урок\nи разобрать его");
        assert_eq!(check(tidy.clone()).unwrap(), tidy);
    }

    #[test]
    fn refuses_in_words() {
        let words = |template: Template| check(template).unwrap_err().0;
        assert!(words(with(0))["body"].contains("ни одного задания"));
        assert!(words(with(301))["body"].contains("Слишком много заданий"));
        assert!(words(Template { title: " ".into(), ..with(1) })["title"].contains("Назовите"));
        assert!(words(Template { note: "я".repeat(20_000), ..with(1) })["note"].contains("20000"));
    }
}
