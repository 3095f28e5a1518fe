//! A roadmap from its first day: what falls due, what was done and what proves it, how it is changed.

use serde_json::{Value, json};

use crate::school::{School, texts};

#[test]
fn moments_follow_from_the_words() {
    let (mut school, of) = of_small();
    let check = |school: &mut School, number: &str, expected: &[&str]| {
        assert_eq!(school.moments(&of(number)), expected, "{number}");
    };
    check(&mut school, "1.1", &["..2026-10-01 overdue"]);
    check(&mut school, "1.2", &["2026-11-01..2026-11-30 near", "2027-11-01..2027-11-30 not_started"]);
    let years = [
        "2026-12-01..2026-12-31",
        "2027-06-01..2027-06-30",
        "2027-12-01..2027-12-31",
        "2028-06-01..2028-06-30",
    ];
    check(
        &mut school,
        "2.1",
        &years.map(|days| format!("{days} not_started")).each_ref().map(String::as_str),
    );
    check(&mut school, "2.2", &[".. not_started"]);
}

fn of_small() -> (School, impl Fn(&str) -> String) {
    let mut school = School::small();
    let (_, of) = school.roadmap();
    (school, of)
}

#[test]
fn late_and_near_are_of_the_day_and_never_kept() {
    let (mut school, of) = of_small();
    school.machine.set_clock("2026-09-15T09:00:00");
    assert_eq!(school.moments(&of("1.1")), ["..2026-10-01 near"]);
    school.machine.set_clock("2027-12-01T09:00:00");
    assert_eq!(school.moments(&of("1.2"))[1], "2027-11-01..2027-11-30 overdue");
    assert_eq!(school.call("app.state", json!({}))["file"]["overdue"], 5);
}

#[test]
fn one_key_marks_and_takes_back() {
    let (mut school, of) = of_small();
    let moment = school.moment(&of("1.1"), 0);
    let proof = json!({ "status": "in_progress", "evidence": "Проект приказа", "evidence_number": "45-ОД" });
    school.call("occurrence.update", json!({ "id": moment, "fields": proof }));
    school.call("occurrence.mark", json!({ "ids": [moment], "status": "done" }));
    assert_eq!(school.journal()[0], "Выполнено: 1.1. Приказ о закреплении пар");
    let card = school.call("activity.get", json!({ "id": of("1.1") }));
    let one = &card["activity"]["occurrences"][0];
    assert_eq!((&one["state"], &one["done_on"]), (&json!("done"), &json!("2026-11-22")));
    assert_eq!(one["evidence_number"], "45-ОД", "what proves it stays");
    school.call("occurrence.mark", json!({ "ids": [moment], "status": "not_started" }));
    assert_eq!(school.moments(&of("1.1")), ["..2026-10-01 overdue"]);
    for (arg, field) in [
        (json!({ "ids": [moment], "status": "done", "on": "2026-11-23" }), "on"),
        (json!({ "ids": [], "status": "done" }), "ids"),
    ] {
        assert_eq!(school.wrong("occurrence.mark", arg), [field]);
    }
    let future = json!({ "status": "done", "done_on": "2027-01-01", "evidence_on": "2027-01-01" });
    assert_eq!(
        school.wrong("occurrence.update", json!({ "id": moment, "fields": future })),
        ["done_on", "evidence_on"]
    );
}

#[test]
fn a_new_deadline_keeps_what_was_marked() {
    let (mut school, of) = of_small();
    let id = of("2.1");
    let first = school.moment(&id, 0);
    school.call("occurrence.mark", json!({ "ids": [first], "status": "not_needed" }));
    let mut fields = school.call("activity.get", json!({ "id": id }))["activity"]["fields"].take();
    fields["deadline"] = json!("Ежегодно (май)");
    school.call("activity.update", json!({ "id": id, "fields": fields }));
    let expected = [
        "2026-12-01..2026-12-31 not_needed",
        "2027-05-01..2027-05-31 not_started",
        "2028-05-01..2028-05-31 not_started",
    ];
    assert_eq!(school.moments(&id), expected);
    // The verbatim words stay beside the correction.
    fields["meaning"] = json!("до 01.04.2027");
    school.call("activity.update", json!({ "id": id, "fields": fields }));
    let card = school.call("activity.get", json!({ "id": id }));
    assert_eq!(card["activity"]["fields"]["deadline"], "Ежегодно (май)");
    assert_eq!(card["activity"]["understood"], "до 01.04.2027");
    assert_eq!(school.moments(&id), ["2026-12-01..2026-12-31 not_needed", "..2027-04-01 not_started"]);
    fields["meaning"] = json!("когда сможем");
    assert_eq!(school.wrong("activity.update", json!({ "id": id, "fields": fields })), ["meaning"]);
}

