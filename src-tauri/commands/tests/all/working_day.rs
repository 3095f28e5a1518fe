//! A curator's first working day by commands alone.

use serde_json::{Value, json};

use crate::school::{School, plain, texts};
use nastavnik_commands::Show;

struct Staff {
    kedrova: String,
    olhina: String,
    zorina: String,
    veshnyakov: String,
    lipatov: String,
}

#[test]
fn the_first_working_day() {
    let mut school = School::empty();
    describe(&mut school);
    let staff = people(&mut school);
    let [first, second, group] = pairs(&mut school, &staff);
    assert_eq!(school.steps().0.as_deref(), Some("Новая пара: Липатов И. О. — группа (2)"));
    life(&mut school, &staff, &first, &group);
    overview(&mut school);
    registers(&mut school);

    school.machine.set_clock("2026-12-28T15:00:00");
    school
        .call("pair.complete", json!({ "id": first, "on": "2026-12-25", "result": "Программа выполнена." }));
    school.call("pair.stop", json!({ "id": second, "on": "2026-12-28", "reason": "Отказ наставника." }));
    let finished = school.call("pair.list", json!({ "view": "finished", "sort": "mentor" }));
    assert_eq!(texts(&finished["rows"], "status"), ["stopped", "completed"]);
    assert_eq!(school.call("pair.get", json!({ "id": first }))["result"], "Программа выполнена.");
    journal(&mut school, &first);

    let state = school.call("file.close", json!({}));
    assert_eq!(state["file"], Value::Null);
    let copies = school.call("backup.list", json!({}));
    assert_eq!(copies.as_array().unwrap().len(), 1, "a copy is made on the way out");
}

/// The first start: the file and three answers.
fn describe(school: &mut School) {
    let state = school.call("file.open", json!({}));
    assert_eq!(state["file"]["organization"], Value::Null);
    assert_eq!(state["file"]["path"], state["default_path"]);
    let answers = json!({ "kind": "school", "short_name": "МБОУ «Заречная СОШ»", "curator": "Мельникова Ольга Викторовна" });
    school.call("organization.setup", answers);
    let state = school.call("app.state", json!({}));
    assert_eq!(state["file"]["curator"], "Мельникова Ольга Викторовна");
    assert_eq!(state["file"]["organization"]["short_name"], "МБОУ «Заречная СОШ»");
    let missing = school.call("home.overview", json!({}))["missing"].take();
    assert!(texts(&missing, "label").contains(&"Директор".to_owned()));
}

fn people(school: &mut School) -> Staff {
    let teacher = |school: &mut School, name: &str, position: &str| {
        school.add("teacher", name, json!({ "position": position, "phone": "+7 (999) 555-01-01" }))
    };
    let staff = Staff {
        kedrova: teacher(school, "Кедрова Татьяна Викторовна", "учитель математики"),
        olhina: teacher(school, "Ольхина Анна Сергеевна", "учитель физики"),
        zorina: teacher(school, "Зорина Лидия Павловна", "учитель русского языка"),
        veshnyakov: teacher(school, "Вешняков Денис Андреевич", "учитель истории"),
        lipatov: teacher(school, "Липатов Игорь Олегович", "учитель информатики"),
    };
    for id in [&staff.kedrova, &staff.zorina, &staff.lipatov] {
        let fields = json!({ "entered_on": "2026-09-01", "competencies": "Анализ урока", "capacity": 2 });
        school.call("mentor.save", json!({ "id": id, "fields": fields }));
    }
    for id in [&staff.olhina, &staff.veshnyakov] {
        let fields = json!({ "requests": ["lesson", "discipline"], "request_text": "Работа с текстом" });
        school.call("mentee.save", json!({ "id": id, "fields": fields }));
    }
    let waiting = school.call("person.list", json!({ "view": "waiting" }));
    assert_eq!(texts(&waiting["rows"], "short_name"), ["Вешняков Д. А.", "Ольхина А. С."]);
    assert_eq!(
        waiting["rows"][0]["mentee"]["waiting_since"], "2026-11-22",
        "who came today waits from today"
    );
    staff
}

fn pairs(school: &mut School, staff: &Staff) -> [String; 3] {
    let mut pair = |mentor: &str, mentees: &[&str], more: Value| {
        let mut fields = json!({
            "form": "teacher_teacher", "start": "2026-09-01", "end": "2027-05-31",
            "mentors": [mentor], "mentees": mentees,
        });
        crate::school::merge(&mut fields, more);
        school.made("pair.create", json!({ "fields": fields }))
    };
    [
        pair(
            &staff.kedrova,
            &[&staff.olhina],
            json!({ "model": "experienced_young", "kinds": ["traditional"] }),
        ),
        pair(&staff.zorina, &[&staff.veshnyakov], json!({})),
        pair(&staff.lipatov, &[&staff.olhina, &staff.veshnyakov], json!({ "kinds": ["group", "virtual"] })),
    ]
}

