//! The demo school: its figures are counted again from its single sheets, and by hand.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;

/// Every figure of every summary of the demo school, counted again from its single sheets.
#[test]
fn figures_of_the_demo_school_are_those_of_its_sheets() {
    let mut school = School::demo();
    let mut compared = 0;
    for year in [2025, 2026] {
        let rows = school.call("survey.list", json!({ "school_year": year }));
        for row in rows.as_array().unwrap() {
            compared += recount(&mut school, row, year);
        }
    }
    assert!(compared > 60, "{compared}");
}

#[test]
fn the_demo_school_has_questionnaires_at_every_stage() {
    let mut school = School::demo();
    let rows = school.call("survey.list", json!({ "school_year": 2026 }));
    let sum =
        |name: &str| rows.as_array().unwrap().iter().map(|row| row[name].as_u64().unwrap()).sum::<u64>();
    // Counted by hand from answers.tsv and conclusions.tsv.
    assert_eq!((sum("complete"), sum("partial")), (23, 2));
    assert!(sum("expected") > sum("complete"), "somebody is still waited for");
    let pupils = summary(&mut school, "pupil-mentee-after");
    assert_eq!(
        (&pupils["expected"], &pupils["responses"], &pupils["partial"]),
        (&json!(5), &json!(4), &json!(1))
    );
    // 9, 10, 7, 9 after 6, 8, 5, 8, and 6 of the one who has not ended yet.
    let comfort = question(&pupils, "comfort");
    assert_eq!((&comfort["now"]["average"], &comfort["before"]["average"]), (&json!(8.75), &json!(6.6)));
    assert_eq!(comfort["both"], json!({ "people": 4, "before": 6.75, "after": 8.75 }));
    assert!(!summary(&mut school, AFTER)["few"].is_null(), "one answer only");
    let year = json!({ "school_year": 2026 });
    let swot = school.call("swot.list", year.clone());
    let lines: Vec<_> =
        swot.as_array().unwrap().iter().map(|part| part["lines"].as_array().unwrap().len()).collect();
    assert_eq!(lines, [3, 2, 1, 2]);
    assert!(school.call("swot.propose", year.clone())["proposals"].as_array().unwrap().len() > 20);
    let sheet = school.call("curator_sheet.get", year);
    assert_eq!((&sheet["sum"], &sheet["level"]), (&json!(15), &json!("optimal")));
    assert_eq!(school.call("curator_sheet.get", json!({ "school_year": 2025 }))["level"], "acceptable");
}

type Sheets = Vec<(Value, BTreeMap<String, Value>)>;

/// Person and answers of the complete sheets.
fn sheets(school: &mut School, survey: &Value, year: i64) -> Sheets {
    let list = school.call("response.list", json!({ "survey_id": survey, "school_year": year }));
    let mut found = Vec::new();
    for person in list["people"].as_array().unwrap().iter().filter(|one| one["complete"] == true) {
        let sheet = school.call("response.get", json!({ "id": person["response_id"] }));
        let answers = sheet["answers"].as_array().unwrap();
        let of = |one: &Value| (one["question"].as_str().unwrap().to_owned(), one.clone());
        found.push((person["person_id"].clone(), answers.iter().map(of).collect()));
    }
    found
}

fn numbers(sheets: &Sheets, code: &str) -> Vec<i64> {
    sheets.iter().filter_map(|(_, answers)| answers.get(code)?["number"].as_i64()).collect()
}

fn average(numbers: &[i64]) -> f64 {
    numbers.iter().sum::<i64>() as f64 / numbers.len() as f64
}

fn near(told: &Value, counted: f64) -> bool {
    (told.as_f64().unwrap() - counted).abs() < 1e-9
}

fn recount(school: &mut School, row: &Value, year: i64) -> usize {
    let sheets_now = sheets(school, &row["id"], year);
    let told = school.call("survey.summary", json!({ "survey_id": row["id"], "school_year": year }));
    assert_eq!(told["responses"], sheets_now.len());
    assert_eq!((&told["responses"], &told["expected"]), (&row["complete"], &row["expected"]));
    assert_eq!(told["few"].is_null(), sheets_now.is_empty() || sheets_now.len() >= 3);
    let before = match told["before"]["id"].is_null() {
        true => Vec::new(),
        false => sheets(school, &told["before"]["id"], year),
    };
    let mut compared = 0;
    for one in told["questions"].as_array().unwrap() {
        let (code, kind) = (one["code"].as_str().unwrap(), one["kind"].as_str().unwrap());
        let now = numbers(&sheets_now, code);
        let shown = told["few"].is_null() && now.len() >= 3;
        if kind == "text" {
            let said = sheets_now.iter().filter(|(_, answers)| answers.contains_key(code)).count();
            assert_eq!(one["now"]["answered"], said);
            assert_eq!(one["texts"].as_array().unwrap().len(), if told["few"].is_null() { said } else { 0 });
            continue;
        }
        assert_eq!(one["now"]["answered"], now.len(), "{row} {code}");
        assert_eq!(one["parts"].as_array().unwrap().is_empty(), !shown);
        for part in one["parts"].as_array().unwrap() {
            let same = now.iter().filter(|number| part["number"] == **number).count();
            assert_eq!(part["count"], same, "{code}");
        }
        assert_eq!(one["now"]["average"].is_null(), !(shown && kind == "scale"));
        if shown && kind == "scale" {
            assert!(near(&one["now"]["average"], average(&now)), "{code}");
            compared += 1;
        }
        if shown && kind == "yes_no" {
            assert_eq!(one["now"]["yes"], now.iter().filter(|number| **number == 1).count());
            compared += 1;
        }
        let then = numbers(&before, code);
        if kind == "scale" && then.len() >= 3 && !one["before"].is_null() {
            assert!(near(&one["before"]["average"], average(&then)), "{code}");
            compared += 1;
        }
        // A choice has no more and no less.
        if kind == "options" {
            assert!(one["before"].is_null() && one["both"].is_null());
            continue;
        }
        let twice: Vec<(i64, i64)> = sheets_now
            .iter()
            .filter_map(|(person, answers)| {
                let (_, earlier) = before.iter().find(|(one, _)| one == person && !one.is_null())?;
                Some((earlier.get(code)?["number"].as_i64()?, answers.get(code)?["number"].as_i64()?))
            })
            .collect();
        let told_twice = &one["both"];
        assert_eq!(told_twice.is_null(), twice.len() < 3 || !told["few"].is_null(), "{code} {twice:?}");
        if !told_twice.is_null() {
            let (first, last): (Vec<_>, Vec<_>) = twice.into_iter().unzip();
            assert_eq!(told_twice["people"], first.len());
            assert!(
                near(&told_twice["before"], average(&first)) && near(&told_twice["after"], average(&last)),
                "{code}"
            );
            compared += 1;
        }
    }
    compared
}
