//! Meetings: what is written down, asked about and refused; tables, series, who was there, whether the
//! pair suits. The clock stands at 22.11.2026.

use serde_json::{Value, json};

use crate::school::{School, merge, plain, texts};

/// The small school's pair at work since 16.11.2026, and its two members.
pub fn pair() -> (School, String, [String; 2]) {
    let mut school = School::small();
    let id = school.call("pair.list", json!({}))["rows"][0]["id"].as_str().unwrap().to_owned();
    let people = ["Зорина", "Вешняков"].map(|name| school.find(name));
    let mut fields = school.call("pair.get", json!({ "id": id }))["fields"].take();
    fields["start"] = "2026-09-01".into();
    school.call("pair.update", json!({ "id": id, "fields": fields }));
    school.call("pair.order", json!({ "id": id, "number": "1", "on": "2026-09-01" }));
    school.call("pair.start", json!({ "id": id, "on": "2026-09-01" }));
    (school, id, people)
}

pub fn meeting(pair: &str, more: Value) -> Value {
    let mut fields = json!({ "day": "2026-11-12", "kind": "work" });
    let mut arg = json!({ "pair_id": pair });
    let mut outer = json!({});
    for (name, value) in more.as_object().unwrap() {
        let to =
            if ["absent", "items", "confirmed"].contains(&name.as_str()) { &mut outer } else { &mut fields };
        to[name] = value.clone();
    }
    arg["fields"] = fields;
    merge(&mut arg, outer);
    arg
}

#[test]
fn what_cannot_be_is_refused_and_what_is_rare_is_confirmed() {
    let (mut school, pair, people) = pair();
    let wrong = |school: &mut School, more: Value| school.wrong("meeting.add", meeting(&pair, more));
    assert_eq!(wrong(&mut school, json!({ "day": null, "kind": null })), ["day", "kind"]);
    assert_eq!(wrong(&mut school, json!({ "day": "2026-11-23" })), ["day"], "held in the future");
    assert_eq!(wrong(&mut school, json!({ "minutes": 721 })), ["minutes"]);
    assert_eq!(wrong(&mut school, json!({ "minutes": 0, "topic": "я".repeat(300) })), ["minutes", "topic"]);
    assert_eq!(wrong(&mut school, json!({ "absent": [people[0]] })), ["absent"], "one alone is no meeting");
    let stranger = school.find("Ясенева");
    assert_eq!(wrong(&mut school, json!({ "absent": [stranger] })), ["absent"]);
    assert_eq!(wrong(&mut school, json!({ "items": [{ "item_id": "нет" }] })), ["items"]);
    assert_eq!(school.refused("meeting.add", meeting("нет", json!({}))).code, "not_found");
    assert_eq!(school.refused("meeting.get", json!({ "id": "нет" })).code, "not_found");

    school.call("meeting.add", meeting(&pair, json!({ "topic": "Первая" })));
    for (more, question) in [
        (json!({ "topic": "Вторая" }), "same_day"),
        (json!({ "day": "2026-08-31" }), "outside_period"),
        (json!({ "day": "2027-06-01", "status": "planned" }), "outside_period"),
        (json!({ "day": "2026-11-13", "minutes": 300 }), "long"),
    ] {
        let fault = school.refused("meeting.add", meeting(&pair, more.clone()));
        assert_eq!(
            (fault.code, fault.fields.keys().next().unwrap().as_str()),
            ("confirm", question),
            "{more}"
        );
        let mut sure = more;
        sure["confirmed"] = json!([question]);
        school.call("meeting.add", meeting(&pair, sure));
    }
    assert_eq!(school.call("meeting.list", json!({}))["total"], 5);
    assert_eq!(school.call("meeting.list", json!({ "school_year": 2026, "status": "held" }))["total"], 3);
    assert_eq!(texts(&school.call("meeting.list", json!({ "text": "втор" }))["rows"], "topic"), ["Вторая"]);
    assert_eq!(school.call("meeting.list", json!({ "text": "вешняков" }))["total"], 5);
    assert_eq!(school.call("meeting.list", json!({ "person_id": people[1] }))["total"], 5);
    assert_eq!(school.call("meeting.list", json!({ "from": "2026-11-12", "to": "2026-11-12" }))["total"], 2);
    let first = school.call("meeting.list", json!({ "ascending": true, "limit": 1, "offset": 1 }));
    assert_eq!(
        (&first["rows"][0]["day"], &first["total"], &first["counts"]["planned"]),
        (&json!("2026-11-12"), &json!(5), &json!(1))
    );
}

