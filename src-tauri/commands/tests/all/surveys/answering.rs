//! Who is expected, entering from paper, what is refused or asked about.

use serde_json::{Value, json};

use super::*;
use crate::school::texts;

#[test]
fn those_in_pairs_are_expected_by_form_side_and_time() {
    let mut school = School::small();
    let people = mentees(&mut school, 3);
    let row = |school: &mut School, id: &str| {
        let rows = school.call("survey.list", json!({ "school_year": 2026 }));
        let row = rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
        (row["expected"].as_u64(), row["complete"].as_u64(), row["partial"].as_u64())
    };
    // The pair of the small school is not ordered yet.
    assert_eq!(row(&mut school, BEFORE), (Some(3), Some(0), Some(0)));
    assert_eq!(
        row(&mut school, "teacher-mentor-before"),
        (Some(1), Some(0), Some(0)),
        "one mentor of three pairs"
    );
    assert_eq!(row(&mut school, "pupil-mentee-before"), (Some(0), Some(0), Some(0)));
    answer_all(&mut school, BEFORE, Some(&people[0]), 8, &[]);
    school.call(
        "response.save",
        sheet(BEFORE, Some(&people[1]), vec![json!({ "question": "comfort", "number": 5 })]),
    );
    answer_all(&mut school, BEFORE, None, 8, &[]);
    assert_eq!(row(&mut school, BEFORE), (Some(3), Some(2), Some(1)));
    let list = school.call("response.list", json!({ "survey_id": BEFORE, "school_year": 2026 }));
    assert_eq!((&list["expected"], &list["complete"], &list["partial"]), (&json!(3), &json!(2), &json!(1)));
    assert_eq!(
        texts(&list["people"], "name"),
        ["Брусникина Вера Олеговна", "Ольхина Анна Олеговна", "Тополев Роман Олеговна", "Без имени"]
    );
    let missing: Vec<_> =
        list["people"].as_array().unwrap().iter().map(|one| one["missing"].as_u64().unwrap()).collect();
    assert_eq!(missing, [0, 0, 12, 0]);
    assert_eq!(list["people"][1]["pair"], "Кедрова — Ольхина");
    assert_eq!(school.call("survey.list", json!({ "school_year": 2020 }))[0]["expected"], 0);
    assert_eq!(school.wrong("survey.list", json!({ "school_year": 0 })), ["school_year"]);
}

#[test]
fn a_sheet_is_left_and_filled_up_later() {
    let mut school = School::small();
    let olhina = mentees(&mut school, 1).remove(0);
    let blank = school
        .call("response.blank", json!({ "survey_id": BEFORE, "school_year": 2026, "person_id": olhina }));
    assert_eq!(
        (&blank["id"], &blank["name"], &blank["earlier"]),
        (&Value::Null, &json!("Ольхина Анна Олеговна"), &Value::Null)
    );
    let asked = blank["questions"].as_array().unwrap().clone();
    let half: Vec<Value> = all_answers(&asked, 6).into_iter().take(5).collect();
    let saved = school.call("response.save", sheet(BEFORE, Some(&olhina), half));
    assert_eq!((&saved["complete"], &saved["missing"]), (&json!(false), &json!(8)));
    assert_eq!(school.journal()[0], "Анкета: Ольхина А. О., осталось: 8 вопросов");
    assert_eq!(summary(&mut school, BEFORE)["partial"], 1);

    let id = saved["id"].clone();
    let kept = school.call("response.get", json!({ "id": id }));
    assert_eq!((kept["answers"].as_array().unwrap().len(), &kept["missing"]), (5, &json!(8)));
    let mut whole = sheet(BEFORE, Some(&olhina), all_answers(&asked, 6));
    whole["id"] = id.clone();
    assert_eq!(school.call("response.save", whole)["complete"], true);
    assert_eq!(school.journal()[0], "Анкета: Ольхина А. О.");
    // Whoever has left questions empty on paper has said all there is.
    let mut rest = sheet(BEFORE, Some(&olhina), all_answers(&asked, 6).into_iter().take(2).collect());
    (rest["id"], rest["finish"]) = (id, json!(true));
    assert_eq!(school.call("response.save", rest)["complete"], true);
}

#[test]
fn bad_input_is_refused_where_it_stands() {
    let mut school = School::small();
    let people = mentees(&mut school, 2);
    let one = |question: &str, number: i64| vec![json!({ "question": question, "number": number })];
    let with = |answers: Vec<Value>| sheet(BEFORE, Some(&people[0]), answers);
    assert_eq!(school.wrong("response.save", with(one("comfort", 11))), ["comfort"]);
    assert_eq!(school.wrong("response.save", with(one("comfort", 0))), ["comfort"]);
    assert_eq!(school.wrong("response.save", with(one("stranger", 1))), ["stranger"]);
    assert_eq!(school.wrong("response.save", with(vec![])), ["answers"]);
    let fault = school.refused("response.save", with(one("frequency", 9)));
    assert_eq!(fault.message, "Вопрос 13: ответ — от 1 до 5, а не 9.");
    let mut tomorrow = with(one("comfort", 5));
    tomorrow["fields"]["day"] = json!("2026-11-23");
    assert_eq!(school.wrong("response.save", tomorrow), ["day"]);
    let mut never = with(one("comfort", 5));
    never["fields"]["day"] = Value::Null;
    assert_eq!(school.wrong("response.save", never), ["day"]);
    let pair = school.call("pair.list", json!({ "text": "Вешняков" }))["rows"][0]["id"].clone();
    let mut other = with(one("comfort", 5));
    other["fields"]["pair_id"] = pair;
    assert_eq!(school.wrong("response.save", other), ["person_id"]);
    let mut stranger = with(one("comfort", 5));
    stranger["fields"]["survey_id"] = json!("нет");
    assert_eq!(school.refused("response.save", stranger).code, "not_found");
    let mut nobody = with(one("comfort", 5));
    nobody["fields"]["person_id"] = json!("нет");
    assert_eq!(school.refused("response.save", nobody).code, "not_found");
    assert_eq!(school.refused("response.remove", json!({ "id": "нет" })).code, "not_found");
}

#[test]
fn a_second_sheet_of_one_person_is_asked_about() {
    let mut school = School::small();
    let people = mentees(&mut school, 2);
    let first = answer_all(&mut school, BEFORE, Some(&people[0]), 8, &[]);
    let blank = json!({ "survey_id": BEFORE, "school_year": 2026, "person_id": people[0] });
    assert_eq!(school.call("response.blank", blank)["earlier"]["id"], first.as_str());
    let asked = questions(&mut school, BEFORE);
    let second = sheet(BEFORE, Some(&people[0]), all_answers(&asked, 4));
    let fault = school.refused("response.save", second.clone());
    assert_eq!(
        (fault.code, fault.message.as_str()),
        ("answered", "Анкета этого человека за этот учебный год уже внесена (20.11.2026).")
    );
    let mut again = second.clone();
    again["again"] = json!(true);
    school.call("response.save", again);
    let mut other_year = second;
    other_year["fields"]["school_year"] = json!(2025);
    school.call("response.save", other_year);
    // Nobody in particular may answer as often as they like.
    answer_all(&mut school, BEFORE, None, 1, &[]);
    answer_all(&mut school, BEFORE, None, 2, &[]);
    assert_eq!(summary(&mut school, BEFORE)["responses"], 4);
}
