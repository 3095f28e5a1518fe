//! A district's own form from end to end: opened, settled, filled, asked again next quarter.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::school::{School, plain, said_in_russian, texts};

fn form(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/forms").join(format!("{name}.xlsx"))
}

/// Opens a form and keeps it as it is proposed.
fn kept(school: &mut School, name: &str) -> String {
    let opened = school.call("form.open", json!({ "path": form(name) }));
    assert_eq!(opened["id"], Value::Null);
    let arg = json!({ "path": form(name), "title": opened["title"], "every": opened["every"], "filling": opened["filling"] });
    school.made("form.save", arg)
}

/// The text of a cell of a workbook, as `form.open` sees it.
fn cell(school: &mut School, path: &str, sheet: &str, at: &str) -> String {
    let book = school.call("form.open", json!({ "path": path }))["book"].take();
    let sheet = book["sheets"].as_array().unwrap().iter().find(|one| one["name"] == sheet).unwrap().clone();
    let (column, row) = (u64::from(at.as_bytes()[0] - b'A'), at[1..].parse::<u64>().unwrap());
    let row = sheet["rows"].as_array().unwrap().iter().find(|one| one["number"] == row).unwrap().clone();
    let found = row["cells"].as_array().unwrap().iter().find(|one| one["column"] == column).cloned();
    found.map(|cell| plain(cell["text"].as_str().unwrap())).unwrap_or_default()
}

/// What each cell of the form will get.
fn values(school: &mut School, id: &str, period: &str) -> impl Fn(&str) -> String + use<> {
    let values = school.call("form.values", json!({ "id": id, "period": period }));
    let cells = values["cells"].as_array().unwrap().clone();
    move |at: &str| {
        let found = cells.iter().find(|one| one["cell"] == at).unwrap_or_else(|| panic!("no {at}"));
        plain(found["text"].as_str().unwrap())
    }
}

/// Cards of everybody on a register.
fn cards(school: &mut School, view: &str) -> Vec<Value> {
    let rows = school.call("person.list", json!({ "view": view, "limit": 10_000 }))["rows"].take();
    let ids = texts(&rows, "id");
    let card = |id: String| {
        let mut fields = school.call("person.get", json!({ "id": id }))["fields"].take();
        fields["id"] = id.into();
        fields
    };
    ids.into_iter().map(card).collect()
}

fn count(cards: &[Value], fits: impl Fn(&Value) -> bool) -> String {
    cards.iter().filter(|card| fits(card)).count().to_string()
}