#[test]
fn the_next_meeting_is_suggested_from_the_ones_before() {
    let (mut school, pair, _) = pair();
    let ask = |school: &mut School| school.call("meeting.suggest", json!({ "pair_id": pair }));
    let first = ask(&mut school);
    assert_eq!(
        (&first["kind"], &first["minutes"], &first["last"]),
        (&json!("acquaintance"), &json!(45), &json!(null))
    );
    assert_eq!(first["quiet_days"], 82, "since the pair began");
    school.call(
        "meeting.add",
        meeting(&pair, json!({ "day": "2026-10-05", "kind": "acquaintance", "form": "remote", "minutes": 30, "task": "Выписать вопросы\nи принести" })),
    );
    let next = ask(&mut school);
    for (name, expected) in [
        ("kind", json!("trial")),
        ("form", json!("remote")),
        ("minutes", json!(30)),
        ("topic", json!("Выписать вопросы")),
        ("quiet_days", json!(48)),
    ] {
        assert_eq!(next[name], expected, "{name}");
    }
    assert_eq!(next["hints"][0]["kind"], "acquaintance");
    assert_eq!(ask_on(&mut school, &pair, "2026-10-01")["kind"], "acquaintance", "before that meeting");
    school.call("meeting.add", meeting(&pair, json!({ "day": "2026-11-02" })));
    assert_eq!(ask(&mut school)["quiet_days"], json!(null));
    let row = school.call("pair.list", json!({}))["rows"][0].take();
    assert_eq!((&row["met"], &row["last_met"]), (&json!(2), &json!("2026-11-02")));
    assert_eq!(row["needs"], json!(["consent", "programme"]));
    school.machine.set_clock("2026-11-23T09:00:00");
    let row = school.call("pair.list", json!({ "view": "stuck" }))["rows"][0].take();
    assert_eq!(row["needs"], json!(["consent", "meeting", "programme"]));
    let home = school.call("home.overview", json!({}));
    let signs = texts(&home["attention"], "sign");
    assert!(signs.contains(&"▲ нет встреч".into()) && signs.contains(&"● нет программы".into()), "{signs:?}");
}

fn ask_on(school: &mut School, pair: &str, day: &str) -> Value {
    school.call("meeting.suggest", json!({ "pair_id": pair, "day": day }))
}

#[test]
fn a_table_is_read_as_typed_and_kept_whole_or_not_at_all() {
    let (mut school, pair, _) = pair();
    let table = json!([
        { "day": "10.09", "topic": "Знакомство" },
        { "day": "24.9", "form": "дист", "minutes": "1 ч" },
        { "day": "" },
        { "day": "8 октября", "kind": "план" },
        { "day": "22.10.26", "topic": "Урок" },
    ]);
    let read = school.call("meeting.read", json!({ "pair_id": pair, "rows": table }));
    let rows: Vec<_> = read.as_array().unwrap().iter().filter(|row| row["blank"] == json!(false)).collect();
    let shown: Vec<_> = rows
        .iter()
        .map(|row| {
            let fields = &row["fields"];
            format!("{} {} {} {}", fields["day"], fields["kind"], fields["form"], fields["minutes"])
                .replace('"', "")
        })
        .collect();
    assert_eq!(
        shown,
        [
            "2026-09-10 acquaintance in_person 45",
            "2026-09-24 trial remote 60",
            "2026-10-08 planning remote 60",
            "2026-10-22 work remote 60",
        ]
    );
    let new = |row: &&Value| json!({ "pair_id": row["pair_id"], "fields": row["fields"] });
    let mut many: Vec<Value> = rows.iter().map(new).collect();
    many[1]["fields"]["day"] = "2027-01-01".into();
    many[3]["fields"]["minutes"] = 5000.into();
    let fault = school.refused("meeting.add_many", json!({ "rows": many }));
    assert_eq!(fault.fields.into_keys().collect::<Vec<_>>(), ["rows.1.day", "rows.3.minutes"]);
    many[1]["fields"]["day"] = "2026-09-10".into();
    many[3]["fields"]["minutes"] = 45.into();
    let fault = school.refused("meeting.add_many", json!({ "rows": many }));
    assert_eq!(
        (fault.code, fault.fields.into_keys().collect::<Vec<_>>()),
        ("confirm", vec!["rows.1.same_day".to_owned()])
    );
    many[1]["confirmed"] = json!(["same_day"]);
    let made = school.call("meeting.add_many", json!({ "rows": many }));
    assert_eq!(made["ids"].as_array().unwrap().len(), 4);
    assert_eq!(plain(&school.journal()[0]), "Внесены 4 встречи: Зорина — Вешняков");
    school.call("journal.undo", json!({}));
    assert_eq!(school.call("meeting.list", json!({}))["total"], 0, "one step");
    assert_eq!(school.wrong("meeting.add_many", json!({ "rows": [] })), ["rows"]);
}

