//! The overview of the school against what the lists of pairs, roadmaps and indicators say.

use std::collections::BTreeMap;

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
