//! Arguments that are not what a command takes: each is refused in words, and nothing changes.

use nastavnik_commands::signatures;
use serde_json::{Value, json};

use crate::school::School;

#[test]
fn an_argument_of_another_shape_is_refused() {
    let mut school = School::small();
    let id = school.find("Зорина");
    let fields = |more: Value| {
        let mut fields = json!({ "kind": "teacher", "surname": "Зорина", "given": "Лидия" });
        crate::school::merge(&mut fields, more);
        json!({ "fields": fields })
    };
    for (name, arg, message) in [
        ("person.list", json!({ "поиск": "Зорина" }), "Неизвестное поле «поиск»."),
        ("person.add", fields(json!({ "nickname": "Зоря" })), "Неизвестное поле «nickname»."),
        ("person.get", json!({}), "Не хватает поля «id»."),
        ("person.get", json!({ "id": id, "deep": true }), "Неизвестное поле «deep»."),
        ("person.get", json!({ "id": 17 }), "Значение поля «id» не того вида."),
        ("person.get", json!("Зорина"), "Аргумент не того вида: нужен объект с полями."),
        ("person.get", json!([]), "Аргумент не того вида: нужен объект с полями."),
        ("person.list", json!([]), "Аргумент не того вида: нужен объект с полями."),
        ("person.list", json!({ "view": "friends" }), "Значение поля «view» не из списка."),
        ("person.list", json!({ "limit": -1 }), "Значение поля «limit» не того вида."),
        ("person.list", json!({ "limit": 1e300 }), "Значение поля «limit» не того вида."),
        ("person.add", fields(json!({ "kind": "wizard" })), "Значение поля «fields.kind» не из списка."),
        (
            "person.add",
            fields(json!({ "birth_date": "31.02.2010" })),
            "Значение поля «fields.birth_date» не того вида.",
        ),
        (
            "person.add",
            fields(json!({ "birth_year": 99_999 })),
            "Значение поля «fields.birth_year» не того вида.",
        ),
        ("person.add", fields(json!({ "surname": null })), "Значение поля «fields.surname» не того вида."),
        ("pair.start", json!({ "id": id, "on": "2026-02-30" }), "Значение поля «on» не того вида."),
        (
            "pair.create",
            json!({ "fields": { "kinds": ["group", "x"] } }),
            "Значение поля «fields.kinds[1]» не из списка.",
        ),
        ("register.export", json!({ "register": "cats" }), "Значение поля «register» не из списка."),
        ("app.state", json!({ "x": 1 }), "Неизвестное поле «x»."),
    ] {
        let fault = school.refused(name, arg);
        assert_eq!((fault.code, fault.message.as_str()), ("argument", message), "{name}");
    }
}

#[test]
fn a_command_that_is_not_there_is_refused() {
    let mut school = School::small();
    for name in ["", "person", "person.destroy", "PERSON.LIST"] {
        assert_eq!(school.refused(name, json!({})).code, "unknown_command", "{name}");
    }
}

#[test]
fn no_command_takes_unknown_fields_or_breaks_on_no_argument() {
    let mut school = School::small();
    for signature in signatures() {
        let fault = school.refused(signature.name, json!({ "no_such_field": 1 }));
        assert_eq!(fault.code, "argument", "{}", signature.name);
        // Whatever it answers, it answers.
        let quiet = !["file.close", "file.demo", "journal.undo"].contains(&signature.name);
        if quiet {
            let _ = school.app.call(signature.name, Value::Null);
        }
    }
}

#[test]
fn without_a_file_every_command_of_the_school_says_so() {
    let mut school = School::empty();
    for name in [
        "organization.get",
        "person.list",
        "pair.list",
        "home.overview",
        "journal.undo",
        "register.workbook",
        "backup.make",
    ] {
        assert_eq!(school.app.call(name, json!({})).unwrap_err().code, "no_file", "{name}");
    }
}

