//! A school's report, written and taken in by the district: nothing is lost on the way, nothing comes in
//! twice, and the district's sums are those of the schools.

mod spoilt;

use serde_json::{Value, json};

use crate::school::{School, plain};

/// The report of the demo school for the first half of the year, in a file beside it.
fn reported(school: &mut School, name: &str) -> String {
    let path = school.home().join(name).display().to_string();
    school.call("report.write", json!({ "query": { "school_year": 2026, "period": "half" }, "path": path }));
    path
}

fn rows(look: &Value, part: &str) -> u64 {
    let parts = look["parts"].as_array().unwrap();
    parts.iter().find(|one| one["part"] == part).unwrap()["rows"].as_u64().unwrap()
}

#[test]
fn a_report_is_as_it_was_written_and_says_what_the_lists_say() {
    let mut school = School::demo();
    let path = reported(&mut school, "Отчёт.xlsx");
    let looks = School::district().call("return.read", json!({ "paths": [path] }));
    let look = &looks[0];
    assert_eq!(
        (&look["trust"], &look["problems"], &look["refused"]),
        (&json!("sealed"), &json!([]), &Value::Null)
    );
    let people = school.call("person.list", json!({ "limit": 1 }));
    assert_eq!(rows(look, "mentors"), people["counts"]["mentors"].as_u64().unwrap());
    assert_eq!(rows(look, "mentees"), people["counts"]["mentees"].as_u64().unwrap());
    let pairs = school.call("pair.list", json!({ "school_year": 2026, "limit": 1 }));
    assert_eq!(rows(look, "pairs"), pairs["total"].as_u64().unwrap());
    let programmes = school.call("programme.list", json!({ "school_year": 2026, "limit": 1 }));
    assert_eq!(rows(look, "programmes"), programmes["total"].as_u64().unwrap());
    let practices = school.call("practice.list", json!({}));
    assert_eq!(rows(look, "practices"), practices["rows"].as_array().unwrap().len() as u64);
    assert_eq!((rows(look, "indicators"), rows(look, "months")), (6, 12));
}

#[test]
fn returns_come_in_once_and_are_summed_up() {
    let mut school = School::demo();
    let path = reported(&mut school, "Отчёт.xlsx");
    let mut district = School::district();
    let query = json!({ "school_year": 2026, "period": "half" });
    assert_eq!(district.refused("consolidated.write", json!({ "query": query })).code, "no_returns");
    let take = json!({ "files": [{ "path": path }] });
    let taken = district.call("return.take", take.clone());
    assert_eq!((&taken["taken"], &taken["new_schools"]), (&json!(1), &json!(1)));
    assert_eq!(district.refused("return.take", take).code, "known_return");
    assert_eq!(district.call("return.read", json!({ "paths": [path] }))[0]["known"], true);

    let all = district.call("consolidated.get", query.clone());
    let at = all["columns"].as_array().unwrap().iter().position(|one| one["code"] == "mentors").unwrap();
    let mentors = school.call("person.list", json!({ "limit": 1 }))["counts"]["mentors"].clone();
    assert_eq!(all["total"][at].as_f64(), mentors.as_f64());
    assert_eq!(all["schools"][0]["name"], "МБОУ «Заречная СОШ»");
    let lines = all["indicators"].as_array().unwrap();
    assert_eq!(lines.len(), 6);
    for line in lines {
        assert_eq!(line["district"], line["schools"][0], "one school is the district");
    }

    let list = district.call("return.list", query.clone());
    assert_eq!(
        (&list[0]["current"]["trust"], &list[0]["current"]["problems"]),
        (&json!("sealed"), &json!(0))
    );
    district.call("journal.undo", json!({}));
    assert_eq!(
        district.call("consolidated.get", query)["schools"],
        json!([]),
        "the school and its report are gone"
    );
}

#[test]
fn what_cannot_be_taken_in_is_said_file_by_file() {
    let mut school = School::demo();
    let good = reported(&mut school, "Отчёт.xlsx");
    let half = school.home().join("Половина.xlsx");
    let bytes = std::fs::read(&good).unwrap();
    std::fs::write(&half, &bytes[..bytes.len() / 2]).unwrap();
    let staff = school.home().join("Штат.csv");
    std::fs::write(&staff, "ФИО;Должность\nЗорина Лидия Павловна;учитель\n").unwrap();
    let mut district = School::district();
    let looks =
        district.call("return.read", json!({ "paths": [good, half, staff, school.home().join("нет.xlsx")] }));
    let codes: Vec<_> =
        looks.as_array().unwrap().iter().map(|look| look["refused"]["code"].clone()).collect();
    assert_eq!(codes[0], Value::Null);
    assert_eq!(codes[2], "foreign_return");
    assert!(codes[1].is_string() && codes[3].is_string(), "{codes:?}");
    for look in &looks.as_array().unwrap()[1..] {
        let words = look["refused"]["message"].as_str().unwrap();
        assert!(words.contains(look["file"].as_str().unwrap()), "{words}");
    }
    assert!(
        district
            .call("return.list", json!({ "school_year": 2026, "period": "half" }))
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_folder_becomes_one_workbook_without_any_file_of_data() {
    let mut school = School::demo();
    let path = reported(&mut school, "Отчёт.xlsx");
    let folder = school.home().join("Отчёты");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("1.xlsx"), std::fs::read(&path).unwrap()).unwrap();
    std::fs::write(folder.join("~$1.xlsx"), "замок").unwrap();
    let out = school.home().join("Сводный.xlsx");
    let saved = School::empty().call("consolidated.files", json!({ "returns": [folder], "path": out }));
    assert_eq!(plain(saved["summary"].as_str().unwrap()), "1 школа: 12 наставников, 8 пар и групп");
    let empty = school.home().join("Пусто");
    std::fs::create_dir(&empty).unwrap();
    let none = json!({ "returns": [empty], "path": out });
    assert_eq!(School::empty().refused("consolidated.files", none).code, "no_returns");
}
