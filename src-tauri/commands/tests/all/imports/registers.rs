//! The registers that the program writes come back: as they were, changed by hand, and into an empty
//! file.

use serde_json::json;

use super::notation::{every_row_is_there, folder, show};
use crate::school::School;

#[test]
fn an_untouched_workbook_changes_nothing() {
    let mut school = School::demo();
    let book = school.call("register.workbook", json!({ "contacts": true }));
    let draft = school.call("import.read", json!({ "path": book["path"] }));
    every_row_is_there(&draft);
    let shown = show(&draft["review"]);
    let counts = &draft["review"]["counts"];
    assert_eq!(
        (&counts["new"], &counts["changed"], &counts["doubtful"]),
        (&json!(0), &json!(0), &json!(0)),
        "{shown}"
    );
    assert!(counts["same"].as_u64().unwrap() > 30, "{shown}");
}

#[test]
fn a_workbook_fills_an_empty_file() {
    let mut school = School::demo();
    let book = school.call("register.workbook", json!({ "contacts": true }));
    let path = book["path"].clone();
    let mut other = School::new();
    let draft = other.call("import.read", json!({ "path": path }));
    // One mentor takes more than there are places for: that needs a word.
    let doubtful = draft["review"]["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|sheet| sheet["rows"].as_array().unwrap());
    let doubtful = doubtful.filter(|row| row["state"] == "doubtful" && row["blocked"] == false);
    let take = doubtful
        .map(|row| (row["key"].as_str().unwrap().to_owned(), json!({ "take": true })))
        .collect::<serde_json::Map<_, _>>();
    assert!(take.len() < 5, "{}", show(&draft["review"]));
    let wish = json!({ "decisions": take });
    let review = other.call("import.review", json!({ "source": draft["source"], "wish": wish }));
    let shown = show(&review);
    other.call("import.save", json!({ "source": draft["source"], "wish": wish }));
    let count = |school: &mut School, view: &str| {
        school.call("person.list", json!({ "view": view }))["total"].as_u64().unwrap()
    };
    for view in ["mentors", "mentees"] {
        assert_eq!(count(&mut other, view), count(&mut school, view), "{view}\n{shown}");
    }
    let pairs = |school: &mut School| school.call("pair.list", json!({}))["total"].as_u64().unwrap();
    // Who is on no register is in no list: their pair waits for their card.
    let lost = shown.matches("Нет карточки:").count() as u64;
    assert!(lost < 2, "{shown}");
    assert_eq!(pairs(&mut other) + lost, pairs(&mut school), "{shown}");
}

/// The workbook of `registered` as LibreOffice saves it, and the same with four cells changed by hand:
/// `tests/people_lists/registers`.
#[test]
fn what_libreoffice_saved_comes_back() {
    for ending in ["ods", "xlsx"] {
        let mut school = registered();
        let read = |school: &mut School, name: &str| {
            let path = folder().join("registers").join(name).with_extension(ending);
            school.call("import.read", json!({ "path": path }))
        };
        let draft = read(&mut school, "untouched");
        let counts = &draft["review"]["counts"];
        assert_eq!(
            counts,
            &json!({ "new": 0, "same": 3, "changed": 0, "doubtful": 0, "skipped": 12 }),
            "{}",
            show(&draft["review"])
        );
        let draft = read(&mut school, "edited");
        let shown = show(&draft["review"]);
        let changes: Vec<&str> = shown.lines().filter(|line| line.starts_with('~')).collect();
        assert_eq!(
            changes,
            [
                "~ 5 Зорина Лидия Павловна → Зорина Лидия Павловна | Компетенции: Работа с текстом → Работа с текстом, чтение",
                "~ 5 Вешняков Денис Андреевич → Вешняков Денис Андреевич | Запросы: Дисциплина на уроке → Дисциплина на уроке; Планирование и анализ урока",
                "~ 5 Зорина Л. П. — Вешняков Д. А. → Зорина — Вешняков | Окончание: 31.05.2027 → 15.06.2027 | Приказ: № 96-ОД от 18.11.2026 → № 97-ОД от 18.11.2026",
            ],
            "{ending}\n{shown}"
        );
        school.call("import.save", json!({ "source": draft["source"] }));
        let pair = school.call("pair.list", json!({}))["rows"][0]["id"].clone();
        let card = school.call("pair.get", json!({ "id": pair }));
        assert_eq!((&card["fields"]["end"], &card["order_number"]), (&json!("2027-06-15"), &json!("97-ОД")));
        let again = read(&mut school, "edited");
        assert_eq!(again["review"]["counts"]["changed"], 0, "{}", show(&again["review"]));
    }
}

/// The small school with what registers show: contacts, requests, a mentor's words, an order.
fn registered() -> School {
    let mut school = School::small();
    let zorina = school.find("Зорина");
    let fields = json!({ "competencies": "Работа с текстом", "time_resource": "2 часа в неделю", "entered_on": "2026-11-15" });
    school.call("mentor.save", json!({ "id": zorina, "fields": fields }));
    let veshnyakov = school.find("Вешняков");
    let fields = json!({ "requests": ["discipline"], "request_text": "Удержать внимание", "entered_on": "2026-11-15" });
    school.call("mentee.save", json!({ "id": veshnyakov, "fields": fields }));
    let pair = school.call("pair.list", json!({}))["rows"][0]["id"].clone();
    school.call("pair.order", json!({ "id": pair, "number": "96-ОД", "on": "2026-11-18" }));
    school
}
