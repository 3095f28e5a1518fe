//! A pair's life: each step in its time, each date where it can be.

use serde_json::{Value, json};

use crate::school::{School, texts};

/// The small school's pair and its two members.
fn pair() -> (School, String, [String; 2]) {
    let mut school = School::small();
    let id = school.call("pair.list", json!({}))["rows"][0]["id"].as_str().unwrap().to_owned();
    let people = ["Зорина", "Вешняков"].map(|name| school.find(name));
    (school, id, people)
}

fn status(school: &mut School, id: &str) -> String {
    school.call("pair.get", json!({ "id": id }))["row"]["status"].as_str().unwrap().to_owned()
}

#[test]
fn steps_are_taken_in_order_and_on_possible_days() {
    let (mut school, id, [zorina, _]) = pair();
    let with = |more: Value| {
        let mut arg = json!({ "id": id });
        crate::school::merge(&mut arg, more);
        arg
    };
    let tomorrow = "2026-11-23";
    assert_eq!(school.wrong("pair.start", with(json!({ "on": "2026-11-22" }))), ["on"], "no order yet");
    assert_eq!(school.wrong("pair.complete", with(json!({ "on": "2026-11-22" }))), ["on"], "not begun yet");
    let consent = json!({ "people": [zorina], "on": tomorrow });
    assert_eq!(school.wrong("pair.consent", with(consent)), ["on"]);
    let stranger = school.find("Ясенева");
    let consent = json!({ "people": [stranger], "on": "2026-11-22" });
    assert_eq!(school.refused("pair.consent", with(consent)).code, "not_found", "not of this pair");
    assert_eq!(school.wrong("pair.order", with(json!({ "number": " ", "on": null }))), ["number", "on"]);
    assert_eq!(school.wrong("pair.order", with(json!({ "number": "1", "on": tomorrow }))), ["on"]);

    // A missing consent warns and does not block the order.
    school.call("pair.order", with(json!({ "number": "45-ОД", "on": "2026-11-20" })));
    let card = school.call("pair.get", json!({ "id": id }));
    assert_eq!((&card["row"]["status"], &card["row"]["alert"]), (&json!("ordered"), &json!("consent")));
    assert_eq!(school.wrong("pair.start", with(json!({ "on": tomorrow }))), ["on"]);
    school.call("pair.start", with(json!({ "on": "2026-11-21" })));
    assert_eq!(school.wrong("pair.complete", with(json!({ "on": "2026-11-20" }))), ["on"]);
    assert_eq!(school.wrong("pair.complete", with(json!({ "on": tomorrow }))), ["on"]);
    assert_eq!(
        school.wrong("pair.stop", with(json!({ "on": "2026-11-20", "reason": " " }))),
        ["on", "reason"]
    );

    school.call("pair.stop", with(json!({ "on": "2026-11-22", "reason": "Отказ" })));
    for (verb, more) in [
        ("pair.consent", json!({ "people": [zorina], "on": "2026-11-22" })),
        ("pair.order", json!({ "number": "2", "on": "2026-11-22" })),
        ("pair.start", json!({ "on": "2026-11-22" })),
        ("pair.complete", json!({ "on": "2026-11-22" })),
        ("pair.stop", json!({ "on": "2026-11-22", "reason": "Ещё раз" })),
        ("pair.update", json!({ "fields": card["fields"] })),
    ] {
        assert_eq!(school.refused(verb, with(more)).code, "finished", "{verb} of a finished pair");
    }
    school.call("pair.reopen", json!({ "id": id }));
    assert_eq!(status(&mut school, &id), "active", "goes on from where it stood");
    assert_eq!(school.call("pair.get", json!({ "id": id }))["reason"], "");
}

