//! The demo school: as large as promised, at every stage of work, the same for the same day.

use std::collections::BTreeSet;

use serde_json::json;

use crate::school::{School, texts};

#[test]
fn is_a_whole_rural_school() {
    let mut school = School::demo();
    let state = school.call("app.state", json!({}));
    assert_eq!(
        (&state["file"]["demo"], &state["file"]["curator"]),
        (&json!(true), &json!("Мельникова Ольга Викторовна"))
    );
    let mut count = |filter| school.call("person.list", filter)["total"].as_u64().unwrap();
    assert_eq!(count(json!({ "kinds": ["pupil"] })), 120);
    assert_eq!(count(json!({ "kinds": ["teacher", "head"] })), 15);
    assert_eq!(count(json!({ "kinds": ["partner"] })), 3);
    assert_eq!(count(json!({ "kinds": ["student"] })), 2);
    assert_eq!(count(json!({ "view": "archived" })), 1);
    for class in 1..=11 {
        assert!((8..=12).contains(&count(json!({ "class": class.to_string() }))), "class {class}");
    }
    let pairs = school.call("pair.list", json!({}))["rows"].take();
    let groups =
        pairs.as_array().unwrap().iter().filter(|pair| pair["mentees"].as_array().unwrap().len() > 1);
    assert_eq!((pairs.as_array().unwrap().len(), groups.count()), (9, 1));
    let statuses: BTreeSet<_> = texts(&pairs, "status").into_iter().collect();
    assert_eq!(statuses.len(), 6, "every status: {statuses:?}");
    assert_eq!(school.call("person.twins", json!({})).as_array().unwrap().len(), 1);
    let home = school.call("home.overview", json!({ "school_year": 2026 }));
    let signs = [
        "▲ просрочено",
        "▲ нет согласия",
        "▲ срок вышел",
        "▲ не подходит",
        "▲ нет встреч",
        "● пора начинать",
        "● ждёт приказа",
        "● отметьте встречу",
        "○ ждут наставника",
        "○ спросить о паре",
        "○ встречи недели",
    ];
    assert_eq!(texts(&home["attention"], "sign"), signs);
    assert_eq!(home["missing"], json!([]));
    let meetings = school.call("meeting.list", json!({}));
    assert!(meetings["counts"]["held"].as_u64().unwrap() >= 58, "{}", meetings["counts"]);
    assert_eq!((&meetings["counts"]["planned"], &meetings["counts"]["cancelled"]), (&json!(7), &json!(1)));
    let pending = school.call("fit.pending", json!({}));
    assert_eq!(pending["rows"][0]["before"], json!(null), "nobody has asked the pupil of a teacher yet");
    let stuck = school.call("pair.list", json!({ "view": "stuck" }));
    assert_eq!((&stuck["total"], &stuck["rows"][0]["alert"]), (&json!(1), &json!("unfit")));
    let roadmaps = school.call("roadmap.list", json!({}));
    assert_eq!(texts(&roadmaps, "owner"), ["school", "district"]);
    let counts = |index: usize, name: &str| roadmaps[index]["counts"][name].as_u64().unwrap();
    assert_eq!((counts(0, "activities"), counts(1, "activities")), (8, 10));
    for name in ["done", "overdue", "near", "in_progress", "not_started", "undated"] {
        assert!(counts(0, name) + counts(1, name) > 0, "{name}");
    }
    assert_eq!(school.call("file.check", json!({}))["problems"], json!([]));
}

/// A change of a row says whose it is even where it carries nothing but its key and a mark.
#[test]
fn every_change_in_the_journal_says_of_what_it_is() {
    let mut school = School::demo();
    let page = school.call("journal.list", json!({ "limit": 10_000 }));
    let entries = page["entries"].as_array().unwrap().iter();
    let changes: Vec<_> = entries.flat_map(|entry| entry["changes"].as_array().unwrap()).collect();
    assert!(changes.len() > 1_000, "{}", changes.len());
    for change in changes {
        let title = change["title"].as_str().unwrap().trim();
        let nameless = title.is_empty() || title.contains("«»") || title.ends_with(['—', ':']);
        assert!(!nameless, "{change}");
    }
}

#[test]
fn is_the_same_for_the_same_day_and_sound_on_any() {
    let dump = |moment: &str| {
        let mut school = School::empty();
        school.machine.set_clock(moment);
        school.call("file.demo", json!({}));
        let dump = school.dump();
        (dump, school.call("journal.list", json!({ "limit": 1000 })))
    };
    assert_eq!(dump("2026-11-22T12:00:00"), dump("2026-11-22T00:00:05"), "whatever the hour");
    for day in ["2024-02-29", "2026-01-01", "2026-08-31", "2026-09-01", "2031-06-30"] {
        dump(&format!("{day}T07:00:00"));
    }
}

#[test]
fn keeps_what_was_tried_in_it() {
    let mut school = School::empty();
    school.call("file.demo", json!({}));
    school.add("teacher", "Клёнова Вера Петровна", json!({}));
    school.call("file.demo", json!({}));
    school.call("file.close", json!({}));
    school.call("file.demo", json!({}));
    assert_eq!(school.call("person.list", json!({ "text": "клен" }))["total"], 1);
}

#[test]
fn a_failed_demo_leaves_no_half_of_a_school() {
    let mut school = School::empty();
    // A clock so wrong that its history does not fit into the calendar.
    school.machine.set_clock("-009999-02-01T12:00:00");
    assert_eq!(school.app.call("file.demo", json!({})).unwrap_err().code, "demo");
    assert!(!school.home().join("Данные").join("Учебный пример.nastavnik").exists());
}