#[test]
fn rows_of_a_table_name_their_pairs() {
    let (mut school, pair, _) = pair();
    let read = |school: &mut School, rows: Value| school.call("meeting.read", json!({ "rows": rows }));
    let rows = read(
        &mut school,
        json!([
            { "pair": "вешняков", "day": "10.09" },
            { "day": "17.09" },
            { "pair": "Мухин", "day": "10.09" },
            { "pair": "Зорина — Вешняков", "day": "30.11" },
            { "pair": "Зорина", "day": "10.09", "kind": "урок" },
        ]),
    );
    assert_eq!(
        (&rows[0]["pair_id"], &rows[1]["pair_id"]),
        (&json!(pair), &json!(pair)),
        "as in the row above"
    );
    assert!(rows[2]["problems"]["pair"].as_str().unwrap().contains("2026/2027"));
    assert!(rows[3]["problems"]["day"].as_str().unwrap().contains("не наступило"));
    assert!(rows[4]["problems"]["kind"].as_str().unwrap().contains("знакомство"));
    let alone = read(&mut school, json!([{ "day": "10.09" }]));
    assert!(alone[0]["problems"]["pair"].as_str().unwrap().contains("фамилию"));
    let yaseneva = school.find("Ясенева");
    let zorina = school.find("Зорина");
    let fields = json!({ "form": "teacher_teacher", "start": "2026-09-01", "end": "2027-05-31", "mentors": [zorina], "mentees": [yaseneva] });
    school.call("pair.create", json!({ "fields": fields }));
    let several = read(
        &mut school,
        json!([{ "pair": "Зорина", "day": "10.09" }, { "pair": "Зорина Ясенева", "day": "10.09" }]),
    );
    assert!(several[0]["problems"]["pair"].as_str().unwrap().contains("Зорина — Ясенева"));
    assert_eq!(several[1]["pair"], "Зорина — Ясенева");
}

