//! Practices, courses, awards, events, and a person's record made of them.

use nastavnik_domain::paper::{Block, Cell};
use serde_json::{Value, json};

use crate::school::{School, merge, plain, texts};

/// A person of the small school and fields that each register takes.
fn entries(school: &mut School) -> [(&'static str, Value); 4] {
    let zorina = school.find("Зорина");
    let veshnyakov = school.find("Вешняков");
    [
        (
            "practice",
            json!({ "title": "Час наставника", "author_id": zorina, "author": "", "form": "teacher_teacher", "problem": "Нет времени",
                "description": "Общий час", "results": "", "link": "https://school.example/chas", "day": "2026-05-20", "note": "" }),
        ),
        (
            "qualification",
            json!({ "person_id": zorina, "title": "Школа наставника", "organization": "ЦРО", "hours": 36, "day": "2026-04-17",
                "document": "№ 298-У", "about_mentoring": true, "note": "" }),
        ),
        (
            "award",
            json!({ "person_id": zorina, "title": "Почётный наставник", "level": "region", "issuer": "Министерство",
                "day": "2025-10-05", "document": "", "note": "" }),
        ),
        (
            "event",
            json!({ "title": "Слёт", "kind": "festival", "level": "region", "start": "2026-05-14", "end": "2026-05-16", "place": "", "result": "",
                "link": "", "note": "", "participants": [
                    { "person_id": zorina, "role": "выступающий", "result": "грамота" },
                    { "person_id": veshnyakov, "role": "участник", "result": "" }] }),
        ),
    ]
}

fn with(fields: &Value, more: Value) -> Value {
    let mut fields = fields.clone();
    merge(&mut fields, more);
    fields
}

#[test]
fn what_is_typed_comes_back() {
    let mut school = School::small();
    for (noun, fields) in entries(&mut school) {
        let id = school.made(&format!("{noun}.add"), json!({ "fields": fields }));
        let mut card = school.call(&format!("{noun}.get"), json!({ "id": id }));
        if noun == "event" {
            // Participants stand by name.
            card["fields"]["participants"].as_array_mut().unwrap().reverse();
        }
        assert_eq!(card["fields"], fields, "{noun}");
        let changed = with(&fields, json!({ "title": "Другое название" }));
        school.call(&format!("{noun}.update"), json!({ "id": id, "fields": changed }));
        let list = |school: &mut School, archived: bool| {
            texts(
                &school.call(&format!("{noun}.list"), json!({ "archived": archived }))["rows"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|row| row["fields"].clone())
                    .collect(),
                "title",
            )
        };
        assert_eq!(list(&mut school, false), ["Другое название"], "{noun}");
        school.call(&format!("{noun}.archive"), json!({ "id": id }));
        assert!(list(&mut school, false).is_empty(), "{noun}");
        assert_eq!(list(&mut school, true), ["Другое название"], "{noun}");
        school.call(&format!("{noun}.restore"), json!({ "id": id }));
        assert_eq!(list(&mut school, false), ["Другое название"], "{noun}");
        assert_eq!(school.call("record.counts", json!({}))[format!("{noun}s")], 1, "{noun}");
    }
}

#[test]
fn every_step_is_undone_to_the_letter() {
    let mut school = School::small();
    for (noun, fields) in entries(&mut school) {
        let id = school.made(&format!("{noun}.add"), json!({ "fields": fields }));
        let changed = with(&fields, json!({ "title": "Другое", "note": "Примечание" }));
        let steps = [
            ("update", json!({ "id": id, "fields": changed })),
            ("archive", json!({ "id": id })),
            ("restore", json!({ "id": id })),
            ("add", json!({ "fields": with(&fields, json!({ "title": "Ещё одно" })) })),
        ];
        for (verb, arg) in steps {
            let before = school.dump();
            school.call(&format!("{noun}.{verb}"), arg);
            let after = school.dump();
            assert_ne!(before, after, "{noun}.{verb}");
            school.call("journal.undo", json!({}));
            assert_eq!(school.dump(), before, "{noun}.{verb}");
            school.call("journal.redo", json!({}));
            assert_eq!(school.dump(), after, "{noun}.{verb}");
        }
    }
    let journal = school.journal().join("\n");
    for label in
        ["Новая практика: Час наставника", "Изменён курс: Зорина Л. П., Другое", "Событие в архиве: Другое"]
    {
        assert!(journal.contains(label), "{label} in {journal}");
    }
}

#[test]
fn bad_input_is_refused_in_words() {
    let mut school = School::small();
    let [(_, practice), (_, course), (_, award), (_, event)] = entries(&mut school);
    let mut check = |noun: &str, fields: &Value, more: Value, wrong: &[&str]| {
        let arg = json!({ "fields": with(fields, more.clone()) });
        assert_eq!(school.wrong(&format!("{noun}.add"), arg), wrong, "{noun} {more}");
    };
    check("practice", &practice, json!({ "title": " " }), &["title"]);
    check("practice", &practice, json!({ "author_id": null }), &["author_id"]);
    check("practice", &practice, json!({ "link": "на сайте" }), &["link"]);
    check("practice", &practice, json!({ "day": "2026-11-23" }), &["day"]);
    check("practice", &practice, json!({ "day": null }), &["day"]);
    check("qualification", &course, json!({ "person_id": null, "title": "" }), &["person_id", "title"]);
    check("qualification", &course, json!({ "hours": 0 }), &["hours"]);
    check("qualification", &course, json!({ "hours": 36_000 }), &["hours"]);
    check("qualification", &course, json!({ "day": "0206-04-17" }), &["day"]);
    check("award", &award, json!({ "level": null, "day": null }), &["day", "level"]);
    check("award", &award, json!({ "title": "я".repeat(1_000_000) }), &["title"]);
    check("event", &event, json!({ "end": "2026-05-13" }), &["end"]);
    check("event", &event, json!({ "start": "2026-12-01", "end": null }), &["participants"]);
    check("event", &event, json!({ "kind": null, "level": null }), &["kind", "level"]);
    let twice = json!([event["participants"][0], event["participants"][0]]);
    check("event", &event, json!({ "participants": twice }), &["participants"]);
    // What is not of the right kind at all, and a person who is not there.
    let bad = |more: Value, fields: &Value| json!({ "fields": with(fields, more) });
    for more in [
        json!({ "hours": -1 }),
        json!({ "hours": 1.5 }),
        json!({ "extra": 1 }),
        json!({ "day": "31.02.2026" }),
    ] {
        assert_eq!(school.refused("qualification.add", bad(more, &course)).code, "argument");
    }
    assert_eq!(school.refused("award.add", bad(json!({ "person_id": "нет" }), &award)).code, "not_found");
    assert_eq!(school.refused("event.get", json!({ "id": "нет" })).message, "Такого события нет.");
}

#[test]
fn the_same_is_not_entered_twice() {
    let mut school = School::small();
    for (noun, fields) in entries(&mut school) {
        let id = school.made(&format!("{noun}.add"), json!({ "fields": fields }));
        let again = with(&fields, json!({ "title": fields["title"].as_str().unwrap().to_uppercase() }));
        assert_eq!(school.wrong(&format!("{noun}.add"), json!({ "fields": again })), ["title"], "{noun}");
        // Its own card may keep its name, and an archived one does not stand in the way.
        school.call(&format!("{noun}.update"), json!({ "id": id, "fields": again }));
        school.call(&format!("{noun}.archive"), json!({ "id": id }));
        school.made(&format!("{noun}.add"), json!({ "fields": fields }));
    }
}

#[test]
fn lists_are_narrowed_and_sorted() {
    let mut school = School::demo();
    let kedrova = school.find("Кедрова");
    let mut check = |noun: &str, query: Value, expected: &[&str]| {
        let rows = school.call(&format!("{noun}.list"), query.clone())["rows"].take();
        let fields: Value = rows.as_array().unwrap().iter().map(|row| row["fields"].clone()).collect();
        let found: Vec<String> =
            texts(&fields, "title").iter().map(|title| title.chars().take(14).collect()).collect();
        assert_eq!(found, expected, "{noun} {query}");
    };
    check("practice", json!({ "person_id": kedrova }), &["Час наставника"]);
    check("practice", json!({ "form": "employer_pupil" }), &["Опытное поле"]);
    check("practice", json!({ "text": "КАЛИНИНА поле" }), &["Опытное поле"]);
    check("practice", json!({ "text": "гордеев" }), &["Опытное поле"]);
    check("practice", json!({ "school_year": 2026 }), &["Пять минут до ", "Читаем и счита"]);
    check(
        "practice",
        json!({ "school_year": 2025, "sort": "title", "descending": false }),
        &["Опытное поле", "Цифровая пятни"],
    );
    check("practice", json!({ "school_year": 2020 }), &[]);
    check(
        "practice",
        json!({ "sort": "person", "descending": false, "text": "наставник" }),
        &["Пять минут до ", "Час наставника", "Портфель молод"],
    );
    check(
        "qualification",
        json!({ "about_mentoring": false, "text": "институт" }),
        &["Цифровые инстр", "Подготовка обу"],
    );
    check("qualification", json!({ "person_id": kedrova }), &["Наставничество", "Подготовка обу"]);
    check("qualification", json!({ "sort": "detail", "text": "цро луговской 36 родител" }), &[]);
    check("award", json!({ "level": "country" }), &["Знак отличия «"]);
    check("award", json!({ "level": "district", "school_year": 2026 }), &["Почётная грамо"]);
    check(
        "award",
        json!({ "sort": "scope" }),
        &[
            "Знак отличия «",
            "Почётный наста",
            "Почётная грамо",
            "Молодость и пр",
            "Почётная грамо",
            "Благодарственн",
            "Благодарственн",
        ],
    );
    check("event", json!({ "kind": "contest", "school_year": 2026 }), &["Муниципальный "]);
    check("event", json!({ "person_id": kedrova, "level": "region" }), &["Областной слёт"]);
    check("event", json!({ "text": "ольхина урок" }), &["Открытый урок "]);
    // How many each list has in a year, as the lists themselves say.
    for year in [2024, 2025, 2026, 2027] {
        let of_year = json!({ "school_year": year });
        let counts = school.call("record.counts", of_year.clone());
        for noun in ["practice", "qualification", "award", "event"] {
            let rows = school.call(&format!("{noun}.list"), of_year.clone())["rows"].take();
            assert_eq!(counts[format!("{noun}s")], rows.as_array().unwrap().len(), "{noun} {year}");
        }
    }
}

#[test]
fn search_finds_practices_and_events() {
    let mut school = School::demo();
    let mut find = |text: &str, list: &str| {
        school.call("search.all", json!({ "text": text }))[list].as_array().unwrap().len()
    };
    assert_eq!(find("портфель", "practices"), 1);
    assert_eq!(find("слет наставников", "events"), 1);
    assert_eq!(find(" ", "events"), 0);
}

#[test]
fn courses_about_mentoring_stand_in_the_register() {
    let mut school = School::demo();
    let card = |school: &mut School, name: &str| {
        let id = school.find(name);
        school.call("person.record", json!({ "id": id }))
    };
    let zorina = card(&mut school, "Зорина");
    assert!(zorina["courses"].as_str().unwrap().contains("от пары к системе"));
    assert_eq!(zorina["counts"]["about_mentoring"], 1);
    let saved = school.call("register.export", json!({ "register": "mentors" }));
    let path = saved["path"].as_str().unwrap().to_owned();
    let rows = sheet(&path);
    let courses = |name: &str| {
        rows.iter().find(|row| row.len() > 2 && row[1].starts_with(name)).unwrap().last().unwrap().clone()
    };
    // The card of Зорина names the course in words; that of Черемисин does not.
    assert_eq!(courses("Зорина"), "«Наставничество в школе: от пары к системе», 36 ч, 2025 г.");
    assert_eq!(
        courses("Черемисин"),
        "Развивающая беседа: приёмы наставника, 16 ч (Луговской центр развития образования, 2026)"
    );
}

/// The rows of a workbook's first table.
fn sheet(path: &str) -> Vec<Vec<String>> {
    let paper = nastavnik_office::paper::read(std::path::Path::new(path)).unwrap();
    let table = paper.blocks.into_iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Text(_) => None,
    });
    let text = |cell: Cell| plain(&cell.text);
    table.unwrap().rows.into_iter().map(|row| row.into_iter().map(text).collect()).collect()
}