#[test]
fn records_that_are_not_there_are_refused() {
    let mut school = School::small();
    let id = json!("01a20320-a200-751f-9e4b-000000000000");
    for (name, more) in [
        ("person.get", json!({})),
        ("person.update", json!({ "fields": { "kind": "teacher", "surname": "А", "given": "Б" } })),
        ("person.archive", json!({})),
        ("person.restore", json!({})),
        ("mentor.save", json!({ "fields": {} })),
        ("mentor.pause", json!({ "since": "2026-11-01" })),
        ("mentor.resume", json!({})),
        ("mentor.remove", json!({})),
        ("mentee.save", json!({ "fields": {} })),
        ("mentee.pause", json!({ "since": "2026-11-01" })),
        ("mentee.resume", json!({})),
        ("mentee.remove", json!({})),
        ("partner.update", json!({ "fields": { "short_name": "А" } })),
        ("partner.archive", json!({})),
        ("partner.restore", json!({})),
        ("request.rename", json!({ "label": "А" })),
        ("request.archive", json!({})),
        ("request.restore", json!({})),
        ("pair.get", json!({})),
        ("pair.update", json!({ "fields": {} })),
        ("pair.consent", json!({ "people": [id], "on": null })),
        ("pair.order", json!({ "number": "1", "on": "2026-11-01" })),
        ("pair.start", json!({ "on": "2026-11-01" })),
        ("pair.complete", json!({ "on": "2026-11-01" })),
        ("pair.stop", json!({ "on": "2026-11-01", "reason": "А" })),
        ("pair.reopen", json!({})),
        ("pair.mirror", json!({ "start": "2026-11-01", "end": "2026-12-01" })),
        ("pair.archive", json!({})),
        ("pair.restore", json!({})),
    ] {
        let mut arg = json!({ "id": id });
        crate::school::merge(&mut arg, more);
        assert_eq!(school.refused(name, arg).code, "not_found", "{name}");
    }
    let stranger =
        json!({ "fields": { "kind": "partner", "surname": "А", "given": "Б", "organization_id": id } });
    assert_eq!(school.refused("person.add", stranger).code, "not_found");
}

#[test]
fn a_megabyte_in_any_field_is_too_long() {
    let mut school = School::small();
    let long = "я".repeat(1 << 20);
    let person = school.find("Ясенева");
    let pair = school.call("pair.list", json!({}))["rows"][0]["id"].clone();
    let own = school.call("organization.get", json!({}))["fields"].take();
    let card = school.call("person.get", json!({ "id": person }))["fields"].take();
    let agreed = school.call("pair.get", json!({ "id": pair }))["fields"].take();
    for (name, whole, texts) in [
        (
            "person.update",
            card,
            &["surname", "given", "patronymic", "position", "education", "note", "phone"][..],
        ),
        ("organization.update", own, &["short_name", "full_name", "letterhead", "address"]),
        ("pair.update", agreed, &["title", "goal", "note", "overload_reason"]),
        ("mentor.save", json!({}), &["competencies", "link", "wanted_age"]),
        ("mentee.save", json!({}), &["request_text", "completion_mark"]),
    ] {
        for field in texts {
            let mut fields = whole.clone();
            fields[field] = long.clone().into();
            let arg = match name {
                "organization.update" => json!({ "fields": fields }),
                "pair.update" => json!({ "id": pair, "fields": fields }),
                _ => json!({ "id": person, "fields": fields }),
            };
            let wrong = school.wrong(name, arg);
            assert!(wrong.contains(&field.to_string()), "{name} {field}: {wrong:?}");
        }
    }
    assert_eq!(school.wrong("request.add", json!({ "label": long })), ["label"]);
    let reason = json!({ "id": person, "reason": long });
    assert_eq!(school.wrong("person.archive", reason), ["reason"]);
    assert_eq!(school.call("person.list", json!({ "text": long }))["total"], 0, "a search is only a search");
}
