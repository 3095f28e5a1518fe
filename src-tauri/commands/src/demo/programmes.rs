//! The programmes of the example: their plans, what became of each item, and names for the items.

use serde_json::{Value, json};

use super::steps::Step;
use super::table::{Cells, rows};
use super::words::Words;
use super::{broken, text};
use crate::{App, Fault};

const HEADS: &str = include_str!("../../../../assets/demo/programmes.tsv");
const ITEMS: &str = include_str!("../../../../assets/demo/programme_items.tsv");

/// Each programme is made on its day with its whole plan; its items are done one by one.
pub(super) fn all() -> Result<Vec<Step>, Fault> {
    let mut steps = Vec::new();
    for mut head in rows(HEADS) {
        let key = text(head.remove("key"));
        let items: Vec<Cells> =
            rows(ITEMS).into_iter().filter(|item| item["programme"] == key.as_str()).collect();
        steps.push(created(head, &key, &items)?);
        for (number, item) in (1..).zip(&items) {
            steps.extend(done(&format!("${key}/{number}"), item)?);
        }
    }
    Ok(steps)
}

fn created(mut head: Cells, key: &str, items: &[Cells]) -> Result<Step, Fault> {
    let day = day(&head["day"])?;
    let mut sections: Vec<Value> = Vec::new();
    for item in items {
        if sections.last().is_none_or(|section| section["title"] != item["section"]) {
            sections.push(json!({ "title": item["section"], "items": [] }));
        }
        if let Some(items) = sections.last_mut().and_then(|section| section["items"].as_array_mut()) {
            items.push(
                json!({ "task": item["task"], "deadline": item["deadline"], "planned": item["planned"] }),
            );
        }
    }
    let mut take = |name: &str| text(head.remove(name));
    let list = |text: String, between: char| text.split(between).map(str::to_owned).collect::<Vec<_>>();
    let plan = json!({ "goal": take("goal"), "tasks": list(take("tasks"), '|'), "sections": sections });
    let arg = json!({
        "pair_id": take("pair_id"), "start": take("start"), "end": take("end"),
        "gap_ids": list(take("gap_ids"), ' '), "gaps": take("gaps"), "plan": plan,
    });
    Ok(Step { day, key: key.to_owned(), command: "programme.create".into(), arg })
}

/// Marked on its day, with what came of it and the mentor's grade.
fn done(id: &str, item: &Cells) -> Result<Vec<Step>, Fault> {
    let Some(on) = item.get("done") else { return Ok(Vec::new()) };
    let day = day(on)?;
    let mut fields = json!({ "section_id": format!("{id}/section") });
    for name in ["task", "deadline", "planned", "actual", "grade"] {
        fields[name] = item.get(name).cloned().unwrap_or_else(|| "".into());
    }
    let step = |command: &str, arg: Value| Step { day, key: String::new(), command: command.into(), arg };
    Ok(vec![
        step("item.mark", json!({ "ids": [id], "status": "done" })),
        step("item.update", json!({ "id": id, "fields": fields })),
    ])
}

fn day(cell: &Value) -> Result<i32, Fault> {
    let text = cell.as_str().unwrap_or_default();
    text.trim_start_matches('@').parse().map_err(|_| broken(text))
}

/// From now on `$KEY/3` means the third item of the plan and `$KEY/3/section` its section.
pub(super) fn name(app: &mut App, words: &mut Words, key: &str, id: &str) -> Result<(), Fault> {
    let card = app.call("programme.get", json!({ "id": id }))?;
    for (number, item) in (1..).zip(card["output"]["items"].as_array().into_iter().flatten()) {
        let learn =
            |words: &mut Words, key: String, id: &Value| words.learn(&key, id.as_str().unwrap_or_default());
        learn(words, format!("{key}/{number}"), &item["id"]);
        learn(words, format!("{key}/{number}/section"), &item["fields"]["section_id"]);
    }
    Ok(())
}
