//! Undo and redo, also after a restart, and for every command that changes something.

use serde_json::{Value, json};

use crate::school::School;

#[test]
fn five_actions_are_undone_and_redone_after_a_restart() {
    let mut school = School::demo();
    let after = school.dump();
    let mut undone = Vec::new();
    for _ in 0..5 {
        undone.push(school.call("journal.undo", json!({}))["label"].as_str().unwrap().to_owned());
    }
    let before = school.dump();
    assert_ne!(before, after);
    school.restart();
    assert_eq!(school.dump(), before);
    for label in undone.iter().rev() {
        assert_eq!(school.call("journal.redo", json!({}))["label"], label.as_str());
    }
    assert_eq!(school.dump(), after);
    assert_eq!(school.app.call("journal.redo", json!({})).unwrap_err().code, "no_step");
}

/// Every command that changes data: each of these is undone to the letter and redone.
fn actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let [zorina, veshnyakov, yaseneva] = ["Зорина", "Вешняков", "Ясенева"].map(|name| school.find(name));
    let (elkina, again) = {
        let twins = school.call("person.twins", json!({}));
        (twins[0]["a"]["id"].clone(), twins[0]["b"]["id"].clone())
    };
    let pair = school.call("pair.list", json!({ "text": "Вешняков" }))["rows"][0]["id"].clone();
    let partner = school.call("partner.list", json!({}))[0]["id"].clone();
    let own = school.call("organization.get", json!({}));
    let pair_fields = school.call("pair.get", json!({ "id": pair }))["fields"].take();
    let with = |mut fields: Value, name: &str, value: Value| {
        fields[name] = value;
        fields
    };
    let fields =
        |school: &mut School, id: &str| school.call("person.get", json!({ "id": id }))["fields"].take();
    vec![
        (
            "organization.update",
            json!({ "fields": with(own["fields"].clone(), "place", json!("с. Луговое")) }),
        ),
        ("partner.add", json!({ "fields": { "short_name": "ООО «Рассвет»" } })),
        ("partner.update", json!({ "id": partner, "fields": { "short_name": "СПК «Новый колос»" } })),
        ("partner.archive", json!({ "id": partner })),
        ("partner.restore", json!({ "id": partner })),
        ("person.add", json!({ "fields": { "kind": "pupil", "surname": "Грачёв", "given": "Лев" } })),
        (
            "person.update",
            json!({ "id": yaseneva, "fields": with(fields(school, &yaseneva), "surname", json!("Клёнова")) }),
        ),
        ("mentor.save", json!({ "id": yaseneva, "fields": { "capacity": 4 } })),
        ("mentor.pause", json!({ "id": yaseneva, "since": "2026-11-20", "reason": "Отпуск" })),
        ("mentor.resume", json!({ "id": yaseneva })),
        ("mentor.remove", json!({ "id": yaseneva })),
        ("mentee.save", json!({ "id": yaseneva, "fields": { "requests": ["digital", "lesson"] } })),
        ("mentee.pause", json!({ "id": yaseneva, "since": "2026-11-20" })),
        ("mentee.resume", json!({ "id": yaseneva })),
        ("mentee.remove", json!({ "id": yaseneva })),
        ("person.archive", json!({ "id": yaseneva, "reason": "Переезд" })),
        ("person.restore", json!({ "id": yaseneva })),
        ("person.merge", json!({ "keep": elkina, "other": again, "take": ["phone"] })),
        ("request.add", json!({ "label": "Ораторское мастерство" })),
        ("request.rename", json!({ "id": "lesson", "label": "Анализ урока" })),
        ("request.archive", json!({ "id": "lesson" })),
        ("request.restore", json!({ "id": "lesson" })),
        ("pair.consent", json!({ "id": pair, "people": [zorina], "on": "2026-11-22" })),
        ("pair.consent", json!({ "id": pair, "people": [veshnyakov], "on": null })),
        ("pair.update", json!({ "id": pair, "fields": with(pair_fields, "end", json!("2027-06-30")) })),
        ("pair.order", json!({ "id": pair, "number": "14-а", "on": "2026-11-22" })),
        ("pair.start", json!({ "id": pair, "on": "2026-11-22" })),
        ("pair.complete", json!({ "id": pair, "on": "2026-11-22" })),
        ("pair.reopen", json!({ "id": pair })),
        ("pair.stop", json!({ "id": pair, "on": "2026-11-22", "reason": "Переезд" })),
        ("pair.archive", json!({ "id": pair })),
        ("pair.restore", json!({ "id": pair })),
        (
            "pair.create",
            json!({ "fields": { "form": "teacher_teacher", "start": "2026-12-01", "end": "2027-05-31",
            "mentors": [zorina], "mentees": [veshnyakov] } }),
        ),
    ]
}