#[test]
fn figures_equal_those_counted_card_by_card() {
    let mut school = School::demo();
    let id = kept(&mut school, "river");
    let at = values(&mut school, &id, "2026-q4");
    let today = school.call("app.state", json!({}))["today"].as_str().unwrap().to_owned();
    let (mentors, mentees) = (cards(&mut school, "mentors"), cards(&mut school, "mentees"));
    let is =
        |kinds: &'static [&'static str]| move |card: &Value| kinds.contains(&card["kind"].as_str().unwrap());
    let young = |card: &Value| {
        let since = card["teaching_since"].as_str().unwrap_or("0000");
        card["kind"] == "teacher"
            && since > format!("{:04}{}", today[..4].parse::<i32>().unwrap() - 4, &today[4..]).as_str()
    };
    assert_eq!(at("C10"), mentors.len().to_string());
    assert_eq!(at("D10"), count(&mentors, is(&["teacher", "head"])));
    assert_eq!(at("E10"), count(&mentors, is(&["pupil"])));
    assert_eq!(at("C11"), mentees.len().to_string());
    assert_eq!(at("D11"), count(&mentees, is(&["teacher", "head"])));
    assert_eq!(at("E11"), count(&mentees, is(&["pupil"])));
    assert_eq!(at("C12"), count(&mentees, young));
    // Pairs that were ordered or began, and had not finished before October.
    let rows = school.call("pair.list", json!({ "limit": 10_000 }))["rows"].take();
    let pairs: Vec<Value> =
        texts(&rows, "id").into_iter().map(|id| school.call("pair.get", json!({ "id": id }))).collect();
    let works = |pair: &Value| {
        let begun = pair["started_on"].as_str().or(pair["ordered_on"].as_str());
        begun.is_some_and(|day| day <= today.as_str())
            && pair["finished_on"].as_str().is_none_or(|day| day >= "2026-10-01")
    };
    let mentees = |pair: &Value| pair["fields"]["mentees"].as_array().unwrap().len();
    let working: Vec<&Value> = pairs.iter().filter(|pair| works(pair)).collect();
    assert!(working.len() > 2, "the demo school has pairs at work");
    assert_eq!(at("C13"), working.iter().filter(|pair| mentees(pair) == 1).count().to_string());
    assert_eq!(at("C14"), working.iter().filter(|pair| mentees(pair) > 1).count().to_string());
    let rows = school.call("programme.list", json!({ "limit": 10_000 }))["rows"].take();
    let programmes =
        texts(&rows, "id").into_iter().map(|id| school.call("programme.get", json!({ "id": id })));
    let in_time = |card: &Value| {
        let closed = card["closed_on"].as_str().is_none_or(|day| day >= "2026-10-01");
        card["approved_on"].as_str().is_some_and(|day| day <= today.as_str()) && closed
    };
    assert_eq!(at("C15"), programmes.filter(in_time).count().to_string());
    // Young teachers of the school, and those with a mentor.
    let all = cards(&mut school, "all");
    let own: Vec<&Value> =
        all.iter().filter(|card| young(card) && card["organization_id"].is_null()).collect();
    let ids: Vec<&Value> =
        working.iter().flat_map(|pair| pair["fields"]["mentees"].as_array().unwrap()).collect();
    let mentored = own.iter().filter(|card| ids.contains(&&card["id"])).count();
    let percent = (mentored as f64 / own.len() as f64 * 1000.0).round() / 10.0;
    assert_eq!(at("C17"), format!("{percent} %").replace('.', ","));
    // The roadmap's moments of the quarter.
    let maps = school.call("roadmap.list", json!({}));
    let mut moments = Vec::new();
    for map in maps.as_array().unwrap().iter().filter(|map| map["owner"] == "school") {
        let activities = school.call("roadmap.get", json!({ "id": map["id"] }))["activities"].take();
        for activity in activities.as_array().unwrap() {
            moments.extend(activity["occurrences"].as_array().unwrap().clone());
        }
    }
    let due: Vec<&Value> = moments
        .iter()
        .filter(|one| one["end"].as_str().is_some_and(|day| ("2026-10-01"..="2026-12-31").contains(&day)))
        .filter(|one| one["state"] != "not_needed")
        .collect();
    let done = due.iter().filter(|one| one["state"] == "done").count();
    let percent = (done as f64 / due.len() as f64 * 1000.0).round() / 10.0;
    assert_eq!(at("C18"), format!("{percent} %").replace('.', ","));
}

#[test]
fn a_form_is_settled_once_and_then_filled_in_one_step() {
    let mut school = School::demo();
    let id = kept(&mut school, "river");
    assert!(plain(&school.journal()[0]).starts_with("Новая форма района: "));
    let row = &school.call("form.list", json!({}))[0];
    assert_eq!((row["periods"][0]["code"].as_str(), row["unanswered"].as_u64()), (Some("2026-q4"), Some(2)));
    let answers = json!([
        { "question": "Общая численность педагогических работников", "value": "18" },
        { "question": "Раздел о наставничестве на сайте есть", "value": "может быть" },
    ]);
    school.call("form.answer", json!({ "period": "2026-q4", "answers": answers }));
    let filled = school.call("form.fill", json!({ "id": id, "period": "2026-q4" }));
    let path = filled["saved"]["path"].as_str().unwrap().to_owned();
    assert!(plain(&path).ends_with("IV квартал 2026 года (заполнено).xlsx"), "{path}");
    assert_eq!(texts(&filled["left"], "why"), ["форма разрешает только: Да, Нет"]);
    assert!(plain(filled["saved"]["summary"].as_str().unwrap()).starts_with("Заполнено ячеек: "));
    let at = values(&mut school, &id, "2026-q4");
    for one in ["C3", "C4", "C10", "C11", "C13", "C19"] {
        assert_eq!(cell(&mut school, &path, "Отчёт", one), at(one), "{one}");
    }
    // The blank form is known when it comes again.
    assert_eq!(school.call("form.open", json!({ "path": form("river") }))["id"], id.as_str());
    // The next quarter: what was answered stands beside.
    let next = school.call("form.values", json!({ "id": id, "period": "2027-q1" }));
    assert_eq!(next["questions"][0]["value"], "");
    assert_eq!(next["questions"][0]["previous"], "18");
    let again = school.call("form.fill", json!({ "id": id, "period": "2026-q4" }));
    assert!(again["saved"]["name"].as_str().unwrap().contains("(2)"), "the file of before stays");
}

