//! What a meeting does to the plan of the pair: items moved, done, let go again.

use serde_json::{Value, json};

use crate::meetings::{meeting, pair};
use crate::school::School;

#[test]
fn a_meeting_moves_items_of_the_plan() {
    let (mut school, pair, _) = pair();
    let plan = json!({ "sections": [{ "title": "Уроки", "items": [{ "task": "Провести урок" }, { "task": "Разобрать урок" }] }] });
    let programme = school.made(
        "programme.create",
        json!({ "pair_id": pair, "start": "2026-09-01", "end": "2027-05-31", "plan": plan }),
    );
    let items = |school: &mut School| -> Vec<Value> {
        let card = school.call("programme.get", json!({ "id": programme }));
        card["items"].as_array().unwrap().clone()
    };
    let said = |items: &[Value]| -> Vec<Value> {
        items.iter().map(|one| json!([one["status"], one["done_on"], one["meetings"]])).collect()
    };
    let [first, second] = [0, 1].map(|at| items(&mut school)[at]["id"].clone());
    let suggested = school.call("meeting.suggest", json!({ "pair_id": pair }))["items"].take();
    assert_eq!(suggested.as_array().unwrap().len(), 2, "open items are offered");
    // One is done at the meeting, the other only begun.
    let moved =
        json!([{ "item_id": first, "status": "done" }, { "item_id": second, "status": "in_progress" }]);
    let id = school.made("meeting.add", meeting(&pair, json!({ "items": moved })));
    let after = [json!(["done", "2026-11-12", 1]), json!(["in_progress", null, 1])];
    assert_eq!(said(&items(&mut school)), after);
    let card = school.call("meeting.get", json!({ "id": id }));
    assert_eq!(card["items"].as_array().unwrap().len(), 2);
    // Moved by another meeting too, without a word of what has become of it.
    let more = json!({ "day": "2026-11-19", "items": [{ "item_id": second }] });
    school.call("meeting.add", meeting(&pair, more));
    assert_eq!(said(&items(&mut school))[1], json!(["in_progress", null, 2]));
    // The first meeting had nothing to do with it after all; what has been done stays done.
    let update = json!({ "id": id, "fields": card["fields"], "items": [{ "item_id": first }] });
    school.call("meeting.update", update);
    assert_eq!(
        said(&items(&mut school)),
        [json!(["done", "2026-11-12", 1]), json!(["in_progress", null, 1])]
    );
    for _ in 0..3 {
        school.call("journal.undo", json!({}));
    }
    assert_eq!(said(&items(&mut school)), [json!(["not_started", null, 0]), json!(["not_started", null, 0])]);
}
