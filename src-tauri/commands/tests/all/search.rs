//! Finding people: by any part, with ё or е, by class and phone; sorted and page by page.

use serde_json::{Value, json};

use crate::school::{School, texts};

fn crowd() -> School {
    let mut school = School::new();
    let partner = school.made("partner.add", json!({ "fields": { "short_name": "СПК «Колос»" } }));
    let teacher = |position: &str, subject: &str| json!({ "position": position, "subject": subject });
    school.add("teacher", "Ёлкина Анна Петровна", teacher("учитель математики", "алгебра"));
    school.add("teacher", "Петров-Водкин Семён Ильич", teacher("педагог-психолог", ""));
    school.add("pupil", "Абрамова Юлия Олеговна", json!({ "class": "1" }));
    school.add("pupil", "Жуков Лев Павлович", json!({ "class": "10 «А»", "phone": "8 (999) 555-12-34" }));
    school.add("pupil", "Ким Ян", json!({ "class": "5а", "representative_phone": "+7 999 555 77 88" }));
    school.add("pupil", "Якушева Вера Ильинична", json!({ "class": "11" }));
    school.add(
        "student",
        "Лугова Алина Дмитриевна",
        json!({ "study_place": "Педколледж", "class": "3 курс, Н-15А" }),
    );
    school.add(
        "partner",
        "Гордеев Степан Ильич",
        json!({ "position": "агроном", "organization_id": partner }),
    );
    school
}

fn found(school: &mut School, query: Value) -> Vec<String> {
    let page = school.call("person.list", query);
    let surname = |name: String| name.split(' ').next().unwrap().to_owned();
    texts(&page["rows"], "name").into_iter().map(surname).collect()
}

#[test]
fn finds_by_any_part_and_is_not_fooled_by_codes() {
    let mut school = crowd();
    for (text, expected) in [
        ("Елкина", vec!["Ёлкина"]),
        ("Ёлкина", vec!["Ёлкина"]),
        ("ёлки", vec!["Ёлкина"]),
        ("кина", vec!["Ёлкина"]),
        ("ПЕТРОВ", vec!["Ёлкина", "Петров-Водкин"]),
        ("водкин", vec!["Петров-Водкин"]),
        ("петров-водкин", vec!["Петров-Водкин"]),
        ("анна матем", vec!["Ёлкина"]),
        ("алгебра", vec!["Ёлкина"]),
        ("психолог", vec!["Петров-Водкин"]),
        ("колос", vec!["Гордеев"]),
        ("агроном ильич", vec!["Гордеев"]),
        ("педколледж", vec!["Лугова"]),
        ("1", vec!["Абрамова"]),
        ("1 класс", vec!["Абрамова"]),
        ("10", vec!["Жуков"]),
        ("10А", vec!["Жуков"]),
        ("10 а", vec!["Жуков"]),
        ("5А", vec!["Ким"]),
        ("5", vec!["Ким"]),
        ("11", vec!["Якушева"]),
        ("555-12-34", vec!["Жуков"]),
        ("+7 999 555-12-34", vec!["Жуков"]),
        ("89995551234", vec!["Жуков"]),
        ("999 555-77-88", vec!["Ким"]),
        ("100%", vec![]),
        ("нет таких", vec![]),
    ] {
        assert_eq!(found(&mut school, json!({ "text": text })), expected, "«{text}»");
    }
    for text in ["", "   ", "%", "_", "'; --"] {
        assert_eq!(found(&mut school, json!({ "text": text })).len(), 9, "«{text}» narrows nothing");
    }
}