/// What the record says equals what the lists and cards say, one after another.
#[test]
fn totals_of_the_demo_school_are_those_of_its_lists() {
    let mut school = School::demo();
    let people = school.call("person.list", json!({ "limit": 1000 }))["rows"].take();
    let all = |school: &mut School, noun: &str| {
        school.call(&format!("{noun}.list"), json!({}))["rows"].as_array().cloned().unwrap()
    };
    let [practices, courses, awards, events] =
        ["practice", "qualification", "award", "event"].map(|noun| all(&mut school, noun));
    let pairs: Vec<Value> =
        school.call("pair.list", json!({ "limit": 1000 }))["rows"].as_array().cloned().unwrap();
    let (mut recorded, mut mentored) = (0, 0);
    for person in people.as_array().unwrap() {
        let id = &person["id"];
        let record = school.call("person.record", json!({ "id": id }));
        let count =
            |rows: &[Value], is: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| is(row)).count() as u64;
        let took_part = |row: &Value| {
            let list = row["fields"]["participants"].as_array().unwrap();
            list.iter().any(|one| one["person_id"] == *id)
                && row["fields"]["start"].as_str().unwrap() <= "2026-11-22"
        };
        let expected = json!({
            "practices": count(&practices, &|row| row["fields"]["author_id"] == *id),
            "qualifications": count(&courses, &|row| row["fields"]["person_id"] == *id),
            "about_mentoring": count(&courses, &|row| row["fields"]["person_id"] == *id && row["fields"]["about_mentoring"] == true),
            "hours": courses.iter().filter(|row| row["fields"]["person_id"] == *id).filter_map(|row| row["fields"]["hours"].as_u64()).sum::<u64>(),
            "awards": count(&awards, &|row| row["fields"]["person_id"] == *id),
            "events": count(&events, &took_part),
        });
        assert_eq!(record["counts"], expected, "{}", person["name"]);
        recorded += expected["awards"].as_u64().unwrap() + expected["events"].as_u64().unwrap();
        let mut people = std::collections::BTreeSet::new();
        let (mut worked, mut completed) = (0, 0);
        for pair in &pairs {
            let has =
                |side: &str| pair[side].as_array().unwrap().iter().any(|member| member["person_id"] == *id);
            let card = school.call("pair.get", json!({ "id": pair["id"] }));
            if has("mentors") && !card["started_on"].is_null() {
                worked += 1;
                completed += u64::from(pair["status"] == "completed");
                people.extend(texts(&pair["mentees"], "person_id"));
            }
        }
        let mentor = &record["as_mentor"];
        let found = (&mentor["pairs"], &mentor["completed"], &mentor["people"]);
        assert_eq!(found, (&json!(worked), &json!(completed), &json!(people.len())), "{}", person["name"]);
        mentored += worked;
    }
    assert!(recorded > 10 && mentored > 3, "{recorded} {mentored}");
}