fn life(school: &mut School, staff: &Staff, pair: &str, group: &str) {
    let status = |school: &mut School, id: &str| {
        let row = school.call("pair.get", json!({ "id": id }))["row"].take();
        (row["status"].as_str().unwrap().to_owned(), row["alert"].as_str().map(str::to_owned))
    };
    let members = [
        (pair, &staff.kedrova),
        (pair, &staff.olhina),
        (group, &staff.lipatov),
        (group, &staff.olhina),
        (group, &staff.veshnyakov),
    ];
    for (id, person) in members {
        assert_eq!(status(school, id), ("proposed".into(), Some("consent".into())));
        school.call("pair.consent", json!({ "id": id, "people": [person], "on": "2026-11-20" }));
    }
    for id in [pair, group] {
        assert_eq!(status(school, id), ("consented".into(), Some("order".into())));
        school.call("pair.order", json!({ "id": id, "number": "45-ОД", "on": "2026-11-21" }));
        assert_eq!(status(school, id), ("ordered".into(), None));
        school.call("pair.start", json!({ "id": id, "on": "2026-11-22" }));
        assert_eq!(status(school, id), ("active".into(), Some("programme".into())));
    }
}

fn overview(school: &mut School) {
    let home = school.call("home.overview", json!({ "school_year": 2026 }));
    assert_eq!(texts(&home["attention"], "sign"), ["▲ нет согласия", "● нет программы"]);
    assert_eq!(texts(&home["attention"], "title")[0], "Пара Зорина Л. П. — Вешняков Д. А.");
    assert_eq!((&home["counts"]["pairs"], &home["counts"]["groups"]), (&json!(2), &json!(1)));
    let found = school.call("search.all", json!({ "text": "ольх" }));
    assert_eq!((found["people"].as_array().unwrap().len(), found["pairs"].as_array().unwrap().len()), (1, 2));
}

fn registers(school: &mut School) {
    let saved = school.call("register.workbook", json!({ "school_year": 2026 }));
    assert_eq!(saved["summary"], "Наставников: 3, наставляемых: 2, пар и групп: 3");
    let path = std::path::PathBuf::from(saved["path"].as_str().unwrap());
    assert!(path.starts_with(school.home().join("Документы").join("Наставник")), "{path:?}");
    let plain = std::fs::read(&path).unwrap();
    assert!(plain.starts_with(b"PK"));
    let asked = school.call("register.workbook", json!({ "school_year": 2026, "contacts": true }));
    let asked = std::fs::read(asked["path"].as_str().unwrap()).unwrap();
    assert!(asked != plain, "phones only when asked for");
    for how in ["open", "folder"] {
        school.call("file.show", json!({ "path": path, "how": how }));
    }
    let shown = school.machine.shown.lock().unwrap().clone();
    assert_eq!(shown, [(path.clone(), Show::Open), (path, Show::Folder)]);
    let chosen = school.home().join("Для района.xlsx");
    school.machine.choices.lock().unwrap().push_back(chosen.clone());
    let picked = school.call("file.pick", json!({ "purpose": "save", "name": "Наставники.xlsx" }));
    school.call("register.export", json!({ "register": "mentors", "path": picked["path"] }));
    assert!(chosen.is_file());
}

fn journal(school: &mut School, pair: &str) {
    let labels = school.journal();
    assert_eq!(labels[0], "Пара прекращена досрочно: Зорина — Вешняков");
    assert_eq!(labels.last().unwrap(), "Описана организация: МБОУ «Заречная СОШ»");
    assert_eq!(labels.len(), 1 + 5 + 3 + 2 + 3 + 5 + 4 + 2, "one entry an action");
    let of_pair = school.call("journal.list", json!({ "record": pair }));
    let expected = [
        "Пара завершена: Кедрова — Ольхина",
        "Пара начала работу: Кедрова — Ольхина",
        "Приказ № 45-ОД: Кедрова — Ольхина",
        "Согласие получено: Ольхина А. С.",
        "Согласие получено: Кедрова Т. В.",
        "Новая пара: Кедрова Т. В. — Ольхина А. С.",
    ];
    assert_eq!(texts(&of_pair["entries"], "label"), expected);
    let last = &of_pair["entries"][0];
    assert_eq!(
        (plain(last["who"].as_str().unwrap()), &last["at"]),
        ("Мельникова О. В.".into(), &json!("2026-12-28T15:00:00"))
    );
    let change =
        last["changes"].as_array().unwrap().iter().find(|change| change["field"] == "Состояние").unwrap();
    assert_eq!((&change["before"], &change["after"]), (&json!("Действует"), &json!("Завершена")));
}
