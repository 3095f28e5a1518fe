//! Two cards of one person become one, and nothing is lost.

use serde_json::{Value, json};

use crate::school::{School, plain, texts};

/// Two cards of Зорина: the older one has a phone and a mentor's profile with a pair, the other a
/// birth date, a mentee's profile with requests and a pair of its own.
fn two_cards() -> (School, String, String) {
    let mut school = School::small();
    let keep = school.find("Зорина");
    school.call(
        "mentor.save",
        json!({ "id": keep, "fields": { "competencies": "Смысловое чтение", "capacity": 2 } }),
    );
    let fields = school.call("person.get", json!({ "id": keep }))["fields"].take();
    let with = |name: &str, value: &str| {
        let mut fields = fields.clone();
        fields[name] = value.into();
        fields
    };
    school.call("person.update", json!({ "id": keep, "fields": with("phone", "+7 (999) 555-01-04") }));
    let more = json!({ "birth_date": "1977-10-05", "position": "учитель", "email": "zorina@school.example" });
    let other = school.add("teacher", "Зорина Лидия Павловна", more);
    let profile = json!({ "achievements": "Грамота", "competencies": "Речь", "capacity": 5 });
    school.call("mentor.save", json!({ "id": other, "fields": profile }));
    school.call(
        "mentee.save",
        json!({ "id": other, "fields": { "requests": ["digital"], "request_text": "Доска" } }),
    );
    let yaseneva = school.find("Ясенева");
    let pair = json!({ "form": "teacher_teacher", "start": "2026-10-01", "end": "2026-12-25",
        "mentors": [yaseneva], "mentees": [other] });
    school.call("pair.create", json!({ "fields": pair }));
    let own = school.call("organization.get", json!({}))["fields"].take();
    let mut own_fields = own;
    own_fields["director_id"] = other.clone().into();
    school.call("organization.update", json!({ "fields": own_fields }));
    (school, keep, other)
}

#[test]
fn differences_are_shown_side_by_side() {
    let (mut school, keep, other) = two_cards();
    let found = school.call("person.compare", json!({ "keep": keep, "other": other }));
    let line = |line: &Value| ["label", "keep", "other"].map(|name| plain(line[name].as_str().unwrap()));
    let lines: Vec<_> = found.as_array().unwrap().iter().map(line).collect();
    let expected = [
        ["Дата рождения", "", "05.10.1977"],
        ["Год рождения", "", "1977"],
        ["Должность", "учитель русского языка", "учитель"],
        ["Телефон", "+7 (999) 555-01-04", ""],
        ["Почта", "", "zorina@school.example"],
    ];
    assert_eq!(lines, expected.map(|line| line.map(str::to_owned)));
}

#[test]
fn nothing_of_the_other_card_is_lost() {
    let (mut school, keep, other) = two_cards();
    let whole = school.call("person.get", json!({ "id": other }))["fields"].take();
    let before = school.dump();
    school.call("person.merge", json!({ "keep": keep, "other": other, "take": [] }));
    let card = school.call("person.get", json!({ "id": keep }));
    let field = |name: &str| card["fields"][name].as_str().unwrap().to_owned();
    assert_eq!(field("position"), "учитель русского языка", "the kept card's own");
    assert_eq!(
        (field("phone"), field("email")),
        ("+7 (999) 555-01-04".into(), "zorina@school.example".into())
    );
    assert_eq!(field("birth_date"), "1977-10-05", "what it lacked");
    let mentor = &card["mentor"]["fields"];
    assert_eq!(
        (&mentor["competencies"], &mentor["achievements"], &mentor["capacity"]),
        (&json!("Смысловое чтение"), &json!("Грамота"), &json!(2))
    );
    assert_eq!(
        (&card["mentee"]["requests"], &card["mentee"]["fields"]["request_text"]),
        (&json!(["Цифровые инструменты"]), &json!("Доска"))
    );
    assert_eq!(card["pairs"].as_array().unwrap().len(), 2, "pairs of both");
    assert_eq!(school.call("organization.get", json!({}))["director"]["id"], keep.as_str());

    let gone = school.call("person.get", json!({ "id": other }));
    assert_eq!(
        (&gone["fields"], &gone["merged_into"]),
        (&whole, &json!(keep)),
        "the other card is kept whole"
    );
    assert_eq!(gone["archived_on"], "2026-11-22");
    assert_eq!(school.call("person.list", json!({ "text": "зорина" }))["total"], 1);
    assert_eq!(school.call("file.check", json!({}))["problems"], json!([]));

    school.call("journal.undo", json!({}));
    assert_eq!(school.dump(), before);
}

#[test]
fn chosen_fields_are_taken_from_the_other_card() {
    let (mut school, keep, other) = two_cards();
    school.call("person.merge", json!({ "keep": keep, "other": other, "take": ["position", "birth_date"] }));
    let fields = school.call("person.get", json!({ "id": keep }))["fields"].take();
    assert_eq!((&fields["position"], &fields["birth_year"]), (&json!("учитель"), &json!(1977)));
}

#[test]
fn cards_of_one_pair_take_one_place_in_it() {
    let mut school = School::small();
    let [keep, other, veshnyakov] = ["Зорина", "Ясенева", "Вешняков"].map(|name| school.find(name));
    let pair = json!({ "form": "teacher_teacher", "start": "2026-10-01", "end": "2026-12-25",
        "mentors": [keep, other], "mentees": [veshnyakov], "kinds": ["virtual"] });
    let fault = school.refused("pair.create", json!({ "fields": pair }));
    assert!(fault.fields.contains_key("mentees"), "the same two are in a pair already");
    let mut later = pair;
    (later["start"], later["end"]) = (json!("2027-09-01"), json!("2028-05-31"));
    let id = school.made("pair.create", json!({ "fields": later }));
    school.call("person.merge", json!({ "keep": keep, "other": other, "take": [] }));
    let row = school.call("pair.get", json!({ "id": id }))["row"].take();
    assert_eq!(texts(&row["mentors"], "short_name"), ["Зорина Л. П."]);
}

#[test]
fn impossible_merges_are_refused() {
    let (mut school, keep, other) = two_cards();
    assert_eq!(school.wrong("person.merge", json!({ "keep": keep, "other": keep, "take": [] })), ["other"]);
    let arg = json!({ "keep": keep, "other": other, "take": ["имя"] });
    assert_eq!(school.wrong("person.merge", arg), ["take"]);
    let arg = json!({ "keep": keep, "other": "нет такой", "take": [] });
    assert_eq!(school.refused("person.merge", arg).code, "not_found");
    let veshnyakov = school.find("Вешняков");
    let arg = json!({ "keep": keep, "other": veshnyakov, "take": [] });
    let fault = school.refused("person.merge", arg);
    assert_eq!(fault.code, "invalid", "a mentor and their own mentee are not one person");
}
