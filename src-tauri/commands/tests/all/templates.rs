//! Templates of programmes: what they offer, how a school makes its own, how they go to another school.

use serde_json::{Value, json};

use crate::school::School;

fn titles(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect()
}

fn pair(school: &mut School) -> String {
    school.call("pair.list", json!({}))["rows"][0]["id"].as_str().unwrap().to_owned()
}

fn composed(school: &mut School, template: Value, gaps: Value) -> Value {
    let period = json!({ "template_id": template, "gaps": gaps, "start": "2026-11-15", "end": "2027-05-31" });
    school.call("template.compose", period)
}

fn items(offer: &Value) -> impl Iterator<Item = &Value> + Clone {
    offer["sections"].as_array().unwrap().iter().flat_map(|section| section["items"].as_array().unwrap())
}

/// A plan of what is chosen.
fn chosen(offer: &Value) -> Value {
    let sections = offer["sections"].as_array().unwrap().iter().map(|section| {
        let items = section["items"].as_array().unwrap().iter().filter(|item| item["chosen"] == true);
        let items = items.map(
            |item| json!({ "task": item["task"], "deadline": item["deadline"], "planned": item["planned"] }),
        );
        json!({ "title": section["title"], "items": items.collect::<Vec<_>>() })
    });
    json!({ "goal": offer["goal"], "tasks": offer["tasks"], "sections": sections.collect::<Vec<_>>() })
}

fn programme(school: &mut School) -> String {
    let offer = composed(school, json!("young-teacher"), json!(["lesson"]));
    let pair = pair(school);
    let arg = json!({ "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31", "gap_ids": ["lesson"], "plan": chosen(&offer) });
    school.made("programme.create", arg)
}

#[test]
fn the_library_knows_whom_it_is_for() {
    let mut school = School::small();
    let all = school.call("template.list", json!({}));
    assert_eq!(titles(&all).len(), 11);
    let pair = pair(&mut school);
    let near = school.call("template.list", json!({ "pair_id": pair }));
    assert_eq!(titles(&near)[0], "Молодой специалист: первый год в школе");
    let fits = near.as_array().unwrap().iter().filter(|row| row["fits"] == true).count();
    assert_eq!(fits, 4);
    let card = school.call("template.get", json!({ "id": "digital" }));
    assert_eq!(card["gaps"]["digital"], "Цифровые инструменты");
    assert_eq!(card["own"], false);
    assert_eq!(school.refused("template.get", json!({ "id": "нет" })).message, "Такого шаблона нет.");
}

#[test]
fn a_programme_is_made_of_what_is_chosen() {
    let mut school = School::small();
    let offer = composed(&mut school, json!("young-teacher"), json!(["lesson", "career"]));
    assert_eq!(offer["unanswered"], json!(["career"]));
    let lessons = items(&offer).filter(|item| item["gaps"].as_array().unwrap().contains(&json!("lesson")));
    assert!(lessons.clone().count() >= 3 && lessons.clone().all(|item| item["chosen"] == true));
    assert_eq!(items(&offer).next().unwrap()["deadline"], "до 30 ноября 2026 г.");
    let id = programme(&mut school);
    let plan = school.call("programme.plan", json!({ "id": id }));
    assert!(items(&plan).count() >= 10);
    let blank = composed(&mut school, Value::Null, json!(["lesson"]));
    assert_eq!((items(&blank).count(), &blank["unanswered"]), (0, &json!([])));
    for (start, end) in [("2027-05-31", "2026-09-01"), ("2026-09-01", "2062-09-01")] {
        let fault = school.refused("template.compose", json!({ "start": start, "end": end }));
        assert!(fault.fields.contains_key("end"));
    }
}

#[test]
fn last_year_comes_in_a_new_period() {
    let mut school = School::small();
    let id = programme(&mut school);
    let arg = json!({ "programme_id": id, "start": "2027-11-15", "end": "2028-05-31" });
    let offer = school.call("template.compose", arg);
    let before = school.call("programme.plan", json!({ "id": id }));
    assert_eq!(items(&offer).count(), items(&before).count());
    assert_eq!(items(&offer).next().unwrap()["deadline"], "до 30 ноября 2027 г.");
    assert!(items(&offer).all(|item| item["chosen"] == true));
}