#[test]
fn lists_are_filled_and_what_does_not_fit_is_said() {
    let mut school = School::demo();
    let id = kept(&mut school, "meadow");
    let mentors = cards(&mut school, "mentors").len();
    let filled = school.call("form.fill", json!({ "id": id, "period": "2026-h2" }));
    let path = filled["saved"]["path"].as_str().unwrap().to_owned();
    let lost = filled["left"].as_array().unwrap().iter().find(|one| one["sheet"] == "Наставники");
    match mentors.checked_sub(8).filter(|lost| *lost > 0) {
        None => assert_eq!(lost, None),
        Some(more) => {
            let why = plain(lost.unwrap()["why"].as_str().unwrap());
            assert!(why.starts_with(&format!("не поместилось: {more} ")), "{why}");
        }
    }
    let rows = school.call("person.list", json!({ "view": "mentors", "sort": "name" }))["rows"].take();
    assert_eq!(cell(&mut school, &path, "Наставники", "B3"), texts(&rows, "name")[0]);
    // Children stand with initials until they are asked for.
    let pupils = school.call("person.list", json!({ "view": "mentors", "kinds": ["pupil"] }))["rows"].take();
    let child = texts(&pupils, "name").into_iter().next();
    let names = |school: &mut School, path: &str| {
        (3..11).map(|row| cell(school, path, "Наставники", &format!("B{row}"))).collect::<Vec<_>>()
    };
    if let Some(child) = child.filter(|_| mentors <= 8) {
        assert!(!names(&mut school, &path).contains(&child));
        let filled = school.call("form.fill", json!({ "id": id, "period": "2026-h2", "personal": true }));
        assert!(names(&mut school, filled["saved"]["path"].as_str().unwrap()).contains(&child));
    }
    // Words of the form that its own list of choices does not have are left out and told.
    let whys: Vec<String> = texts(&filled["left"], "why");
    assert!(whys.iter().all(|why| !why.is_empty()));
}

#[test]
fn a_correction_is_remembered_for_other_forms() {
    let mut school = School::demo();
    let mut opened = school.call("form.open", json!({ "path": form("forest") }));
    let rules = opened["filling"]["cells"].as_array_mut().unwrap();
    let meetings = rules.iter_mut().find(|rule| rule["label"] == "Количество проведённых встреч").unwrap();
    meetings["target"] = json!({ "what": "ask", "question": "Встречи по журналу" });
    let mut arg =
        json!({ "path": form("forest"), "title": "Свод", "every": "quarter", "filling": opened["filling"] });
    let first = school.made("form.save", arg.clone());
    school.call("form.archive", json!({ "id": first }));
    let again = school.call("form.open", json!({ "path": form("forest") }));
    assert_eq!(again["id"], Value::Null, "one in the archive is not in use");
    assert_eq!(again["filling"], opened["filling"]);
    school.call("form.restore", json!({ "id": first }));
    // Only the school's own row of the district's table is filled.
    let cells = texts(&opened["filling"]["cells"], "cell");
    assert!(cells.iter().all(|cell| cell.ends_with('5')), "{cells:?}");
    // The next file in place of the one before, in one step that is undone as one.
    arg["id"] = first.as_str().into();
    arg["title"] = "Свод района".into();
    school.call("form.save", arg);
    assert_eq!(texts(&school.call("form.list", json!({})), "title"), ["Свод района"]);
    school.call("journal.undo", json!({}));
    assert_eq!(texts(&school.call("form.list", json!({})), "title"), ["Свод"]);
}

