//! Programmes: plans and their deadlines, approval and versions, the end, what is asked about.

use serde_json::{Value, json};

use crate::school::{School, plain, texts};

/// The small school's pair (15.11.2026 – 31.05.2027), «today» is 22.11.2026.
fn pair(school: &mut School) -> String {
    school.call("pair.list", json!({ "text": "Вешняков" }))["rows"][0]["id"].as_str().unwrap().to_owned()
}

fn plan() -> Value {
    json!({
        "goal": "Дисциплина на уроке", "tasks": ["Правила урока", "Самоанализ"],
        "sections": [
            { "title": "", "items": [{ "task": "Самодиагностика", "deadline": "до 20.11.2026", "planned": "Перечень" }] },
            { "title": "Развитие", "items": [
                { "task": "Открытый урок", "deadline": "март", "planned": "Урок показан" },
                { "task": "Посещение уроков", "deadline": "ежемесячно", "planned": "" },
                { "task": "Разбор случаев", "deadline": "по мере необходимости", "planned": "" },
            ] },
        ],
    })
}

fn programme(school: &mut School) -> String {
    let arg = json!({ "pair_id": pair(school), "start": "2026-11-15", "end": "2027-05-31", "gap_ids": ["discipline"],
        "gaps": "Работа с текстом", "plan": plan() });
    school.made("programme.create", arg)
}