#[test]
fn a_planned_meeting_is_held_cancelled_or_taken_out() {
    let (mut school, pair, _) = pair();
    let planned = json!({ "day": "2026-11-25", "status": "planned", "topic": "Урок" });
    let id = school.made("meeting.add", meeting(&pair, planned));
    assert_eq!(school.wrong("meeting.hold", json!({ "id": id })), ["day"], "it has not come");
    school.call("meeting.hold", json!({ "id": id, "day": "2026-11-20" }));
    let card = school.call("meeting.get", json!({ "id": id }));
    assert_eq!(
        (&card["fields"]["status"], &card["fields"]["day"], &card["fields"]["topic"]),
        (&json!("held"), &json!("2026-11-20"), &json!("Урок"))
    );
    let late =
        school.made("meeting.add", meeting(&pair, json!({ "day": "2026-11-21", "status": "planned" })));
    assert_eq!(school.call("meeting.get", json!({ "id": late }))["overdue"], true);
    assert!(
        texts(&school.call("home.overview", json!({}))["attention"], "sign")
            .contains(&"● отметьте встречу".into())
    );
    school.call("meeting.cancel", json!({ "id": late }));
    assert_eq!(school.call("meeting.get", json!({ "id": late }))["fields"]["status"], "cancelled");
    school.call("meeting.add", meeting(&pair, json!({ "day": "2026-11-21" })));
    let mut fields = card["fields"].clone();
    fields["topic"] = "Урок и разбор".into();
    school.call("meeting.update", json!({ "id": id, "fields": fields }));
    fields["day"] = "2026-11-21".into();
    let fault = school.refused("meeting.update", json!({ "id": id, "fields": fields }));
    assert_eq!(fault.fields.into_keys().collect::<Vec<_>>(), ["same_day"]);
    school.call("meeting.remove", json!({ "id": id }));
    assert_eq!(school.refused("meeting.get", json!({ "id": id })).code, "not_found");
    school.call("journal.undo", json!({}));
    assert_eq!(school.call("meeting.get", json!({ "id": id }))["fields"]["topic"], "Урок и разбор");
    school.call("pair.archive", json!({ "id": pair }));
    for (verb, arg) in [
        ("meeting.add", meeting(&pair, json!({ "day": "2026-11-01" }))),
        ("meeting.remove", json!({ "id": id })),
        ("meeting.update", json!({ "id": id, "fields": fields })),
        ("meeting.cancel", json!({ "id": id })),
    ] {
        assert_eq!(school.refused(verb, arg).code, "archived", "{verb}");
    }
}

#[test]
fn a_series_is_shown_and_made_without_days_off() {
    let (mut school, pair, _) = pair();
    let off = json!({ "day": { "day": "2026-12-15", "working": false, "note": "" } });
    school.call("calendar.save", off);
    school.call("meeting.add", meeting(&pair, json!({ "day": "2026-12-08", "status": "planned" })));
    let series = |more: Value| {
        let mut arg = json!({ "pair_id": pair, "from": "2026-11-24", "to": "2026-12-29", "weekday": 2, "weeks": 1, "minutes": 60 });
        merge(&mut arg, more);
        arg
    };
    let days = school.call("meeting.series", series(json!({})));
    assert_eq!(texts(&days, "skipped"), ["", "", "уже есть встреча", "нерабочий день", "", ""]);
    let made = school.call("meeting.plan_series", series(json!({})));
    assert_eq!(made["ids"].as_array().unwrap().len(), 4);
    assert_eq!(plain(&school.journal()[0]), "Серия: 4 встречи: Зорина — Вешняков");
    assert_eq!(school.call("meeting.list", json!({ "status": "planned" }))["total"], 5);
    for (more, field) in [
        (json!({ "from": "2026-11-21" }), "from"),
        (json!({ "to": "2027-06-01" }), "to"),
        (json!({ "to": null }), "to"),
        (json!({ "weekday": 9 }), "weekday"),
        (json!({ "weeks": 0 }), "weeks"),
        (json!({ "minutes": 0, "from": "2026-12-20", "to": "2027-01-31" }), "minutes"),
    ] {
        assert_eq!(school.wrong("meeting.plan_series", series(more.clone())), [field], "{more}");
    }
    school.call("pair.stop", json!({ "id": pair, "on": "2026-11-22", "reason": "Отказ" }));
    assert_eq!(school.refused("meeting.series", series(json!({}))).code, "finished");
}

#[test]
fn a_group_marks_who_was_there() {
    let mut school = School::demo();
    let group = school.call("pair.list", json!({ "text": "читаем" }))["rows"][0].take();
    let pair = group["id"].as_str().unwrap();
    let absent = group["mentees"][1]["person_id"].clone();
    let id = school.made("meeting.add", meeting(pair, json!({ "day": "2026-11-20", "absent": [absent] })));
    let people = school.call("meeting.get", json!({ "id": id }))["people"].take();
    let there =
        |people: &Value| people.as_array().unwrap().iter().filter(|one| one["present"] == true).count();
    assert_eq!((there(&people), people.as_array().unwrap().len()), (4, 5));
    let row =
        school.call("meeting.list", json!({ "pair_id": pair, "status": "held", "limit": 2 }))["rows"].take();
    assert!(row.as_array().unwrap().iter().any(|row| row["absent"] == 1));
    let fields = school.call("meeting.get", json!({ "id": id }))["fields"].take();
    school.call("meeting.update", json!({ "id": id, "fields": fields, "absent": [] }));
    assert_eq!(there(&school.call("meeting.get", json!({ "id": id }))["people"]), 5);
    school.call("journal.undo", json!({}));
    assert_eq!(there(&school.call("meeting.get", json!({ "id": id }))["people"]), 4);
}