#[test]
fn a_record_is_asked_for_in_a_period() {
    let mut school = School::demo();
    let id = school.find("Осокина");
    let mut titles = |from: Option<&str>, to: Option<&str>| {
        let period = json!({ "from": from, "to": to });
        let record = school.call("person.record", json!({ "id": id, "period": period }));
        ["pairs", "qualifications", "awards", "practices", "events"]
            .map(|part| record[part].as_array().unwrap().len())
    };
    assert_eq!(titles(None, None), [1, 1, 1, 1, 2]);
    assert_eq!(titles(Some("2021-11-22"), None), [1, 1, 1, 1, 2]);
    assert_eq!(titles(Some("2025-09-01"), Some("2026-08-31")), [1, 0, 0, 0, 0]);
    assert_eq!(titles(Some("2024-05-20"), Some("2024-05-20")), [0, 0, 0, 1, 0]);
    assert_eq!(titles(None, Some("2024-12-31")), [0, 1, 1, 1, 1]);
    let arg = json!({ "id": id, "period": { "from": "2026-09-01", "to": "2025-09-01" } });
    assert_eq!(school.wrong("person.record", arg), ["to"]);
}

#[test]
fn a_card_for_an_attestation_is_written() {
    let mut school = School::demo();
    let id = school.find("Осокина");
    let saved = school.call("person.record_export", json!({ "id": id, "period": { "from": "2021-11-22" } }));
    assert_eq!(plain(saved["summary"].as_str().unwrap()), "Осокина Галина Фёдоровна, с 22.11.2021");
    let rows = sheet(saved["path"].as_str().unwrap());
    let text = rows.iter().map(|row| row.join(" | ")).collect::<Vec<_>>().join("\n");
    for words in [
        "Личная карточка наставника",
        "учитель начальных классов, педагог-методист, МБОУ «Заречная СОШ»",
        "Учебных лет наставничества",
        "Журавлёва Надежда Петровна",
        "Программа выполнена полностью",
        "Наставничество в школе: от пары к системе",
        "Почётная грамота",
        "Портфель молодого учителя",
        "ведущий мастер-класса",
    ] {
        assert!(text.contains(words), "«{words}» in\n{text}");
    }
    for private in ["+7", "1972", "Y-54"] {
        assert!(!text.contains(private), "{private}");
    }
}

#[test]
fn two_cards_of_one_person_have_one_record() {
    let mut school = School::small();
    for (noun, fields) in entries(&mut school) {
        school.made(&format!("{noun}.add"), json!({ "fields": fields }));
    }
    let other = school.find("Зорина");
    let keep = school.add("teacher", "Зорина Лидия Павловна", json!({}));
    let before = school.dump();
    school.call("person.merge", json!({ "keep": keep, "other": other, "take": [] }));
    let counts = school.call("person.get", json!({ "id": keep }))["counts"].take();
    assert_eq!(counts, json!({ "practices": 1, "qualifications": 1, "awards": 1, "events": 1 }));
    assert_eq!(school.call("file.check", json!({}))["problems"], json!([]));
    school.call("journal.undo", json!({}));
    assert_eq!(school.dump(), before);
}