fn item(school: &mut School, id: &str, index: usize) -> String {
    school.call("programme.get", json!({ "id": id }))["items"][index]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_plan_becomes_items_whose_deadlines_are_understood() {
    let mut school = School::small();
    let id = programme(&mut school);
    let card = school.call("programme.get", json!({ "id": id }));
    let shown = |item: &Value| {
        let day = |name: &str| item[name].as_str().unwrap_or("–").to_owned();
        format!(
            "{} {}..{} {}",
            item["fields"]["task"].as_str().unwrap(),
            day("start"),
            day("end"),
            day("state")
        )
    };
    let items: Vec<_> = card["items"].as_array().unwrap().iter().map(shown).collect();
    assert_eq!(
        items,
        [
            "Самодиагностика –..2026-11-20 overdue",
            "Открытый урок 2027-03-01..2027-03-31 not_started",
            "Посещение уроков 2026-11-15..2027-05-31 not_started",
            "Разбор случаев –..– not_started",
        ]
    );
    assert_eq!(card["items"][1]["fields"]["deadline"], "март", "the words stay as they are");
    assert_eq!(
        (&card["items"][0]["fields"]["section_id"], texts(&card["sections"], "title")),
        (&Value::Null, vec!["Развитие".into()])
    );
    assert_eq!((&card["row"]["stage"], &card["row"]["state"]), (&json!("designing"), &json!("draft")));
    let progress = json!({ "done": 0, "items": 4, "late": 1, "weeks_gone": 2, "weeks": 29, "meetings": 0 });
    assert_eq!(card["row"]["progress"], progress);
    assert_eq!(
        (card["gaps"].as_array().unwrap().len(), &card["fields"]["gaps"]),
        (1, &json!("Работа с текстом"))
    );
    assert_eq!(card["hints"], json!([]));
    assert_eq!(school.call("programme.plan", json!({ "id": id })), plan());
}

#[test]
fn what_may_be_meant_so_is_asked_about() {
    let mut school = School::small();
    let pair = pair(&mut school);
    let with = |start: &str, end: &str, plan: Value| json!({ "pair_id": pair, "start": start, "end": end, "plan": plan });
    let empty = json!({});
    let wrong = |school: &mut School, arg: Value| school.wrong("programme.create", arg);
    assert_eq!(
        wrong(&mut school, with("2026-09-01", "2027-05-31", empty.clone())),
        ["confirmed"],
        "before the pair"
    );
    assert_eq!(wrong(&mut school, with("2027-05-31", "2026-11-15", empty.clone())), ["end"]);
    let early = json!({ "sections": [{ "title": "", "items": [{ "task": "Урок", "deadline": "до 01.11.2026" }, { "deadline": "март" }] }] });
    let fields = ["confirmed", "plan.sections.0.items.0.deadline", "plan.sections.0.items.1.task"];
    assert_eq!(wrong(&mut school, with("2026-11-15", "2027-05-31", early)), fields);
    let fault = school.refused("programme.create", with("2026-09-01", "2027-05-31", empty.clone()));
    assert_eq!(
        plain(&fault.fields["confirmed"]),
        "Пара работает с 15.11.2026 по 31.05.2027, программа выходит за этот срок."
    );
    let mut arg = with("2026-09-01", "2027-05-31", empty.clone());
    arg["confirmed"] = json!(true);
    let first = school.made("programme.create", arg);
    assert_eq!(
        wrong(&mut school, with("2026-12-01", "2027-05-31", empty.clone())),
        ["confirmed"],
        "another at the same time"
    );
    school.call("programme.archive", json!({ "id": first }));
    school.made("programme.create", with("2026-12-01", "2027-05-31", empty));
    for (arg, code) in [
        (json!({ "pair_id": "none", "start": "2026-12-01", "end": "2027-05-31" }), "not_found"),
        (
            json!({ "pair_id": pair, "start": "2026-12-01", "end": "2027-05-31", "gap_ids": ["none"], "confirmed": true }),
            "not_found",
        ),
    ] {
        assert_eq!(school.refused("programme.create", arg).code, code);
    }
}

#[test]
fn items_are_added_changed_moved_marked_and_taken_out() {
    let mut school = School::small();
    let id = programme(&mut school);
    let card = school.call("programme.get", json!({ "id": id }));
    let section = card["sections"][0]["id"].clone();
    let tasks = |school: &mut School| {
        let card = school.call("programme.get", json!({ "id": id }));
        card["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["fields"]["task"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let add = |task: &str, deadline: &str| json!({ "programme_id": id, "fields": { "section_id": section, "task": task, "deadline": deadline } });
    assert_eq!(school.wrong("item.add", add(" ", "март")), ["task"]);
    assert_eq!(school.wrong("item.add", add("Письмо", "до 01.09.2026")), ["confirmed", "deadline"]);
    assert_eq!(school.wrong("item.add", add("Письмо", "август 2027")), ["confirmed", "deadline"]);
    let mut firm = add("Письмо", "до 01.09.2026");
    firm["confirmed"] = json!(true);
    let letter = school.made("item.add", firm);
    // The words that were confirmed are not asked about again.
    let fields = json!({ "section_id": section, "task": "Письмо в журнал", "deadline": "до 01.09.2026" });
    school.call("item.update", json!({ "id": letter, "fields": fields }));
    let mut before = add("Беседа", "");
    before["before_id"] = json!(item(&mut school, &id, 1));
    school.made("item.add", before);
    assert_eq!(
        tasks(&mut school),
        [
            "Самодиагностика",
            "Беседа",
            "Открытый урок",
            "Посещение уроков",
            "Разбор случаев",
            "Письмо в журнал"
        ]
    );
    let top = item(&mut school, &id, 0);
    school.call("item.move", json!({ "id": letter, "section_id": null, "before_id": top }));
    assert_eq!(tasks(&mut school)[..2], ["Письмо в журнал", "Самодиагностика"]);
    let (two, three) = (item(&mut school, &id, 1), item(&mut school, &id, 2));
    assert_eq!(
        school.wrong("item.mark", json!({ "ids": [two], "status": "done", "on": "2026-12-01" })),
        ["on"]
    );
    school.call("item.mark", json!({ "ids": [two, three], "status": "done", "on": "2026-11-20" }));
    assert_eq!(school.refused("item.remove", json!({ "id": two })).code, "kept", "what was done stays");
    school.call("item.remove", json!({ "id": letter }));
    school.call("programme.remove_section", json!({ "id": section }));
    let card = school.call("programme.get", json!({ "id": id }));
    assert_eq!(
        (card["items"].as_array().unwrap().len(), &card["sections"]),
        (5, &json!([])),
        "items outlive their section"
    );
    assert_eq!(
        (&card["row"]["progress"]["done"], &card["items"][0]["done_on"]),
        (&json!(2), &json!("2026-11-20"))
    );
}

#[test]
fn what_was_approved_stays_readable() {
    let mut school = School::small();
    let id = programme(&mut school);
    let approve = |on: &str, reason: &str| json!({ "id": id, "on": on, "act": "приказ от 20.11.2026 № 97-ОД", "reason": reason });
    assert_eq!(school.wrong("programme.approve", approve("2026-12-01", "")), ["on"]);
    school.call("programme.approve", approve("2026-11-20", ""));
    let state = |school: &mut School| {
        let row = school.call("programme.get", json!({ "id": id }))["row"].take();
        (
            row["state"].as_str().unwrap().to_owned(),
            row["stage"].as_str().unwrap().to_owned(),
            row["changed"].as_bool().unwrap(),
        )
    };
    assert_eq!(state(&mut school), ("approved".into(), "working".into(), false));
    assert_eq!(school.refused("programme.approve", approve("2026-11-20", "Всё")).code, "unchanged");

    // What comes of an item is no change of the plan; new words are.
    let first = item(&mut school, &id, 0);
    let mut fields = school.call("programme.get", json!({ "id": id }))["items"][0]["fields"].take();
    fields["actual"] = json!("Перечень составлен");
    school.call("item.update", json!({ "id": first, "fields": fields }));
    let last = item(&mut school, &id, 3);
    school.call("item.mark", json!({ "ids": [last], "status": "dropped" }));
    assert!(!state(&mut school).2);
    fields["task"] = json!("Самодиагностика и беседа");
    school.call("item.update", json!({ "id": first, "fields": fields }));
    assert!(state(&mut school).2);
    assert_eq!(school.wrong("programme.approve", approve("2026-11-19", "")), ["on", "reason"]);
    school.call("programme.approve", approve("2026-11-22", "Добавлена беседа"));
    assert!(!state(&mut school).2);

    let version = |school: &mut School, number: u32| {
        school.call("programme.version", json!({ "id": id, "number": number }))
    };
    let (one, two) = (version(&mut school, 1), version(&mut school, 2));
    assert_eq!(one["body"]["plan"], plan());
    assert_eq!(one["body"]["mentors"], json!(["Зорина Лидия Павловна, учитель русского языка"]));
    assert_eq!(one["body"]["own_gaps"], "Работа с текстом");
    assert_eq!(two["body"]["plan"]["sections"][0]["items"][0]["task"], "Самодиагностика и беседа");
    assert_eq!(
        two["body"]["plan"]["sections"][1]["items"].as_array().unwrap().len(),
        2,
        "what was dropped is left out"
    );
    assert_eq!(two["version"]["reason"], "Добавлена беседа");
    let versions = school.call("programme.get", json!({ "id": id }))["versions"].take();
    assert_eq!(
        versions.as_array().unwrap().iter().map(|one| one["number"].as_u64().unwrap()).collect::<Vec<_>>(),
        [2, 1]
    );
    assert_eq!(school.refused("programme.version", json!({ "id": id, "number": 3 })).code, "not_found");
}

#[test]
fn an_empty_plan_is_not_approved_and_a_draft_not_closed() {
    let mut school = School::small();
    let pair = pair(&mut school);
    let id = school
        .made("programme.create", json!({ "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31" }));
    let card = school.call("programme.get", json!({ "id": id }));
    assert_eq!((&card["row"]["stage"], card["hints"].as_array().unwrap().len()), (&json!("preparing"), 2));
    assert_eq!(
        school.refused("programme.approve", json!({ "id": id, "on": "2026-11-22" })).code,
        "empty_plan"
    );
    let closing = json!({ "id": id, "on": "2026-11-22", "closing": { "result": "Итог" } });
    assert_eq!(school.refused("programme.close", closing).code, "draft");
}

#[test]
fn open_items_are_asked_about_at_the_end() {
    let mut school = School::small();
    let id = programme(&mut school);
    school.call("programme.approve", json!({ "id": id, "on": "2026-11-20" }));
    let close = |on: &str, result: &str, leave: bool| {
        json!({ "id": id, "on": on, "leave_open": leave,
            "closing": { "result": result, "mentor_reflection": "Помогала", "mentee_reflection": "Понял", "conclusion": "ready" } })
    };
    assert_eq!(
        school.wrong("programme.close", close("2026-12-01", "", false)),
        ["leave_open", "on", "result"]
    );
    assert_eq!(school.wrong("programme.close", close("2026-11-01", "Итог", true)), ["on"]);
    let asked = school.refused("programme.close", close("2026-11-22", "Итог", false));
    assert!(
        plain(&asked.message).starts_with(
            "Не выполнены 4 пункта: «Самодиагностика», «Открытый урок», «Посещение уроков» и ещё 1."
        ),
        "{asked:?}"
    );
    school.call("programme.close", close("2026-11-22", "Итог", true));
    let card = school.call("programme.get", json!({ "id": id }));
    assert_eq!((&card["row"]["state"], &card["row"]["stage"]), (&json!("closed"), &json!("resulting")));
    assert_eq!(
        (&card["closing"]["mentee_reflection"], card["items"].as_array().unwrap().len()),
        (&json!("Понял"), 4),
        "nothing is lost"
    );

    // Over is over, until it is taken up again; what was said is kept.
    let first = item(&mut school, &id, 0);
    assert_eq!(school.refused("item.mark", json!({ "ids": [first], "status": "done" })).code, "closed");
    assert_eq!(school.refused("programme.approve", json!({ "id": id, "on": "2026-11-22" })).code, "closed");
    assert_eq!(school.refused("programme.close", close("2026-11-22", "Итог", true)).code, "closed");
    school.call("programme.reopen", json!({ "id": id }));
    let card = school.call("programme.get", json!({ "id": id }));
    assert_eq!(
        (&card["row"]["state"], &card["row"]["stage"], &card["closing"]["result"]),
        (&json!("approved"), &json!("working"), &json!("Итог"))
    );
    assert_eq!(school.refused("programme.reopen", json!({ "id": id })).code, "open");
}

#[test]
fn other_days_give_deadlines_another_meaning() {
    let mut school = School::small();
    let id = programme(&mut school);
    let mut fields = school.call("programme.get", json!({ "id": id }))["fields"].take();
    fields["end"] = json!("2027-03-15");
    school.call("programme.update", json!({ "id": id, "fields": fields }));
    let items = school.call("programme.get", json!({ "id": id }))["items"].take();
    assert_eq!(
        (&items[2]["start"], &items[2]["end"]),
        (&json!("2026-11-15"), &json!("2027-02-28")),
        "monthly, as long as there is a month left"
    );
    fields["start"] = json!("2026-11-21");
    let fault = school.refused("programme.update", json!({ "id": id, "fields": fields }));
    assert_eq!(plain(&fault.fields["confirmed"]), "Срок 1 пункта окажется вне программы: «Самодиагностика».");
    school.call("programme.update", json!({ "id": id, "fields": fields, "confirmed": true }));
}

#[test]
fn a_group_has_a_programme_for_each_and_an_archived_pair_takes_its_programmes_along() {
    let mut school = School::demo();
    let row = school.call("pair.list", json!({ "text": "Синицын" }))["rows"][0].take();
    let pair = row["id"].clone();
    let mentees = texts(&row["mentees"], "person_id");
    let own = |mentee: &str| json!({ "pair_id": pair, "mentee_id": mentee, "start": "2026-10-01", "end": "2027-05-01" });
    let one = school.made("programme.create", own(&mentees[0]));
    school.made("programme.create", own(&mentees[1]));
    assert_eq!(school.wrong("programme.create", own(&mentees[1])), ["confirmed"]);
    let stranger = school.find("Рябинина");
    assert_eq!(school.wrong("programme.create", own(&stranger)), ["mentee_id"]);
    let mut of = |person: &str| {
        school.call("programme.list", json!({ "person_id": person }))["total"].as_u64().unwrap()
    };
    assert_eq!((of(&mentees[0]), of(&mentees[2])), (2, 1), "the group's, and one of one's own");
    let card = school.call("programme.get", json!({ "id": one }));
    assert_eq!(card["row"]["mentees"].as_array().unwrap().len(), 1);

    let all = school.call("programme.list", json!({}))["counts"]["all"].as_u64().unwrap();
    school.call("pair.archive", json!({ "id": pair }));
    let counts = school.call("programme.list", json!({}))["counts"].take();
    assert_eq!((counts["all"].as_u64(), counts["archived"].as_u64()), (Some(all - 3), Some(3)));
    assert_eq!(school.call("programme.list", json!({ "view": "archived" }))["total"], 3);
    assert_eq!(
        school.refused("programme.update", json!({ "id": one, "fields": card["fields"] })).code,
        "archived"
    );
    assert_eq!(school.refused("programme.create", own(&mentees[2])).code, "archived");
    school.call("programme.archive", json!({ "id": one }));
    assert_eq!(school.refused("programme.restore", json!({ "id": one })).code, "archived");
}

#[test]
fn cards_that_become_one_keep_their_programme_as_it_was_approved() {
    let mut school = School::demo();
    let row = school.call("pair.list", json!({ "text": "Синицын" }))["rows"][0].take();
    let mentee = row["mentees"][0]["person_id"].clone();
    let plan = json!({ "sections": [{ "title": "", "items": [{ "task": "Дроби" }] }] });
    let arg = json!({ "pair_id": row["id"], "mentee_id": mentee, "start": "2026-10-01", "end": "2027-05-01", "plan": plan });
    let id = school.made("programme.create", arg);
    school.call("programme.approve", json!({ "id": id, "on": "2026-11-20" }));
    let twin = school.add("pupil", "Аистов Кирилл Максимович", json!({ "class": "6" }));
    school.call("person.merge", json!({ "keep": twin, "other": mentee, "take": [] }));
    let row = school.call("programme.get", json!({ "id": id }))["row"].take();
    assert_eq!((&row["mentee_id"], &row["changed"]), (&json!(twin), &json!(false)));
}

#[test]
fn the_list_is_narrowed_sorted_and_counted() {
    let mut school = School::demo();
    let list = |school: &mut School, query: Value| school.call("programme.list", query);
    let counts = list(&mut school, json!({}))["counts"].take();
    assert_eq!(counts, json!({ "all": 8, "draft": 1, "approved": 5, "late": 3, "closed": 2, "archived": 0 }));
    for view in ["all", "draft", "approved", "late", "closed", "archived"] {
        let page = list(&mut school, json!({ "view": view }));
        assert_eq!(
            (&page["total"], page["rows"].as_array().unwrap().len() as u64),
            (&counts[view], counts[view].as_u64().unwrap()),
            "{view}"
        );
    }
    let total = |school: &mut School, query: Value| list(school, query)["total"].as_u64().unwrap();
    assert_eq!(total(&mut school, json!({ "school_year": 2025 })), 1);
    assert_eq!(total(&mut school, json!({ "school_year": 2026 })), 7);
    assert_eq!(total(&mut school, json!({ "form": "pupil_pupil" })), 1);
    assert_eq!(total(&mut school, json!({ "text": "ольхина" })), 1);
    let page = list(&mut school, json!({ "offset": 2, "limit": 3 }));
    assert_eq!((&page["total"], page["rows"].as_array().unwrap().len()), (&json!(8), 3));
    for sort in ["mentor", "mentee", "start", "end", "stage", "progress", "state"] {
        let ids = |school: &mut School, down: bool| {
            texts(&list(school, json!({ "sort": sort, "descending": down }))["rows"], "id")
        };
        assert_eq!(ids(&mut school, false).len(), 8, "{sort}");
        assert_ne!(ids(&mut school, false), ids(&mut school, true), "{sort}");
    }
    let two = list(&mut school, json!({ "text": "Ольхина" }))["rows"][0].take();
    let card = school.call("programme.get", json!({ "id": two["id"] }));
    assert_eq!(
        (card["versions"].as_array().unwrap().len(), &two["changed"]),
        (2, &json!(false)),
        "approved twice"
    );
}
