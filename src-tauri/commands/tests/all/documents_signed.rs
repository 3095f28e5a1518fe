//! Documents from a draft to a signature, and a package of pairs.

use nastavnik_commands::Fault;
use serde_json::{Value, json};

use crate::school::{School, plain, texts};

/// The demo school and its pairs of employees that still work.
fn school() -> (School, Vec<Value>) {
    let mut school = School::demo();
    let rows = school.call("pair.list", json!({ "limit": 100 }))["rows"].take();
    let living = |row: &&Value| {
        let form = row["form"].as_str().unwrap();
        ["teacher_teacher", "head_teacher"].contains(&form)
            && !["completed", "stopped"].contains(&row["status"].as_str().unwrap())
    };
    let pairs = rows.as_array().unwrap().iter().filter(living).map(|row| row["id"].clone()).collect();
    (school, pairs)
}

fn pages(school: &mut School, arg: Value) -> usize {
    school.call("document.pages", arg)["pages"].as_array().unwrap().len()
}

#[test]
fn every_kind_is_composed_about_nobody_and_about_somebody() {
    let (mut school, pairs) = school();
    let person = school.find("Зорина");
    let families = school.call("document.kinds", json!({}));
    let kinds =
        families.as_array().unwrap().iter().flat_map(|family| family["kinds"].as_array().unwrap().clone());
    for kind in kinds.collect::<Vec<_>>() {
        let code = kind["code"].clone();
        let blank = json!({ "kind": code, "school_year": 2026 });
        assert!(pages(&mut school, json!({ "fields": blank })) > 0, "{code} blank");
        let full = json!({ "kind": code, "school_year": 2026, "pairs": [pairs[0]], "person_id": person, "day": "2026-11-20",
            "number": "1", "reason": "#$*_<&\\ \"переезд\" 🙂" });
        let answer = school.call("document.pages", json!({ "fields": full }));
        assert!(answer["pages"][0].as_str().unwrap().starts_with("<svg"), "{code}");
        for format in ["pdf", "docx"] {
            let path = school.home().join(format!("{}.{format}", code.as_str().unwrap()));
            school.call("document.export", json!({ "fields": full, "format": format, "path": path }));
            assert!(std::fs::metadata(path).unwrap().len() > 3000, "{code}.{format}");
        }
    }
}

#[test]
fn what_was_signed_does_not_change_any_more() {
    let (mut school, pairs) = school();
    let fields = json!({ "kind": "programme", "school_year": 2026, "pairs": [pairs[0]] });
    let id = school.made("document.create", json!({ "fields": fields }));
    let wrong = |school: &mut School, arg: Value| -> Fault { school.refused("document.sign", arg) };
    assert_eq!(wrong(&mut school, json!({ "id": id })).fields.into_keys().collect::<Vec<_>>(), ["day"]);
    assert_eq!(wrong(&mut school, json!({ "id": id, "day": "2027-01-01" })).code, "invalid");
    school.call("document.sign", json!({ "id": id, "day": "2026-11-20" }));
    let before = school.call("document.pages", json!({ "id": id }))["pages"].take();
    let mut pair = school.call("pair.get", json!({ "id": pairs[0] }))["fields"].take();
    pair["goal"] = json!("Совсем другая цель");
    school.call("pair.update", json!({ "id": pairs[0], "fields": pair }));
    assert_eq!(school.call("document.pages", json!({ "id": id }))["pages"], before, "the snapshot stays");
    assert_eq!(school.refused("document.update", json!({ "id": id, "fields": fields })).code, "signed");
    assert_eq!(school.refused("document.remove", json!({ "id": id })).code, "signed");
    school.call("document.void", json!({ "id": id }));
    assert_eq!(school.call("document.get", json!({ "id": id }))["status"], "void");
    assert_eq!(school.call("document.pages", json!({ "id": id }))["pages"], before);
    assert_eq!(school.refused("document.void", json!({ "id": id })).code, "not_signed");
}