#[test]
fn moments_by_hand_stay_and_those_of_the_deadline_cannot_be_taken_out() {
    let (mut school, of) = of_small();
    let id = of("2.2");
    let added = school.made("occurrence.add", json!({ "activity_id": id, "start": "2027-02-10" }));
    assert_eq!(school.moments(&id), ["2027-02-10..2027-02-10 not_started", ".. not_started"]);
    let by_deadline = school.moment(&id, 1);
    assert_eq!(school.refused("occurrence.remove", json!({ "id": by_deadline })).code, "by_deadline");
    school.call("occurrence.reschedule", json!({ "id": added, "start": "2027-03-01", "end": "2027-03-05" }));
    let backwards = json!({ "id": added, "start": "2027-03-05", "end": "2027-03-01" });
    assert_eq!(school.wrong("occurrence.reschedule", backwards), ["end"]);
    school.call("occurrence.remove", json!({ "id": added }));
    assert_eq!(school.moments(&id), [".. not_started"]);
    assert_eq!(school.wrong("occurrence.add", json!({ "activity_id": id })), ["end"]);
}

#[test]
fn a_file_is_kept_and_given_back() {
    let (mut school, of) = of_small();
    let moment = school.moment(&of("1.1"), 0);
    let file = school.home().join("Приказ № 45.pdf");
    std::fs::write(&file, [1u8, 0, 255]).unwrap();
    let id = school.made("attachment.add", json!({ "occurrence_id": moment, "path": file }));
    let saved = school.call("attachment.save", json!({ "id": id }));
    assert_eq!(saved["name"], "Приказ № 45.pdf");
    assert_eq!(std::fs::read(saved["path"].as_str().unwrap()).unwrap(), [1, 0, 255]);
    school.call("attachment.remove", json!({ "id": id }));
    school.call("journal.undo", json!({}));
    assert_eq!(school.call("attachment.save", json!({ "id": id }))["name"], "Приказ № 45 (2).pdf");
    for (name, size) in [("пустой.pdf", 0), ("большой.pdf", 5 * 1024 * 1024 + 1)] {
        let file = school.home().join(name);
        std::fs::write(&file, vec![7u8; size]).unwrap();
        assert_eq!(
            school.wrong("attachment.add", json!({ "occurrence_id": moment, "path": file })),
            ["path"]
        );
    }
    let nowhere = json!({ "occurrence_id": moment, "path": school.home().join("нет.pdf") });
    assert_eq!(school.wrong("attachment.add", nowhere), ["path"]);
}