#[test]
fn bad_files_are_told_apart_and_nothing_is_written() {
    let mut school = School::demo();
    let home = school.home().to_owned();
    let file = |name: &str, bytes: &[u8]| {
        let path = home.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let river = std::fs::read(form("river")).unwrap();
    let xls =
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../office/tests/paper/files/plan.xls"))
            .unwrap();
    for (path, code) in [
        (home.join("нет такого.xlsx"), "missing"),
        (home.clone(), "missing"),
        (file("пустой.xlsx", b""), "empty"),
        (file("таблица.xlsx", "Школа;Наставников\nЗаречная;5".as_bytes()), "text"),
        (file("обрезан.xlsx", &river[..river.len() / 2]), "broken"),
        (file("старый.xlsx", &xls), "other_workbook"),
        (file("рисунок.xlsx", b"\x89PNG\r\n\x1a\n0000"), "not_workbook"),
        (file("большой.xlsx", &vec![b'P'; 6 << 20]), "too_large"),
    ] {
        for command in ["form.open", "form.save"] {
            let mut arg = json!({ "path": path });
            if command == "form.save" {
                arg = json!({ "path": path, "title": "Форма", "every": "quarter", "filling": { "cells": [], "lists": [] } });
            }
            let fault = school.app.call(command, arg).unwrap_err();
            assert_eq!(fault.code, code, "{path:?}: {fault:?}");
            assert!(said_in_russian(&fault), "{fault:?}");
        }
    }
    assert_eq!(school.call("form.list", json!({})), json!([]));
    assert!(!home.join("Документы").join("Наставник").exists());
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut school = School::demo();
    let id = kept(&mut school, "river");
    let save = |filling: Value| json!({ "id": id, "title": "Форма", "every": "quarter", "filling": filling });
    let rule = |cell: &str, target: Value| json!({ "cells": [{ "sheet": "Отчёт", "cell": cell, "label": "", "target": target }], "lists": [] });
    for filling in [
        rule("C", json!({ "what": "skip" })),
        rule("C3", json!({ "what": "field", "field": "mentor_name" })),
        rule("C3", json!({ "what": "ask", "question": " " })),
        json!({ "cells": [], "lists": [{ "sheet": "Отчёт", "list": "pairs", "first": 5, "last": 3, "grows": false, "columns": [] }] }),
    ] {
        assert_eq!(school.wrong("form.save", save(filling)), ["filling"]);
    }
    assert_eq!(
        school.wrong(
            "form.save",
            json!({ "id": id, "title": " ", "every": "quarter", "filling": { "cells": [], "lists": [] } })
        ),
        ["title"]
    );
    assert_eq!(
        school.wrong(
            "form.save",
            json!({ "title": "Форма", "every": "quarter", "filling": { "cells": [], "lists": [] } })
        ),
        ["path"]
    );
    assert_eq!(school.wrong("form.fill", json!({ "id": id, "period": "завтра" })), ["period"]);
    assert_eq!(school.refused("form.fill", json!({ "id": "нет", "period": "2026-q4" })).code, "not_found");
    let gone = rule("C3", json!({ "what": "field", "field": "mentors" }));
    let mut gone = save(gone);
    gone["filling"]["cells"][0]["sheet"] = "Другой лист".into();
    school.call("form.save", gone);
    let fault = school.refused("form.fill", json!({ "id": id, "period": "2026-q4" }));
    assert!(fault.code == "sheet_gone" && fault.message.contains("Другой лист"), "{fault:?}");
}
