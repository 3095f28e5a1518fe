//! The overview of the school against what the lists of pairs, roadmaps and indicators say.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::school::School;

fn overview(school: &mut School, year: i16) -> Value {
    school.call("monitoring.overview", json!({ "school_year": year }))
}

fn counted(list: &Value) -> BTreeMap<String, u64> {
    let list = list.as_array().unwrap().iter();
    let pairs = list.map(|one| (one["code"].as_str().unwrap().to_owned(), one["count"].as_u64().unwrap()));
    pairs.filter(|(_, count)| *count > 0).collect()
}

#[test]
fn the_demo_school_is_counted_as_its_lists_are() {
    let mut school = School::demo();
    for year in [2025, 2026] {
        let found = overview(&mut school, year);
        let pairs = school.call("pair.list", json!({ "school_year": year, "limit": 1000 }))["rows"].take();
        let pairs = pairs.as_array().unwrap();
        for (list, field) in [("forms", "form"), ("statuses", "status")] {
            let mut expected: BTreeMap<String, u64> = BTreeMap::new();
            for pair in pairs {
                *expected.entry(pair[field].as_str().unwrap().to_owned()).or_default() += 1;
            }
            assert_eq!(counted(&found[list]), expected, "{year} {list}");
        }
        let lasting: Vec<&Value> = pairs
            .iter()
            .filter(|pair| !["completed", "stopped"].contains(&pair["status"].as_str().unwrap()))
            .collect();
        let side = |pair: &Value, name: &str| pair[name].as_array().unwrap().clone();
        let without = |fits: &dyn Fn(&Value) -> bool| lasting.iter().filter(|pair| fits(pair)).count();
        let agreed = |pair: &Value| {
            [side(pair, "mentors"), side(pair, "mentees")]
                .concat()
                .iter()
                .all(|one| !one["consented_on"].is_null())
        };
        let stuck = &found["stuck"];
        assert_eq!(stuck["lasting"], lasting.len());
        assert_eq!(stuck["consent"], without(&|pair| !agreed(pair)));
        assert_eq!(stuck["ended"], without(&|pair| pair["end"].as_str().unwrap() < "2026-11-22"));
        let mut orders = 0;
        for pair in &lasting {
            orders += u64::from(school.call("pair.get", json!({ "id": pair["id"] }))["ordered_on"].is_null());
        }
        assert_eq!(stuck["order"], orders);
        // Marks of roadmaps in the days of the year.
        let (first, last) = (format!("{year}-09-01"), format!("{}-08-31", year + 1));
        let mut moments = Vec::new();
        for map in school.call("roadmap.list", json!({})).as_array().unwrap() {
            for activity in
                school.call("roadmap.get", json!({ "id": map["id"] }))["activities"].as_array().unwrap()
            {
                moments.extend(activity["occurrences"].as_array().unwrap().clone());
            }
        }
        let due: Vec<&Value> = moments
            .iter()
            .filter(|one| one["status"] != "not_needed")
            .filter(|one| {
                let end = one["end"].as_str().unwrap_or_default();
                end >= first.as_str() && one["start"].as_str().unwrap_or(end) <= last.as_str()
            })
            .collect();
        let done = due.iter().filter(|one| one["status"] == "done").count();
        assert_eq!(found["roadmap"], json!({ "done": done, "of": due.len() }), "{year}");
        let list = school.call("indicator.list", json!({ "school_year": year }));
        for (brief, line) in
            found["indicators"].as_array().unwrap().iter().zip(list["lines"].as_array().unwrap())
        {
            assert_eq!(brief["years"][0], *line["years"].as_array().unwrap().last().unwrap());
        }
    }
}

#[test]
fn months_go_from_september_and_know_the_present_one() {
    let mut school = School::demo();
    let found = overview(&mut school, 2026);
    let months = found["meetings"]["months"].as_array().unwrap();
    let labels: Vec<_> =
        months.iter().map(|one| format!("{} {}", one["label"].as_str().unwrap(), one["year"])).collect();
    assert_eq!(
        (labels[0].as_str(), labels[4].as_str(), labels[11].as_str()),
        ("сентябрь 2026", "январь 2027", "август 2027")
    );
    assert_eq!(months.iter().map(|one| one["now"] == true).filter(|now| *now).count(), 1);
    assert_eq!(months[2]["now"], true);
    assert_eq!(school.wrong("monitoring.overview", json!({ "school_year": 0 })), ["school_year"]);
    let none = overview(&mut school, 2040);
    assert_eq!(
        (&none["stuck"]["lasting"], &none["meetings"]["held"], &none["programmes"]["items"]["of"]),
        (&json!(0), &json!(0), &json!(0))
    );
}