#[test]
fn parts_are_numbered_and_ordered() {
    let mut school = School::small();
    let (id, of) = school.roadmap();
    let numbers = |school: &mut School| {
        let card = school.call("roadmap.get", json!({ "id": id }));
        let all = card["activities"].as_array().unwrap().iter();
        all.map(|one| one["fields"]["number"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let card = school.call("roadmap.get", json!({ "id": id }));
    let sections: Vec<Value> = texts(&card["sections"], "id").into_iter().map(Value::from).collect();
    let part = |number: &str, deadline: &str| json!({ "number": number, "title": "Часть", "deadline": deadline, "responsible": "Куратор" });
    let parts = json!([part("1.1а", "до 01.10.2026"), part("1.1б", "до 01.12.2026"), part("1.1в", "")]);
    school.call("activity.split", json!({ "id": of("1.1"), "parts": parts }));
    assert_eq!(numbers(&mut school), ["1.1а", "1.1б", "1.1в", "1.2", "2.1", "2.2"]);
    assert_eq!(school.wrong("activity.split", json!({ "id": of("1.1"), "parts": [] })), ["parts"]);
    school
        .call("activity.move", json!({ "id": of("2.2"), "section_id": sections[0], "before_id": of("1.2") }));
    assert_eq!(numbers(&mut school), ["1.1а", "1.1б", "1.1в", "2.2", "1.2", "2.1"]);
    let inner = json!({ "roadmap_id": id, "title": "Внутри", "level": 2, "after_id": sections[0] });
    let inner = school.made("section.add", inner);
    school.call("activity.move", json!({ "id": of("1.2"), "section_id": inner }));
    school.call("section.move", json!({ "id": sections[0] }));
    school.call("roadmap.renumber", json!({ "id": id }));
    assert_eq!(numbers(&mut school), ["1.1", "2.1", "2.2", "2.3", "2.4", "2.5.1"]);
    let card = school.call("roadmap.get", json!({ "id": id }));
    assert_eq!(texts(&card["sections"], "number"), ["1", "2", "2.5"]);
    assert_eq!(card["sections"][1]["counts"]["activities"], 5, "the section inside it is counted");
    assert_eq!(school.refused("section.remove", json!({ "id": inner })).code, "not_empty");
    let empty = school.made("section.add", json!({ "roadmap_id": id, "title": "Пустой" }));
    school.call("section.remove", json!({ "id": empty }));
}

#[test]
fn a_school_answers_its_district() {
    let mut school = School::small();
    let (id, of) = school.roadmap();
    let copied =
        school.call("draft.copy", json!({ "roadmap_id": id, "answering": true, "by_schools": true }));
    assert_eq!(texts(&copied["rows"], "title"), ["Работа", "Мониторинг"], "no heading over nothing");
    assert_eq!(copied["title"], "Дорожная карта школы на 2026–2028 годы");
    let own = school.made("draft.save", json!({ "draft": copied, "owner": "school" }));
    let card = school.call("roadmap.get", json!({ "id": own }));
    assert_eq!(card["activities"][0]["answers"]["id"], of("2.1").as_str());
    let theirs = school.call("activity.get", json!({ "id": of("2.1") }));
    assert_eq!(theirs["activity"]["answered_by"][0]["roadmap_id"], own.as_str());
    let found = school.call("activity.candidates", json!({ "id": card["activities"][0]["id"] }));
    assert_eq!(found[0]["id"], of("2.1").as_str(), "the most alike first");
    let mut fields = card["activities"][0]["fields"].clone();
    fields["answers_id"] = card["activities"][0]["id"].clone();
    let itself = json!({ "id": card["activities"][0]["id"], "fields": fields });
    assert_eq!(school.wrong("activity.update", itself), ["answers_id"]);
}

#[test]
fn a_filter_narrows_the_table_and_its_workbook() {
    let mut school = School::small();
    let (id, _) = school.roadmap();
    let mut shown = |filter: Value| {
        let card = school.call("roadmap.get", json!({ "id": id, "filter": filter }));
        let all = card["activities"].as_array().unwrap().iter();
        all.map(|one| one["fields"]["number"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(shown(json!({})), ["1.1", "1.2", "2.1", "2.2"]);
    assert_eq!(shown(json!({ "text": "мониторинг" })), ["2.1"]);
    assert_eq!(shown(json!({ "responsible": "куратор" })), ["1.2", "2.2"]);
    assert_eq!(shown(json!({ "state": "overdue" })), ["1.1"]);
    assert_eq!(shown(json!({ "undated": true })), ["2.2"]);
    assert_eq!(shown(json!({ "from": "2027-06-15", "to": "2027-11-05" })), ["1.2", "2.1"]);
    let saved = school.call("roadmap.export", json!({ "id": id, "filter": { "state": "overdue" } }));
    assert_eq!(crate::school::plain(saved["summary"].as_str().unwrap()), "1 мероприятие, выполнено 0 из 8");
    assert!(std::fs::read(saved["path"].as_str().unwrap()).unwrap().starts_with(b"PK"));
    let saved = school.call("roadmap.calendar", json!({ "id": id }));
    assert!(std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap().starts_with("BEGIN:VCALENDAR"));
}

#[test]
fn home_and_search_know_it() {
    let (mut school, of) = of_small();
    let home = school.call("home.overview", json!({}));
    assert_eq!(home["attention"][0]["title"], "Приказ о закреплении пар");
    assert_eq!(home["attention"][0]["occurrence_id"], school.moment(&of("1.1"), 0).as_str());
    assert_eq!(home["upcoming"][0]["activity_id"], of("1.2").as_str());
    assert_eq!(home["figures"][0], json!({ "label": "Дорожная карта", "done": 0, "of": 8 }));
    let found = school.call("search.all", json!({ "text": "АНКЕТИР наставников" }));
    assert_eq!(found["activities"][0]["id"], of("1.2").as_str());
}

#[test]
fn a_changed_span_lays_the_moments_out_anew() {
    let mut school = School::small();
    let (id, of) = school.roadmap();
    let mut fields = school.call("roadmap.get", json!({ "id": id }))["fields"].take();
    fields["end"] = json!("2027-08-31");
    school.call("roadmap.update", json!({ "id": id, "fields": fields }));
    assert_eq!(school.moments(&of("2.1")).len(), 2);
    fields["end"] = json!("2025-08-31");
    assert_eq!(school.wrong("roadmap.update", json!({ "id": id, "fields": fields })), ["end"]);
}