#[test]
fn a_planned_meeting_of_a_group_is_held_without_some() {
    let mut school = School::demo();
    let group = school.call("pair.list", json!({ "text": "читаем" }))["rows"][0].take();
    let id = school.made(
        "meeting.add",
        meeting(group["id"].as_str().unwrap(), json!({ "day": "2026-11-21", "status": "planned" })),
    );
    let away = &group["mentees"][2]["person_id"];
    let hold = |absent: Value| json!({ "id": id, "absent": absent });
    let everybody_else: Vec<&Value> =
        group["mentees"].as_array().unwrap().iter().map(|one| &one["person_id"]).collect();
    assert_eq!(school.wrong("meeting.hold", hold(json!(everybody_else))), ["absent"], "the mentor alone");
    assert_eq!(school.wrong("meeting.hold", hold(json!(["нет"]))), ["absent"]);
    school.call("meeting.hold", hold(json!([away])));
    let card = school.call("meeting.get", json!({ "id": id }));
    let absent: Vec<&Value> = card["people"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["present"] == false)
        .map(|one| &one["person_id"])
        .collect();
    assert_eq!((&card["fields"]["status"], absent), (&json!("held"), vec![away]));
    school.call("journal.undo", json!({}));
    let card = school.call("meeting.get", json!({ "id": id }));
    assert_eq!(card["fields"]["status"], "planned");
    assert!(card["people"].as_array().unwrap().iter().all(|one| one["present"] == true));
}

#[test]
fn whether_the_pair_suits_is_asked_until_it_is_clear() {
    let (mut school, pair, [zorina, veshnyakov]) = pair();
    let pending = |school: &mut School| texts(&school.call("fit.pending", json!({}))["rows"], "short_name");
    assert!(pending(&mut school).is_empty(), "they have not met");
    let add =
        |school: &mut School, day: &str| school.made("meeting.add", meeting(&pair, json!({ "day": day })));
    let first = add(&mut school, "2026-11-02");
    assert_eq!(pending(&mut school), ["Зорина Л. П.", "Вешняков Д. А."]);
    let say = |meeting: &str, person: &str, answer: &str| json!({ "meeting_id": meeting, "person_id": person, "answer": answer });
    school.call("fit.save", say(&first, &zorina, "fits"));
    school.call("fit.save", say(&first, &veshnyakov, "unclear"));
    assert!(pending(&mut school).is_empty(), "asked again only after the next one");
    let second = add(&mut school, "2026-11-09");
    assert_eq!(pending(&mut school), ["Вешняков Д. А."]);
    let mut unfit = say(&second, &veshnyakov, "unfit");
    unfit["note"] = "Не хватает времени".into();
    school.call("fit.save", unfit);
    assert!(pending(&mut school).is_empty());
    let progress = school.call("pair.progress", json!({ "id": pair }));
    assert_eq!(progress["needs"][0], "unfit");
    assert_eq!(texts(&progress["fits"], "answer"), ["fits", "unfit"]);
    assert_eq!(
        (&progress["meetings"]["held"], &progress["weeks_gone"], &progress["weeks"]),
        (&json!(2), &json!(12), &json!(39))
    );
    let home = school.call("home.overview", json!({}))["attention"].take();
    let line = home.as_array().unwrap().iter().find(|line| line["sign"] == "▲ не подходит").unwrap();
    assert!(line["detail"].as_str().unwrap().contains("Не хватает времени"));
    school.call("journal.undo", json!({}));
    assert_eq!(pending(&mut school), ["Вешняков Д. А."]);
    let stranger = school.find("Ясенева");
    assert_eq!(school.wrong("fit.save", say(&second, &stranger, "fits")), ["person_id"]);
    let planned =
        school.made("meeting.add", meeting(&pair, json!({ "day": "2026-11-30", "status": "planned" })));
    assert_eq!(school.wrong("fit.save", say(&planned, &zorina, "fits")), ["answer"]);
}