#[test]
fn programmes_are_counted_as_their_list_is() {
    let mut school = School::demo();
    for year in [2025, 2026] {
        let found = overview(&mut school, year)["programmes"].take();
        let rows =
            school.call("programme.list", json!({ "school_year": year, "limit": 1000 }))["rows"].take();
        let rows = rows.as_array().unwrap();
        assert!(!rows.is_empty(), "{year}");
        let count = |fits: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| fits(row)).count();
        for state in ["draft", "approved", "closed"] {
            assert_eq!(found[state], count(&|row| row["state"] == state), "{year} {state}");
        }
        for stage in found["stages"].as_array().unwrap() {
            assert_eq!(stage["count"], count(&|row| row["stage"] == stage["code"]), "{year} {stage}");
        }
        // Items one by one.
        let (mut done, mut items, mut late) = (0, 0, 0);
        for row in rows {
            let card = school.call("programme.get", json!({ "id": row["id"] }));
            for item in card["items"].as_array().unwrap().iter().filter(|item| item["status"] != "dropped") {
                items += 1;
                done += u32::from(item["status"] == "done");
                let over = item["end"].as_str().is_some_and(|end| end < "2026-11-22");
                late += u32::from(over && item["status"] != "done" && row["state"] != "closed");
            }
        }
        assert_eq!(found["items"], json!({ "done": done, "of": items }), "{year}");
        assert_eq!(found["late"], late, "{year}");
    }
}

#[test]
fn meetings_are_counted_as_their_list_is() {
    let mut school = School::demo();
    for year in [2025, 2026] {
        let found = overview(&mut school, year)["meetings"].take();
        let rows =
            school.call("meeting.list", json!({ "school_year": year, "limit": 10_000 }))["rows"].take();
        let of = |status: &str| -> Vec<Value> {
            rows.as_array().unwrap().iter().filter(|row| row["status"] == status).cloned().collect()
        };
        let held = of("held");
        let minutes = |rows: &[Value]| rows.iter().filter_map(|row| row["minutes"].as_u64()).sum::<u64>();
        assert!(!held.is_empty(), "{year}");
        assert_eq!((&found["held"], &found["planned"]), (&json!(held.len()), &json!(of("planned").len())));
        assert_eq!(found["minutes"], minutes(&held));
        assert_eq!(found["unmeasured"], held.iter().filter(|row| row["minutes"].is_null()).count());
        let pairs: BTreeSet<&str> = held.iter().map(|row| row["pair_id"].as_str().unwrap()).collect();
        assert_eq!(found["pairs"], pairs.len());
        for month in found["months"].as_array().unwrap() {
            let begins = format!("{}-{:02}-", month["year"], month["month"].as_i64().unwrap());
            let of: Vec<Value> = held
                .iter()
                .filter(|row| row["day"].as_str().unwrap().starts_with(&begins))
                .cloned()
                .collect();
            assert_eq!(
                (&month["held"], &month["minutes"]),
                (&json!(of.len()), &json!(minutes(&of))),
                "{begins}"
            );
        }
    }
}

#[test]
fn pairs_without_a_programme_or_a_meeting_are_found_by_their_lists() {
    let mut school = School::demo();
    let found = overview(&mut school, 2026)["stuck"].take();
    let pairs = school.call("pair.list", json!({ "school_year": 2026, "limit": 1000 }))["rows"].take();
    let (mut programme, mut meeting) = (0, 0);
    for pair in pairs.as_array().unwrap() {
        if ["completed", "stopped"].contains(&pair["status"].as_str().unwrap()) {
            continue;
        }
        let id = &pair["id"];
        let programmes = school.call("programme.list", json!({ "pair_id": id }))["rows"].take();
        programme += u32::from(programmes == json!([]));
        let held = school.call("meeting.list", json!({ "pair_id": id, "status": "held" }))["rows"].take();
        let last = held
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|row| row["day"].as_str())
            .max()
            .unwrap_or_default()
            .to_owned();
        let began = school.call("pair.get", json!({ "id": id }))["started_on"].as_str().map(str::to_owned);
        let quiet = began.is_some_and(|began| began.max(last).as_str() <= "2026-11-01");
        meeting += u32::from(quiet && pair["end"].as_str().unwrap() >= "2026-11-22");
    }
    assert_eq!((&found["programme"], &found["meeting"]), (&json!(programme), &json!(meeting)));
}