#[test]
fn a_package_goes_from_chosen_pairs_to_pairs_at_work() {
    let (mut school, pairs) = school();
    let look = school.call("package.look", json!({ "pairs": pairs }));
    let gaps = texts(&look["missing"], "label");
    assert!(gaps.contains(&"Нет согласия: Зорина Л. П.".to_owned()), "found on the way: {gaps:?}");
    let order = school.made("package.create", json!({ "pairs": pairs }));
    let card = school.call("document.get", json!({ "id": order }));
    assert_eq!(card["package"].as_array().unwrap().len() + 1, look["papers"].as_array().unwrap().len());
    let saved = school.call("package.export", json!({ "id": order, "format": "pdf" }));
    assert!(std::fs::read(saved["path"].as_str().unwrap()).unwrap().starts_with(b"%PDF"));
    let undone = school.steps().0.unwrap();
    assert!(undone.starts_with("Новый комплект: "), "one step: {undone}");

    assert_eq!(
        school.wrong("package.sign", json!({ "id": order, "number": " ", "day": null })),
        ["day", "number"]
    );
    let future =
        json!({ "id": order, "number": "97-ОД", "day": "2026-11-20", "acquainted_on": "2027-01-01" });
    assert_eq!(school.wrong("package.sign", future), ["acquainted_on"]);
    let before = school.dump();
    let sign = json!({ "id": order, "number": "97-ОД", "day": "2026-11-20", "consented_on": "2026-11-19", "acquainted_on": "2026-11-21" });
    school.call("package.sign", sign);
    for id in &pairs {
        let row = school.call("pair.get", json!({ "id": id }))["row"].take();
        assert_eq!(row["status"], "active", "{}", row["mentors"][0]["name"]);
        let people = row["mentors"].as_array().unwrap().iter().chain(row["mentees"].as_array().unwrap());
        assert!(people.clone().all(|member| !member["consented_on"].is_null()));
    }
    let card = school.call("document.get", json!({ "id": order }));
    assert_eq!((&card["status"], &card["fields"]["number"]), (&json!("signed"), &json!("97-ОД")));
    assert!(card["acquainted"].as_array().unwrap().len() >= pairs.len(), "everybody has read it");
    assert!(card["package"].as_array().unwrap().iter().all(|paper| paper["status"] == "signed"));
    assert_eq!(school.call("document.number", json!({ "day": "2026-11-22" }))["number"], "98-ОД");
    let text = school.call("document.pages", json!({ "id": order }))["pages"].to_string();
    assert!(!text.is_empty());
    school.call("journal.undo", json!({}));
    assert_eq!(school.dump(), before, "one step back");
    school.call("package.remove", json!({ "id": order }));
    assert_eq!(school.refused("document.get", json!({ "id": order })).code, "not_found");
    school.call("journal.undo", json!({}));
    assert_eq!(school.dump(), before, "and the package comes back whole");
}

#[test]
fn employees_and_pupils_are_not_in_one_order() {
    let (mut school, pairs) = school();
    let rows = school.call("pair.list", json!({ "limit": 100 }))["rows"].take();
    let pupils =
        rows.as_array().unwrap().iter().find(|row| row["form"] == "teacher_pupil").unwrap()["id"].clone();
    let mixed = json!({ "pairs": [pairs[0], pupils] });
    assert_eq!(school.wrong("package.create", mixed), ["pairs"]);
    assert_eq!(school.wrong("package.create", json!({ "pairs": [] })), ["pairs"]);
    let look = school.call("package.look", json!({ "pairs": [pupils] }));
    assert_eq!(look["papers"][0]["kind"], "pupils_order");
}

#[test]
fn orders_about_a_pair_change_it() {
    let (mut school, pairs) = school();
    let [first, second, third] = [0, 1, 2].map(|index| pairs[index].clone());
    let mut sign = |kind: &str, pair: &Value, more: Value| {
        let mut fields = json!({ "kind": kind, "school_year": 2026, "pairs": [pair] });
        crate::school::merge(&mut fields, more);
        let id = school.made("document.create", json!({ "fields": fields }));
        school.call("document.sign", json!({ "id": id, "number": "99-ОД", "day": "2026-11-20" }));
        school.call("pair.get", json!({ "id": pair }))
    };
    let stopped = sign("stop_order", &first, json!({ "reason": "Переезд", "changes_on": "2026-11-21" }));
    assert_eq!((&stopped["row"]["status"], &stopped["reason"]), (&json!("stopped"), &json!("Переезд")));
    let extended = sign("extend_order", &second, json!({ "until": "2027-08-31" }));
    assert_eq!(extended["fields"]["end"], "2027-08-31");
    let new = school.find("Ясенева");
    let replaced = sign_again(&mut school, &third, &new);
    assert_eq!(replaced["fields"]["mentors"], json!([new]));
}