/// The same of roadmaps.
fn roadmap_actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let (id, of) = school.roadmap();
    let (first, second, third) = (of("1.1"), of("1.2"), of("2.1"));
    let card = school.call("roadmap.get", json!({ "id": id }));
    let sections = [0, 1].map(|index| card["sections"][index]["id"].clone());
    let moment = school.moment(&third, 0);
    let file = school.home().join("Приказ.pdf");
    std::fs::write(&file, "приказ").unwrap();
    let other = school.made(
        "draft.save",
        json!({ "owner": "district", "draft": { "title": "Карта района", "start": "2026-01-01", "end": "2026-12-31",
            "rows": [{ "title": "Мониторинг района", "deadline": "декабрь 2026" }] } }),
    );
    let theirs = school.call("roadmap.get", json!({ "id": other }))["activities"][0]["id"].clone();
    let mut fields = school.call("activity.get", json!({ "id": first }))["activity"]["fields"].take();
    fields["deadline"] = json!("до 15.12.2026");
    fields["answers_id"] = theirs;
    let mut whole = card["fields"].clone();
    whole["end"] = json!("2027-08-31");
    let part = |number: &str, deadline: &str| json!({ "number": number, "title": "Часть", "deadline": deadline, "responsible": "" });
    let parts = json!([part("1.2а", "ноябрь 2026"), part("1.2б", "декабрь 2026")]);
    let evidence =
        json!({ "status": "done", "done_on": "2026-11-20", "evidence": "Справка", "evidence_number": "3" });
    vec![
        (
            "roadmap.create",
            json!({ "fields": { "title": "Пустая", "owner": "school", "start": "2026-09-01", "end": "2027-08-31" } }),
        ),
        (
            "activity.add",
            json!({ "roadmap_id": id, "fields": { "section_id": sections[1], "title": "Круглый стол", "deadline": "март 2027" } }),
        ),
        ("activity.update", json!({ "id": first, "fields": fields })),
        ("activity.split", json!({ "id": second, "parts": parts })),
        ("activity.move", json!({ "id": second, "section_id": sections[1], "before_id": third })),
        ("section.add", json!({ "roadmap_id": id, "title": "Итоги", "after_id": sections[0] })),
        ("section.update", json!({ "id": sections[0], "number": "I", "title": "Начало", "level": 1 })),
        ("section.move", json!({ "id": sections[1], "before_id": sections[0] })),
        ("roadmap.renumber", json!({ "id": id })),
        ("occurrence.mark", json!({ "ids": [moment], "status": "done" })),
        ("occurrence.update", json!({ "id": moment, "fields": evidence })),
        ("attachment.add", json!({ "occurrence_id": moment, "path": file })),
        ("occurrence.reschedule", json!({ "id": moment, "end": "2027-01-15" })),
        ("occurrence.add", json!({ "activity_id": third, "end": "2027-02-15", "label": "Дополнительный" })),
        ("grid.add_schools", json!({ "names": "МБОУ «Берёзовская СОШ»\nМБОУ «Луговская СОШ»" })),
        ("roadmap.update", json!({ "id": id, "fields": whole })),
        ("activity.archive", json!({ "id": second })),
        ("activity.restore", json!({ "id": second })),
        ("roadmap.archive", json!({ "id": id })),
        ("roadmap.restore", json!({ "id": id })),
    ]
}

