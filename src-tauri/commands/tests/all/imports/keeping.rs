//! A list is taken in: decisions of the user, one step, the memory of columns.

use serde_json::{Value, json};

use super::notation::{read, show};
use crate::school::{School, texts};

const LIST: &str = "ФИО\tДолжность\tТелефон\nЗорина Лидия Павловна\tзавуч\t89995550101\nЛипатова Анна Юрьевна\tпсихолог\t89995550102\nЗорина Лидия Павловн\tучитель\t\n";

fn look(school: &mut School, draft: &Value, wish: Value) -> Value {
    school.call("import.review", json!({ "source": draft["source"], "wish": wish }))
}

#[test]
fn one_undo_takes_all_back() {
    let mut school = School::small();
    let before = school.dump();
    let draft = school.call("import.read", json!({ "text": LIST }));
    let saved = school.call("import.save", json!({ "source": draft["source"] }));
    assert_eq!(saved["counts"], json!({ "new": 1, "same": 0, "changed": 1, "doubtful": 1, "skipped": 1 }));
    assert_eq!(school.steps().0.unwrap(), "Загружен список: новых 1, изменено 1");
    let id = school.find("Зорина");
    let card = school.call("person.get", json!({ "id": id }));
    assert_eq!(
        (&card["fields"]["position"], &card["fields"]["phone"]),
        (&json!("завуч"), &json!("+7 (999) 555-01-01"))
    );
    assert_eq!(school.call("person.list", json!({ "text": "Липатова" }))["total"], 1);
    let again = look(&mut school, &draft, json!({}));
    assert_eq!(again["counts"]["same"], 2, "{}", show(&again));
    school.call("journal.undo", json!({}));
    assert_eq!(school.dump(), before);
    school.call("journal.redo", json!({}));
    assert_eq!(school.call("person.list", json!({ "text": "Липатова" }))["total"], 1);
}

#[test]
fn the_user_decides_row_by_row_and_field_by_field() {
    let mut school = School::small();
    let draft = school.call("import.read", json!({ "text": LIST }));
    let zorina = school.find("Зорина");
    let wish = json!({ "decisions": {
        "0.2": { "leave": ["position"] },
        "0.3": { "take": false },
        "0.4": { "take": true, "person": "" },
    } });
    let review = look(&mut school, &draft, wish.clone());
    let rows = review["sheets"][0]["rows"].as_array().unwrap();
    let states: Vec<&str> = rows.iter().map(|row| row["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["skipped", "changed", "skipped", "new"], "{}", show(&review));
    school.call("import.save", json!({ "source": draft["source"], "wish": wish }));
    let card = school.call("person.get", json!({ "id": zorina }));
    assert_eq!(
        (&card["fields"]["position"], &card["fields"]["phone"]),
        (&json!("учитель русского языка"), &json!("+7 (999) 555-01-01"))
    );
    assert_eq!(school.call("person.list", json!({ "text": "Липатова" }))["total"], 0);
    assert_eq!(school.call("person.list", json!({ "text": "Павловн" }))["total"], 2);
    // Linked by the user to the card that is meant.
    let linked = json!({ "decisions": { "0.4": { "take": true, "person": zorina, "leave": [] } } });
    let review = look(&mut school, &draft, linked);
    let row = &review["sheets"][0]["rows"][3];
    assert_eq!((&row["state"], &row["person"]["id"]), (&json!("changed"), &json!(zorina)));
}

#[test]
fn columns_are_chosen_and_remembered_for_the_next_file_of_that_shape() {
    let mut school = School::small();
    let text =
        "Кто\tЧто\tСколько\nОльхова Вера Павловна\tучитель\t2-15-40\nОльхов Пётр Ильич\tповар\t2-15-41\n";
    let draft = school.call("import.read", json!({ "text": text }));
    let fields = |review: &Value| texts(&review["sheets"][0]["columns"], "field");
    assert_eq!(fields(&draft["review"]), ["name", "ignored", "phone"]);
    let wish = json!({ "sheets": [{ "take": true, "fields": ["name", "position", "phone"], "heading": 1, "kind": "partner" }] });
    let review = look(&mut school, &draft, wish.clone());
    assert_eq!(review["counts"]["new"], 2, "{}", show(&review));
    school.call("import.save", json!({ "source": draft["source"], "wish": wish }));
    let next = "Кто\tЧто\tСколько\nОльхина Нина Петровна\tврач\t2-15-42\n";
    let draft = school.call("import.read", json!({ "text": next }));
    assert_eq!(fields(&draft["review"]), ["name", "position", "phone"]);
    assert_eq!(draft["review"]["sheets"][0]["remembered"], true);
    assert_eq!(draft["review"]["sheets"][0]["kind"], "partner");
}

#[test]
fn whoever_is_in_the_archive_comes_back_on_the_user_s_word() {
    let mut school = School::small();
    let id = school.find("Ясенева");
    school.call("person.archive", json!({ "id": id, "reason": "уволилась" }));
    let draft =
        school.call("import.read", json!({ "text": "ФИО\tДолжность\nЯсенева Елена Геннадьевна\tучитель\n" }));
    let row = &draft["review"]["sheets"][0]["rows"][1];
    assert_eq!((&row["state"], &row["person"]["id"]), (&json!("doubtful"), &json!(id)));
    let wish = json!({ "decisions": { "0.2": { "take": true } } });
    school.call("import.save", json!({ "source": draft["source"], "wish": wish }));
    assert_eq!(school.call("person.get", json!({ "id": id }))["archived_on"], Value::Null);
}

#[test]
fn partners_come_with_their_organisation_once() {
    let mut school = School::small();
    let draft = read(&mut school, "partners.tsv");
    let wish = json!({ "decisions": { "0.3": { "take": true } } });
    school.call("import.save", json!({ "source": draft["source"], "wish": wish }));
    let partners = school.call("partner.list", json!({}));
    let names: Vec<Value> =
        partners.as_array().unwrap().iter().map(|one| one["fields"]["short_name"].clone()).collect();
    assert_eq!(names, ["ООО «Маяк»", "СПК «Колос»"]);
    assert_eq!(school.call("person.list", json!({ "text": "Маяк" }))["total"], 2);
}

#[test]
fn mentees_wait_from_the_day_on_which_they_came() {
    let mut school = School::small();
    let draft = read(&mut school, "intake-mentees.csv");
    school.call("import.save", json!({ "source": draft["source"] }));
    let id = school.find("Рощина");
    let card = school.call("person.get", json!({ "id": id }));
    assert_eq!(card["mentee"]["requests"], json!(["Подготовка к экзаменам"]));
    assert_eq!(card["mentee"]["fields"]["request_text"], "больше читать");
    assert_eq!(card["mentee"]["fields"]["waiting_since"], "2026-11-22");
    assert_eq!(card["fields"]["representative_phone"], "+7 (999) 555-02-01");
}

#[test]
fn nothing_to_take_is_said_and_nothing_is_written() {
    let mut school = School::small();
    let draft =
        school.call("import.read", json!({ "text": "ФИО\tДолжность\nЗорина Лидия Павловна\tучитель\n" }));
    assert_eq!(draft["review"]["counts"]["same"], 1);
    assert_eq!(school.wrong("import.save", json!({ "source": draft["source"] })), ["decisions"]);
}