#[test]
fn a_school_makes_its_own() {
    let mut school = School::small();
    let (id, pair) = (programme(&mut school), pair(&mut school));
    let own = school
        .made("template.take", json!({ "programme_id": id, "title": " Наш  год ", "note": "Для своих" }));
    assert_eq!(school.journal()[0], "Новый шаблон программы: Наш год");
    let near = school.call("template.list", json!({ "pair_id": pair }));
    assert_eq!(titles(&near)[..2], ["Наш год", "Молодой специалист: первый год в школе"]);
    // It offers the same to everybody: one that answers gaps is proposed.
    assert_eq!((&near[0]["proposed"], &near[1]["proposed"]), (&json!(false), &json!(true)));
    let offer = composed(&mut school, json!(own), json!([]));
    let plan = school.call("programme.plan", json!({ "id": id }));
    assert_eq!(chosen(&offer), plan, "the same period gives the same plan");

    for (name, arg) in [
        ("template.take", json!({ "programme_id": id, "title": "наш год" })),
        (
            "template.take",
            json!({ "programme_id": id, "title": "Первый шаг в профессию: проект с предприятием" }),
        ),
        ("template.take", json!({ "programme_id": id, "title": " " })),
        ("template.update", json!({ "id": own, "title": "", "note": "" })),
    ] {
        let fault = school.refused(name, arg);
        assert!(fault.fields.contains_key("title"));
    }
    assert!(
        school
            .refused("template.update", json!({ "id": "digital", "title": "Моё", "note": "" }))
            .message
            .contains("нет")
    );
    school.call("template.update", json!({ "id": own, "title": "Наш лучший год", "note": "" }));
    school.call("template.archive", json!({ "id": own }));
    assert_eq!(school.journal()[0], "Шаблон в архиве: Наш лучший год");
    assert_eq!(titles(&school.call("template.list", json!({}))).len(), 11);
    assert_eq!(titles(&school.call("template.list", json!({ "archived": true }))).len(), 12);
    school.call("template.restore", json!({ "id": own }));
    for _ in 0..4 {
        school.call("journal.undo", json!({}));
    }
    assert_eq!(titles(&school.call("template.list", json!({ "archived": true }))).len(), 11);
}

#[test]
fn what_is_being_made_is_kept_as_a_template() {
    let mut school = School::small();
    let pair = pair(&mut school);
    let mut offer = composed(&mut school, json!("young-teacher"), json!(["lesson"]));
    offer["sections"][0]["items"][0]["task"] = json!("Своё задание");
    let arg = json!({ "title": "С поправками", "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31", "offer": offer });
    let own = school.made("template.save", arg);
    let again = composed(&mut school, json!(own), json!(["parents"]));
    assert_eq!(again["sections"][0]["items"][0]["task"], "Своё задание");
    let parents = items(&again).filter(|item| item["gaps"].as_array().unwrap().contains(&json!("parents")));
    assert!(parents.clone().count() >= 2 && parents.clone().all(|item| item["chosen"] == true), "gaps stay");
}

/// A school's own template with a request of its own.
fn with_own_request(school: &mut School) -> (String, String) {
    let request = school.made("request.add", json!({ "label": "Работа с трудным классом" }));
    let pair = pair(school);
    let mut offer = composed(school, json!("young-teacher"), json!([]));
    offer["sections"][0]["items"][0]["gaps"] = json!([request, "lesson"]);
    let arg = json!({ "title": "Трудный класс", "note": "Первая строка\nвторая", "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31", "offer": offer });
    (school.made("template.save", arg), request)
}