#[test]
fn narrows_by_kind_class_and_organization() {
    let mut school = crowd();
    let partner = school.call("partner.list", json!({}))[0]["id"].clone();
    assert_eq!(found(&mut school, json!({ "kinds": ["student", "partner"] })), ["Гордеев", "Лугова"]);
    assert_eq!(found(&mut school, json!({ "class": "10а" })), ["Жуков"]);
    assert_eq!(found(&mut school, json!({ "class": "1" })), ["Абрамова"]);
    assert_eq!(found(&mut school, json!({ "organization_id": partner })), ["Гордеев"]);
    school.call("partner.update", json!({ "id": partner, "fields": { "short_name": "ООО «Рассвет»" } }));
    assert_eq!(found(&mut school, json!({ "text": "рассвет" })), ["Гордеев"], "found by the new name");
    assert_eq!(found(&mut school, json!({ "text": "колос" })), [""; 0]);
}

#[test]
fn sorts_as_a_russian_list_and_turns_pages() {
    let mut school = crowd();
    let by_name =
        ["Абрамова", "Гордеев", "Ёлкина", "Жуков", "Ким", "Лугова", "Мельникова", "Петров-Водкин", "Якушева"];
    assert_eq!(found(&mut school, json!({})), by_name);
    let mut backwards = by_name.to_vec();
    backwards.reverse();
    assert_eq!(found(&mut school, json!({ "sort": "name", "descending": true })), backwards);
    let pupils = json!({ "kinds": ["pupil"], "sort": "detail" });
    assert_eq!(found(&mut school, pupils), ["Абрамова", "Ким", "Жуков", "Якушева"], "classes by number");
    let mut paged = Vec::new();
    for offset in [0, 4, 8, 12] {
        let page = school.call("person.list", json!({ "offset": offset, "limit": 4 }));
        assert_eq!(page["total"], 9, "the total is of the whole list");
        paged.extend(found(&mut school, json!({ "offset": offset, "limit": 4 })));
    }
    assert_eq!(paged, by_name);
    assert_eq!(found(&mut school, json!({ "limit": 0 })), [""; 0]);
    for sort in ["name", "kind", "detail", "waiting", "load"] {
        assert_eq!(found(&mut school, json!({ "sort": sort })).len(), 9, "{sort}");
    }
}

#[test]
fn those_who_wait_longest_come_first() {
    let mut school = crowd();
    for (name, since) in [("Ким", "2026-10-12"), ("Якушева", "2026-11-10"), ("Жуков", "2026-09-01")]
    {
        let id = school.find(name);
        school.call("mentee.save", json!({ "id": id, "fields": { "waiting_since": since } }));
    }
    let waiting = json!({ "view": "waiting", "sort": "waiting" });
    assert_eq!(found(&mut school, waiting.clone()), ["Жуков", "Ким", "Якушева"]);
    let id = school.find("Ким");
    school.call("mentee.pause", json!({ "id": id, "since": "2026-11-20" }));
    assert_eq!(found(&mut school, waiting.clone()), ["Жуков", "Якушева"], "who is on a break does not wait");
    let id = school.find("Жуков");
    let done = json!({ "entered_on": "2026-09-01", "finished_on": "2026-11-01" });
    school.call("mentee.save", json!({ "id": id, "fields": done }));
    assert_eq!(found(&mut school, waiting), ["Якушева"], "nor who is done with the programme");
}

#[test]
fn a_group_is_found_by_its_title_whatever_its_letters() {
    let mut school = School::demo();
    for (text, found) in [
        ("Читаем", 1),
        ("читаем", 1),
        ("ЧИТАЕМ вместе", 1),
        ("считаём", 1),
        ("тихонравов читаем", 1),
        ("читаем%", 1),
        ("читаемвместе", 0),
    ] {
        let by = |noun: &str, school: &mut School| {
            school.call(&format!("{noun}.list"), json!({ "text": text }))["rows"].as_array().unwrap().len()
        };
        assert_eq!((by("pair", &mut school), by("programme", &mut school)), (found, found), "{text}");
        assert_eq!(by("meeting", &mut school) > 5, found > 0, "{text}");
        assert_eq!(
            school.call("search.all", json!({ "text": text }))["pairs"].as_array().unwrap().len(),
            found
        );
    }
}