fn sign_again(school: &mut School, pair: &Value, new: &str) -> Value {
    let fields =
        json!({ "kind": "replace_order", "school_year": 2026, "pairs": [pair], "replacement_id": new });
    let id = school.made("document.create", json!({ "fields": fields }));
    school.call("document.sign", json!({ "id": id, "number": "100-ОД", "day": "2026-11-20" }));
    school.call("pair.get", json!({ "id": pair }))
}

#[test]
fn a_school_s_own_words_and_the_way_back() {
    let (mut school, pairs) = school();
    let words = school.call("wording.list", json!({ "kind": "pairs_order" }));
    let piece = &words["pieces"][0];
    let (code, default) = (piece["code"].clone(), piece["default"].clone());
    let arg = |text: &str| json!({ "kind": "pairs_order", "code": code, "text": text });
    let fault = school.refused("wording.save", arg("О парах {на год}"));
    assert!(fault.fields["text"].contains("на год"), "{fault:?}");
    let fields = json!({ "kind": "pairs_order", "school_year": 2026, "pairs": pairs });
    let before = school.call("document.pages", json!({ "fields": fields }))["pages"].take();
    school.call("wording.save", arg("О наставниках нашей школы в {учебный год} году"));
    assert_ne!(school.call("document.pages", json!({ "fields": fields }))["pages"], before);
    school.call("wording.reset", json!({ "kind": "pairs_order", "code": code }));
    assert_eq!(school.call("document.pages", json!({ "fields": fields }))["pages"], before);
    let words = school.call("wording.list", json!({ "kind": "pairs_order" }));
    assert_eq!(words["pieces"][0]["text"], default);
    assert_eq!(
        school.wrong("wording.save", json!({ "kind": "pairs_order", "code": "нет", "text": "" })),
        ["code"]
    );
}

#[test]
fn a_notice_is_given_three_working_days_ahead() {
    let (mut school, pairs) = school();
    let gaps = |school: &mut School, on: &str| {
        let fields = json!({ "kind": "cancel_notice", "school_year": 2026, "pairs": [pairs[0]], "day": "2026-11-19", "changes_on": on });
        let answer = school.call("document.pages", json!({ "fields": fields }));
        texts(&answer["missing"], "label").contains(&"Слишком рано".to_owned())
    };
    assert!(gaps(&mut school, "2026-11-24") && !gaps(&mut school, "2026-11-25"));
    school.call(
        "calendar.save",
        json!({ "day": { "day": "2026-11-20", "working": false, "note": "Перенос" } }),
    );
    assert!(gaps(&mut school, "2026-11-25") && !gaps(&mut school, "2026-11-26"));
    let between = school.call("calendar.working", json!({ "from": "2026-11-19", "to": "2026-11-26" }));
    assert_eq!(between, json!({ "days": 3, "earliest": "2026-11-26" }));
    school.call("calendar.remove", json!({ "day": "2026-11-20" }));
    assert_eq!(school.call("calendar.list", json!({})), json!([]));
}

#[test]
fn laws_and_looks_are_the_school_s_to_change() {
    let (mut school, pairs) = school();
    let fields = json!({ "kind": "pairs_order", "school_year": 2026, "pairs": pairs });
    let before = school.call("document.pages", json!({ "fields": fields }))["pages"].take();
    let mut law = school.call("reference.list", json!({}))[0].take();
    law["archived"] = json!(true);
    school.call("reference.save", json!({ "reference": law }));
    assert_ne!(school.call("document.pages", json!({ "fields": fields }))["pages"], before);
    assert_eq!(school.wrong("reference.save", json!({ "reference": {} })), ["instrumental"]);
    let mut settings = school.call("paper.get", json!({}));
    settings["left"] = json!(1.0);
    settings["spacing"] = json!(9.0);
    assert_eq!(school.wrong("paper.save", json!({ "settings": settings })), ["left", "spacing"]);
    settings["left"] = json!(25.0);
    settings["spacing"] = json!(1.5);
    settings["spaced"] = json!(true);
    school.call("paper.save", json!({ "settings": settings }));
    assert_eq!(school.call("paper.get", json!({})), settings);
    let rows = school.call("document.list", json!({ "text": "куратора", "status": "signed" }));
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(plain(rows[0]["number"].as_str().unwrap()), "67-ОД");
    let saved = school.call("document.register", json!({ "query": { "family": "orders" } }));
    assert_eq!(plain(saved["summary"].as_str().unwrap()), "1 документ");
    assert!(std::fs::read(saved["path"].as_str().unwrap()).unwrap().starts_with(b"PK"));
}