#[test]
fn a_template_goes_to_another_school() {
    let mut school = School::small();
    let (own, request) = with_own_request(&mut school);
    school.call("request.rename", json!({ "id": "lesson", "label": "Урок" }));
    let saved = school.call("template.export", json!({ "id": own }));
    assert_eq!(saved["name"], "Шаблон программы – Трудный класс.txt");
    let text = std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap();
    assert!(
        text.contains("Запрос: Работа с трудным классом\r\n")
            && text.contains("Запрос: Планирование и анализ урока")
    );
    let fault = school.refused("template.import", json!({ "path": saved["path"] }));
    assert_eq!((fault.code, fault.message.as_str()), ("known", "Такой шаблон уже есть: «Трудный класс»."));

    let mut other = School::small();
    let path = other.home().join("присланный.txt");
    std::fs::write(&path, &text).unwrap();
    let came = other.call("template.import", json!({ "path": path }));
    assert_eq!(came["requests"], json!(["Работа с трудным классом"]));
    assert_eq!(other.journal()[0], "Загружен шаблон программы: Трудный класс");
    let [mut here, mut there] = [(&mut school, own), (&mut other, came["id"].as_str().unwrap().to_owned())]
        .map(|(school, id)| school.call("template.get", json!({ "id": id })));
    let new = there["body"]["sections"][0]["items"][0]["gaps"][0].as_str().unwrap().to_owned();
    assert_eq!(there["gaps"][&new], "Работа с трудным классом");
    assert_ne!(new, request);
    for card in [&mut here, &mut there] {
        card["body"]["sections"][0]["items"][0]["gaps"][0] = json!("свой");
    }
    assert_eq!(
        (&here["title"], &here["note"], &here["body"]),
        (&there["title"], &there["note"], &there["body"])
    );
    // Once more it is known; changed by hand it gets a number.
    assert_eq!(other.refused("template.import", json!({ "path": path })).code, "known");
    std::fs::write(&path, text.replace("Месяцев: ", "# правка\r\nМесяцев: 1")).unwrap();
    assert_eq!(other.call("template.import", json!({ "path": path }))["title"], "Трудный класс (2)");
    other.call("journal.undo", json!({}));
    other.call("journal.undo", json!({}));
    let labels = other.call("request.list", json!({ "archived": true }));
    assert!(
        labels.as_array().unwrap().iter().all(|one| one["label"] != "Работа с трудным классом"),
        "all of it is undone"
    );
}

#[test]
fn the_programs_own_go_out_and_come_back() {
    let mut school = School::small();
    let path = school.home().join("молодой");
    let saved = school.call("template.export", json!({ "id": "young-teacher", "path": path }));
    assert!(saved["path"].as_str().unwrap().ends_with("молодой.txt"));
    let came = school.call("template.import", json!({ "path": saved["path"] }));
    assert_eq!(came["title"], "Молодой специалист: первый год в школе (2)");
    let [ours, own] = [json!("young-teacher"), came["id"].clone()]
        .map(|id| school.call("template.get", json!({ "id": id }))["body"].clone());
    assert_eq!(ours, own);
}

#[test]
fn bad_files_are_refused_and_nothing_is_changed() {
    let mut school = School::small();
    let home = school.home().to_owned();
    let saved = school.call("template.export", json!({ "id": "digital" }));
    let good = std::fs::read_to_string(saved["path"].as_str().unwrap()).unwrap();
    let before = school.journal();
    let item = |n: usize| format!("Задание: Дело {n}\r\n");
    let many: String = (0..400).map(item).collect();
    for (name, bytes, code) in [
        ("пустой.txt", Vec::new(), "foreign"),
        ("приказ.txt", "Приказ № 5".as_bytes().to_vec(), "foreign"),
        ("рисунок.txt", vec![0x89, b'P', b'N', b'G', 0, 1, 2, 3, 255, 254], "foreign"),
        ("новее.txt", good.replace("версия 1", "версия 2").into_bytes(), "newer"),
        ("чужое слово.txt", good.replacen("Когда:", "Срок когда:", 1).into_bytes(), "broken"),
        ("обрезан.txt", good.as_bytes()[..good.find("Раздел").unwrap()].to_vec(), "broken"),
        ("много.txt", format!("{good}{many}").into_bytes(), "broken"),
        ("огромный.txt", format!("{good}{}", "# я\n".repeat(300_000)).into_bytes(), "too_large"),
    ] {
        let path = home.join(name);
        std::fs::write(&path, bytes).unwrap();
        let fault = school.refused("template.import", json!({ "path": path }));
        assert_eq!(fault.code, code, "{name}: {fault}");
    }
    let fault = school.refused("template.import", json!({ "path": home.join("чужое слово.txt") }));
    assert!(fault.message.contains("строка") && fault.message.contains("«Срок когда»"), "{fault}");
    for path in [home.join("нет.txt"), home.clone()] {
        assert_eq!(school.refused("template.import", json!({ "path": path })).code, "missing");
    }
    assert_eq!(school.journal(), before);
    // An old editor of Windows keeps its own letters.
    let windows = good.trim_start_matches('\u{feff}');
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(windows.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let path = home.join("юникод.txt");
    std::fs::write(&path, utf16).unwrap();
    assert_eq!(
        school.call("template.import", json!({ "path": path }))["title"],
        "Реверсивное: цифровые инструменты учителя (2)"
    );
}