#[test]
fn what_was_agreed_on_can_change_and_consents_stay() {
    let (mut school, id, [zorina, veshnyakov]) = pair();
    school.call("pair.consent", json!({ "id": id, "people": [zorina], "on": "2026-11-21" }));
    assert_eq!(status(&mut school, &id), "consented");
    let mut fields = school.call("pair.get", json!({ "id": id }))["fields"].take();
    fields["goal"] = "Дисциплина на уроке".into();
    school.call("pair.update", json!({ "id": id, "fields": fields }));
    assert_eq!(status(&mut school, &id), "consented");
    let yaseneva = school.find("Ясенева");
    fields["mentees"] = json!([veshnyakov, yaseneva]);
    fields["kinds"] = json!(["group"]);
    school.call("pair.update", json!({ "id": id, "fields": fields }));
    let row = school.call("pair.get", json!({ "id": id }))["row"].take();
    assert_eq!(
        (&row["status"], &row["alert"]),
        (&json!("proposed"), &json!("consent")),
        "the newcomer's is missing"
    );
    assert_eq!(row["mentees"][0]["consented_on"], "2026-11-20");
    fields["mentees"] = json!([yaseneva]);
    fields["kinds"] = json!([]);
    school.call("pair.update", json!({ "id": id, "fields": fields }));
    let people = school.call("pair.get", json!({ "id": id }))["row"]["mentees"].take();
    assert_eq!(texts(&people, "short_name"), ["Ясенева Е. Г."]);
}

#[test]
fn a_period_that_is_over_is_noticed() {
    let (mut school, id, [zorina, _]) = pair();
    school.call("pair.consent", json!({ "id": id, "people": [zorina], "on": "2026-11-21" }));
    school.machine.set_clock("2027-06-01T09:00:00");
    let row = school.call("pair.list", json!({}))["rows"][0].take();
    assert_eq!((&row["id"], &row["alert"]), (&json!(id), &json!("ended")));
    let late = json!({ "id": id, "number": "1", "on": "2027-06-01" });
    assert_eq!(school.wrong("pair.order", late), ["on"], "an order after the end");
}

#[test]
fn lists_of_pairs_are_narrowed_and_sorted() {
    let mut school = School::demo();
    let mut list = |query: Value| {
        let page = school.call("pair.list", query);
        page["rows"].as_array().unwrap().len()
    };
    assert_eq!(list(json!({ "view": "active" })), 4);
    assert_eq!(list(json!({ "view": "preparing" })), 3);
    assert_eq!(list(json!({ "view": "finished" })), 2);
    assert_eq!(list(json!({ "view": "archived" })), 0);
    assert_eq!(list(json!({ "school_year": 2025 })), 1);
    assert_eq!(list(json!({ "school_year": 2026 })), 8);
    assert_eq!(list(json!({ "form": "pupil_pupil" })), 1);
    assert_eq!(list(json!({ "kind": "reversive" })), 2);
    assert_eq!(list(json!({ "status": "proposed" })), 1);
    assert_eq!(list(json!({ "text": "зорина" })), 1);
    assert_eq!(list(json!({ "text": "читаем" })), 1, "a group by its name");
    assert_eq!(list(json!({ "text": "6 класс" })), 1);
    assert_eq!(list(json!({ "offset": 8, "limit": 5 })), 1);
    let mut starts = |query: Value| texts(&school.call("pair.list", query)["rows"], "start");
    let forward = starts(json!({ "sort": "start" }));
    let mut backward = starts(json!({ "sort": "start", "descending": true }));
    backward.reverse();
    assert!(forward.is_sorted());
    assert_eq!(forward, backward);
    for sort in ["mentor", "mentee", "end", "status"] {
        assert_eq!(starts(json!({ "sort": sort })).len(), 9, "{sort}");
    }
}

#[test]
fn an_archived_pair_leaves_the_lists_and_comes_back() {
    let (mut school, id, _) = pair();
    school.call("pair.archive", json!({ "id": id }));
    assert_eq!(school.call("pair.list", json!({}))["total"], 0);
    assert_eq!(school.call("pair.list", json!({ "view": "archived" }))["total"], 1);
    school.call("pair.restore", json!({ "id": id }));
    assert_eq!(school.call("pair.list", json!({}))["total"], 1);
}

#[test]
fn a_pair_does_not_come_back_beside_its_like() {
    let (mut school, id, _) = pair();
    let fields = school.call("pair.get", json!({ "id": id }))["fields"].take();
    school.call("pair.stop", json!({ "id": id, "on": "2026-11-22", "reason": "Отказ" }));
    let anew = school.made("pair.create", json!({ "fields": fields }));
    assert_eq!(school.refused("pair.reopen", json!({ "id": id })).code, "same_pair");
    school.call("pair.archive", json!({ "id": anew }));
    school.call("pair.reopen", json!({ "id": id }));
    assert_eq!(school.refused("pair.restore", json!({ "id": anew })).code, "same_pair");
}
