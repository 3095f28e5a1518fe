//! The six indicators: counted from the registers, compared with what plain counting of cards gives.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::school::School;

fn line(school: &mut School, year: i16, code: &str) -> Value {
    let list = school.call("indicator.list", json!({ "school_year": year }));
    let lines = list["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| line["code"] == code).unwrap();
    line["years"].as_array().unwrap().last().unwrap().clone()
}

fn text(year: &Value) -> String {
    year["text"].as_str().unwrap().replace('\u{a0}', " ")
}

fn save(values: Value) -> Value {
    json!({ "school_year": 2026, "values": values })
}

/// Numerators of a year from the cards of people and pairs, one by one.
pub fn by_cards(school: &mut School, year: i32) -> [u32; 4] {
    let day = |value: &Value| value.as_str().map(str::to_owned);
    let (first, last) = (format!("{year}-09-01"), format!("{}-08-31", year + 1));
    let mut people: [BTreeSet<String>; 4] = Default::default();
    let mut cards = Vec::new();
    for view in ["all", "archived"] {
        let rows = school.call("pair.list", json!({ "view": view, "limit": 1000 }))["rows"].take();
        cards.extend(rows.as_array().unwrap().clone());
    }
    for row in cards {
        let card = school.call("pair.get", json!({ "id": row["id"] }));
        let fact = |name: &str| day(&card[name]);
        let (started, ordered, finished) = (fact("started_on"), fact("ordered_on"), fact("finished_on"));
        let archived = card["archived"].as_bool().unwrap();
        let began = started.is_some() || ordered.is_some() && finished.is_none();
        let from = started.or_else(|| day(&card["fields"]["start"])).unwrap();
        let to = finished.clone().or_else(|| day(&card["fields"]["end"])).unwrap();
        if !began || archived && finished.is_none() || from > last || to < first {
            continue;
        }
        for (side, mentee) in [("mentees", true), ("mentors", false)] {
            for id in card["fields"][side].as_array().unwrap() {
                let person = school.call("person.get", json!({ "id": id }));
                let fields = &person["fields"];
                let key = id.as_str().unwrap().to_owned();
                let born = day(&fields["birth_date"]).map(|day| day[..4].parse().unwrap());
                let born = born.or_else(|| fields["birth_year"].as_i64().map(|year| year as i32));
                let learns = ["pupil", "student"].contains(&fields["kind"].as_str().unwrap());
                let age = born.filter(|_| learns).map(|born| year - born);
                if mentee && age.is_some_and(|age| (10..=19).contains(&age)) {
                    people[0].insert(key.clone());
                }
                if !mentee && age.is_some_and(|age| (15..=19).contains(&age)) {
                    people[1].insert(key.clone());
                }
                let young =
                    day(&fields["teaching_since"]).is_some_and(|since| since > format!("{}-09-01", year - 4));
                if mentee && fields["kind"] == "teacher" && young {
                    people[2].insert(key);
                }
                if !mentee && fields["kind"] == "partner" {
                    people[3].extend(day(&fields["organization_id"]));
                }
            }
        }
    }
    people.map(|found| found.len() as u32)
}

#[test]
fn the_demo_school_is_counted_as_its_cards_are() {
    let mut school = School::demo();
    let codes = ["mentees", "young_mentors", "young_teachers", "partners"];
    let mut all = 0;
    for year in [2024, 2025, 2026, 2027] {
        let expected = by_cards(&mut school, year.into());
        let counted = codes.map(|code| line(&mut school, year, code)["counted"].as_u64().unwrap() as u32);
        assert_eq!(counted, expected, "{year}");
        all += expected.iter().sum::<u32>();
    }
    assert!(all > 5, "something is counted");
    // What the curator has entered, by hand.
    assert_eq!(text(&line(&mut school, 2024, "young_teachers")), "1 из 2 (50 %)");
    assert_eq!(line(&mut school, 2024, "young_teachers")["counted"], 0);
    assert_eq!(text(&line(&mut school, 2024, "mentees_satisfied")), "5 из 6 (83 %)");
    let now = line(&mut school, 2026, "mentees");
    assert_eq!(
        (text(&now).as_str(), &now["target"], &now["reached"]),
        ("5 из 77 (6 %)", &json!(5), &json!(true))
    );
    let list = school.call("indicator.list", json!({ "school_year": 2026 }));
    let years: Vec<_> = list["lines"][0]["years"]
        .as_array()
        .unwrap()
        .iter()
        .map(|year| year["school_year"].clone())
        .collect();
    assert_eq!(years, [2022, 2023, 2024, 2025, 2026]);
    assert_eq!(list["lines"].as_array().unwrap().len(), 6);
}

/// Satisfaction, from every single sheet of the final questionnaires.
#[test]
fn answers_are_counted_as_the_sheets_are() {
    let mut school = School::demo();
    let mut all = 0;
    for year in [2025, 2026] {
        for (code, role) in [("mentees_satisfied", "mentee"), ("mentors_satisfied", "mentor")] {
            let (mut satisfied, mut said) = (0, 0);
            for survey in school.call("survey.list", json!({ "school_year": year })).as_array().unwrap() {
                if survey["moment"] != "after" || survey["role"] != role {
                    continue;
                }
                let rows =
                    school.call("response.list", json!({ "survey_id": survey["id"], "school_year": year }));
                for row in
                    rows["people"].as_array().unwrap().iter().filter(|row| !row["response_id"].is_null())
                {
                    let sheet = school.call("response.get", json!({ "id": row["response_id"] }));
                    let mut answers = sheet["answers"].as_array().unwrap().iter();
                    let answer =
                        answers.find(|one| one["question"] == "satisfied" && sheet["complete"] == true);
                    if let Some(points) = answer.and_then(|one| one["number"].as_u64()) {
                        said += 1;
                        satisfied += u32::from(points >= 7);
                    }
                }
            }
            let found = line(&mut school, year, code);
            assert_eq!(
                (&found["counted"], &found["counted_of"]),
                (&json!(satisfied), &json!(said)),
                "{year} {code}"
            );
            all += said;
        }
    }
    assert!(all > 0, "somebody has answered");
}

#[test]
fn a_denominator_is_entered_once_a_year_and_undone() {
    let mut school = School::demo();
    let before = line(&mut school, 2026, "partners");
    assert_eq!((text(&before).as_str(), &before["target"]), ("0 из 2 (0 %)", &json!(30)));
    school.call("indicator.save", save(json!([{ "code": "partners", "denominator": 3, "target": 0 }])));
    assert_eq!(school.journal()[0], "Показатели программы, 2026/2027 учебный год");
    let after = line(&mut school, 2026, "partners");
    assert_eq!((text(&after).as_str(), &after["reached"]), ("0 из 3 (0 %)", &json!(true)));
    // The other five and the other years stay.
    assert_eq!(text(&line(&mut school, 2026, "mentees")), "5 из 77 (6 %)");
    assert_eq!(text(&line(&mut school, 2025, "partners")), "0 из 2 (0 %)");
    school.call("journal.undo", json!({}));
    assert_eq!(line(&mut school, 2026, "partners"), before);
    school.call("journal.redo", json!({}));
    assert_eq!(line(&mut school, 2026, "partners"), after);
    // Nothing said is nothing kept: the usual target is back.
    school.call("indicator.save", save(json!([{ "code": "partners" }])));
    let empty = line(&mut school, 2026, "partners");
    assert_eq!((&empty["of"], &empty["target"], &empty["reached"]), (&Value::Null, &json!(30), &Value::Null));
}

#[test]
fn a_correction_needs_its_reason_and_a_part_is_no_more_than_the_whole() {
    let mut school = School::demo();
    let mut wrong = |value: Value| school.wrong("indicator.save", save(json!([value])));
    assert_eq!(wrong(json!({ "code": "mentees", "denominator": 4 })), ["mentees.denominator"]);
    assert_eq!(wrong(json!({ "code": "mentees", "numerator": 6, "denominator": 77 })), ["mentees.note"]);
    assert_eq!(
        wrong(json!({ "code": "mentees", "numerator": 6, "denominator": 5, "note": "Ещё один" })),
        ["mentees.denominator"]
    );
    assert_eq!(wrong(json!({ "code": "mentees", "target": 101 })), ["mentees.target"]);
    let fault = school.refused("indicator.save", save(json!([{ "code": "mentees", "denominator": 4 }])));
    assert!(fault.message.contains("Посчитано 5, а всего только 4"), "{}", fault.message);
    assert_eq!(school.wrong("indicator.save", json!({ "school_year": 1900, "values": [] })), ["school_year"]);
    assert_eq!(school.wrong("indicator.list", json!({ "school_year": -1 })), ["school_year"]);
    let good = json!([{ "code": "mentees", "numerator": 6, "denominator": 77, "note": "Одна девочка без карточки" }]);
    school.call("indicator.save", save(good));
    let found = line(&mut school, 2026, "mentees");
    assert_eq!((text(&found).as_str(), &found["counted"]), ("6 из 77 (8 %)", &json!(5)));
}

/// People come after the denominator was entered: nothing is lost, the screen says so.
#[test]
fn figures_that_contradict_each_other_are_shown_as_such() {
    let mut school = School::demo();
    school.call("indicator.save", save(json!([{ "code": "mentees", "denominator": 5 }])));
    let pair = school.call("pair.list", json!({ "text": "Рощина" }))["rows"][0]["id"].clone();
    school.call("pair.order", json!({ "id": pair, "number": "97-ОД", "on": "2026-11-22" }));
    let found = line(&mut school, 2026, "mentees");
    assert_eq!(
        (text(&found).as_str(), &found["reached"], &found["contradicts"]),
        ("6 из 5 (120 %)", &Value::Null, &json!(true))
    );
}