/// The same of documents: a package of the small school's pair, its words, its looks.
fn document_actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let zorina = school.find("Зорина");
    let rows = school.call("pair.list", json!({ "text": "Вешняков", "view": "all" }))["rows"].take();
    let pair =
        rows.as_array().unwrap().iter().find(|row| row["finished_on"].is_null()).unwrap()["id"].clone();
    let draft =
        json!({ "kind": "mentor_consent", "school_year": 2026, "pairs": [pair], "person_id": zorina });
    let kept = school.made("document.create", json!({ "fields": draft }));
    let unwanted = school.made("document.create", json!({ "fields": draft }));
    let order = school.made("package.create", json!({ "pairs": [pair] }));
    let mut changed = draft.clone();
    changed["note"] = json!("С оригиналом");
    let code = school.call("wording.list", json!({ "kind": "mentor_consent" }))["pieces"][0]["code"].clone();
    let mut settings = school.call("paper.get", json!({}));
    settings["spaced"] = json!(true);
    let terms = json!({ "content": "помощь", "payment": "доплата" });
    vec![
        ("document.create", json!({ "fields": draft })),
        ("document.update", json!({ "id": kept, "fields": changed })),
        ("document.remove", json!({ "id": unwanted })),
        ("document.sign", json!({ "id": kept, "day": "2026-11-20" })),
        ("document.void", json!({ "id": kept })),
        ("agreement.save", json!({ "pair_id": pair, "person_id": zorina, "fields": terms })),
        (
            "package.sign",
            json!({ "id": order, "number": "97-ОД", "day": "2026-11-21", "acquainted_on": "2026-11-22" }),
        ),
        ("wording.save", json!({ "kind": "mentor_consent", "code": code, "text": "Согласие" })),
        ("wording.reset", json!({ "kind": "mentor_consent", "code": code })),
        (
            "reference.save",
            json!({ "reference": { "instrumental": "с уставом школы", "kinds": ["pairs_order"] } }),
        ),
        ("calendar.save", json!({ "day": { "day": "2026-12-31", "working": false, "note": "Перенос" } })),
        ("calendar.remove", json!({ "day": "2026-12-31" })),
        ("paper.save", json!({ "settings": settings })),
    ]
}

/// The same of programmes: one that is worked on, one of next spring.
fn programme_actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let pair = school.call("pair.list", json!({ "text": "Вешняков" }))["rows"][0]["id"].clone();
    let item = |task: &str, deadline: &str| json!({ "task": task, "deadline": deadline });
    let plan = json!({ "goal": "Цель", "sections": [
        { "title": "I", "items": [item("Беседа", "декабрь"), item("Урок", "до 15.01.2027")] }, { "title": "II", "items": [] }] });
    let new = |start: &str| json!({ "pair_id": pair, "start": start, "end": "2027-05-31", "plan": plan, "confirmed": true });
    let id = school.made("programme.create", new("2026-11-15"));
    let card = school.call("programme.get", json!({ "id": id }));
    let (sections, items) = (card["sections"].clone(), card["items"].clone());
    let (one, two) = (&sections[0]["id"], &sections[1]["id"]);
    let mut head = card["fields"].clone();
    head["gap_ids"] = json!(["lesson", "discipline"]);
    head["start"] = json!("2026-12-01");
    let words = json!({ "section_id": one, "task": "Открытый урок", "deadline": "март", "actual": "Показан", "grade": "5" });
    let closing = json!({ "result": "Итог", "conclusion": "ready" });
    vec![
        ("programme.create", new("2027-01-15")),
        ("programme.update", json!({ "id": id, "fields": head, "confirmed": true })),
        ("programme.add_section", json!({ "programme_id": id, "title": "III", "after_id": one })),
        ("programme.update_section", json!({ "id": two, "title": "Итоги" })),
        ("programme.move_section", json!({ "id": two, "before_id": one })),
        (
            "item.add",
            json!({ "programme_id": id, "fields": { "task": "Письмо" }, "before_id": items[0]["id"] }),
        ),
        ("item.update", json!({ "id": items[1]["id"], "fields": words })),
        ("item.move", json!({ "id": items[1]["id"], "section_id": two })),
        ("item.mark", json!({ "ids": [items[1]["id"]], "status": "done" })),
        ("item.remove", json!({ "id": items[0]["id"] })),
        ("programme.stage", json!({ "id": id, "stage": "reflecting" })),
        ("programme.approve", json!({ "id": id, "on": "2026-11-22", "act": "приказ № 1" })),
        ("programme.remove_section", json!({ "id": two })),
        ("programme.approve", json!({ "id": id, "on": "2026-11-22", "reason": "Раздел убран" })),
        ("programme.archive", json!({ "id": id })),
        ("programme.restore", json!({ "id": id })),
        ("programme.update", json!({ "id": id, "fields": card["fields"], "confirmed": true })),
        ("programme.close", json!({ "id": id, "on": "2026-11-22", "closing": closing, "leave_open": true })),
        ("programme.reopen", json!({ "id": id })),
    ]
}

/// The same of indicators.
fn indicator_actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let yaseneva = school.find("Ясенева");
    let fields = |exit: Value| json!({ "school_year": 2026, "title": "Конфликты", "falling": true, "person_id": yaseneva, "entry": 6, "exit": exit });
    let one = school.made("measure.save", json!({ "fields": fields(Value::Null) }));
    let rows =
        json!([{ "person_id": yaseneva, "entry": "3,5", "exit": "4" }, { "class": "7", "entry": "3" }]);
    vec![
        (
            "indicator.save",
            json!({ "school_year": 2026, "values": [{ "code": "mentees", "denominator": 12, "target": 40 }] }),
        ),
        ("measure.save", json!({ "id": one, "fields": fields(json!(2.5)) })),
        ("measure.save_many", json!({ "school_year": 2026, "title": "Средний балл", "rows": rows })),
        ("measure.archive", json!({ "id": one })),
        ("measure.restore", json!({ "id": one })),
    ]
}

/// The same of templates: out of a programme, out of a plan that is being made, out of a file.
fn template_actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let pair = school.call("pair.list", json!({ "text": "Вешняков" }))["rows"][0]["id"].clone();
    let period = json!({ "template_id": "young-teacher", "start": "2026-11-15", "end": "2027-05-31" });
    let offer = school.call("template.compose", period);
    let new = |title: &str| json!({ "title": title, "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31", "offer": offer });
    let own = school.made("template.save", new("Свой"));
    let plan =
        json!({ "sections": [{ "title": "I", "items": [{ "task": "Беседа", "deadline": "декабрь" }] }] });
    let programme = school.made(
        "programme.create",
        json!({ "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31", "plan": plan, "confirmed": true }),
    );
    let file = school.home().join("шаблон.txt");
    let text =
        "Шаблон программы наставничества, версия 1\nНазвание: Чужой\nЗадание: Беседа\nЗапрос: Свой запрос\n";
    std::fs::write(&file, text).unwrap();
    vec![
        ("template.save", new("Другой")),
        ("template.take", json!({ "programme_id": programme, "title": "Из программы" })),
        ("template.import", json!({ "path": file })),
        ("template.update", json!({ "id": own, "title": "Наш", "note": "Для всех" })),
        ("template.archive", json!({ "id": own })),
        ("template.restore", json!({ "id": own })),
    ]
}

#[test]
fn every_action_is_undone_to_the_letter() {
    let mut school = School::small();
    let mut states = vec![school.dump()];
    let mut actions = actions(&mut school);
    actions.extend(roadmap_actions(&mut school));
    actions.extend(document_actions(&mut school));
    actions.extend(programme_actions(&mut school));
    actions.extend(crate::surveys::actions(&mut school));
    actions.extend(indicator_actions(&mut school));
    actions.extend(template_actions(&mut school));
    states[0] = school.dump();
    for (name, arg) in &actions {
        let answer =
            school.app.call(name, arg.clone()).unwrap_or_else(|fault| panic!("{name} {arg}: {fault:?}"));
        assert_ne!(answer["changes"], json!([]), "{name} says which tables it has changed");
        let state = school.dump();
        assert_ne!(Some(&state), states.last(), "{name} changed nothing");
        states.push(state);
    }
    school.restart();
    for (state, (name, _)) in states.iter().zip(&actions).rev() {
        school.call("journal.undo", json!({}));
        assert_eq!(&school.dump(), state, "undo of {name}");
    }
    for (state, (name, _)) in states[1..].iter().zip(&actions) {
        school.call("journal.redo", json!({}));
        assert_eq!(&school.dump(), state, "redo of {name}");
    }
    assert_eq!(school.call("file.check", json!({}))["problems"], json!([]));
}

#[test]
fn a_new_action_forgets_what_was_undone_and_the_journal_does_not() {
    let mut school = School::new();
    school.add("teacher", "Зорина Лидия Павловна", json!({}));
    school.call("journal.undo", json!({}));
    assert_eq!(school.steps().1.as_deref(), Some("Новая карточка: Зорина Л. П."));
    school.add("teacher", "Кедрова Татьяна Викторовна", json!({}));
    assert_eq!(school.steps(), (Some("Новая карточка: Кедрова Т. В.".into()), None));
    let expected = [
        "Новая карточка: Кедрова Т. В.",
        "Отменено: Новая карточка: Зорина Л. П.",
        "Новая карточка: Зорина Л. П.",
        "Описана организация: МБОУ «Заречная СОШ»",
    ];
    assert_eq!(school.journal(), expected);
    let entries = school.call("journal.list", json!({}))["entries"].take();
    assert_eq!(crate::school::texts(&entries, "state"), ["done", "undo", "undone", "done"]);
}
