//! The consolidated report: what the schools have sent as figures, registers, a workbook and a note.

use serde_json::{Value, json};

use crate::school::{School, plain};

fn half() -> Value {
    json!({ "school_year": 2026, "period": "half" })
}

/// The workbook of the demo school for a time, in a file beside it.
fn reported(school: &mut School, period: &str, name: &str) -> String {
    let path = school.home().join(name).display().to_string();
    let query = json!({ "school_year": 2026, "period": period });
    school.call("report.write", json!({ "query": query, "path": path }));
    path
}

fn district() -> School {
    let mut district = School::district();
    let names = "МБОУ «Берёзовская СОШ»\nМБОУ «Ольховская СОШ»\nМБОУ «Тихая ООШ»";
    district.call("grid.add_schools", json!({ "names": names }));
    district
}

/// The same workbook as of several schools: the user may say whose a file is.
fn taken(district: &mut School, path: &str, schools: &[&str]) {
    let all = district.call("return.list", half());
    let id = |name: &str| {
        let found = all.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
        found["organization_id"].clone()
    };
    let files: Vec<Value> =
        schools.iter().map(|name| json!({ "path": path, "organization_id": id(name) })).collect();
    district.call("return.take", json!({ "files": files }));
}

fn figure(all: &Value, of: &Value, code: &str) -> f64 {
    let at = all["columns"].as_array().unwrap().iter().position(|one| one["code"] == code).unwrap();
    of[at].as_f64().unwrap()
}

#[test]
fn two_schools_are_twice_one_of_them_and_shares_stay_the_same() {
    let mut school = School::demo();
    let path = reported(&mut school, "half", "Отчёт.xlsx");
    let mut district = district();
    let nothing = district.call("consolidated.get", half());
    assert_eq!((&nothing["schools"], &nothing["before"]), (&json!([]), &Value::Null));
    assert_eq!(nothing["silent"].as_array().unwrap().len(), 3);

    taken(&mut district, &path, &["МБОУ «Берёзовская СОШ»"]);
    let one = district.call("consolidated.get", half());
    assert_eq!(one["twice"], json!([]));
    taken(&mut district, &path, &["МБОУ «Ольховская СОШ»"]);
    let two = district.call("consolidated.get", half());
    for code in
        ["mentors", "mentees", "pairs", "groups", "programmes", "meetings", "hours", "practices", "ahead"]
    {
        let (once, both) = (figure(&one, &one["total"], code), figure(&two, &two["total"], code));
        assert!((both - once * 2.0).abs() < 1e-9, "{code}: {once} and {both}");
        assert!(once > 0.0, "{code}");
    }
    for (one, two) in one["indicators"].as_array().unwrap().iter().zip(two["indicators"].as_array().unwrap())
    {
        let share = |line: &Value| {
            let part = |name: &str| line["district"][name].as_f64().unwrap();
            (part("numerator"), part("denominator"))
        };
        let (before, after) = (share(one), share(two));
        assert_eq!(after, (before.0 * 2.0, before.1 * 2.0), "{}", one["title"]);
        assert_eq!(one["reached"], two["reached"], "a share of twice as many is the same share");
    }
    assert_eq!(two["silent"], json!(["МБОУ «Тихая ООШ»"]));
    assert_eq!(two["curators"].as_array().unwrap().len(), 2);
    // Every mentor with a full name now stands in two schools.
    assert!(!two["twice"].as_array().unwrap().is_empty());
    let places = two["twice"][0]["places"].as_array().unwrap();
    assert_eq!(places[0]["school"], "МБОУ «Берёзовская СОШ»");
    let line = &two["grid"][0];
    assert_eq!(line["marks"].as_array().unwrap().len(), 2);
    assert_eq!(line["marks"][0], line["marks"][1]);
}

#[test]
fn a_register_of_all_schools_is_searched_and_paged() {
    let mut school = School::demo();
    let path = reported(&mut school, "half", "Отчёт.xlsx");
    let mut district = district();
    taken(&mut district, &path, &["МБОУ «Берёзовская СОШ»", "МБОУ «Ольховская СОШ»"]);
    let ask = |district: &mut School, part: &str, page: Value| {
        district.call("consolidated.register", json!({ "query": half(), "part": part, "page": page }))
    };
    let all = ask(&mut district, "mentors", json!({ "limit": 5 }));
    assert_eq!((all["total"].as_u64(), all["rows"].as_array().unwrap().len()), (Some(24), 5));
    let rest = ask(&mut district, "mentors", json!({ "offset": 20, "limit": 500 }));
    assert_eq!(rest["rows"].as_array().unwrap().len(), 4);
    let found = ask(&mut district, "mentors", json!({ "search": "зорина ольховская", "limit": 5 }));
    assert_eq!(found["total"], 1);
    assert_eq!(found["rows"][0]["school"], "МБОУ «Ольховская СОШ»");
    for part in ["mentees", "pairs", "programmes", "practices"] {
        assert!(ask(&mut district, part, json!({}))["total"].as_u64().unwrap() > 0, "{part}");
    }
    let refused =
        district.refused("consolidated.register", json!({ "query": half(), "part": "surveys", "page": {} }));
    assert!(refused.fields.contains_key("part"), "{refused:?}");
}

#[test]
fn the_year_is_compared_with_its_half() {
    let mut school = School::demo();
    let (first, second) =
        (reported(&mut school, "half", "Полугодие.xlsx"), reported(&mut school, "year", "Год.xlsx"));
    let mut district = district();
    taken(&mut district, &first, &["МБОУ «Берёзовская СОШ»", "МБОУ «Ольховская СОШ»"]);
    taken(&mut district, &second, &["МБОУ «Берёзовская СОШ»"]);
    let year = json!({ "school_year": 2026, "period": "year" });
    let all = district.call("consolidated.get", year.clone());
    assert_eq!(all["earlier"], json!({ "school_year": 2026, "period": "half", "sent": 2 }));
    assert_eq!(figure(&all, &all["before"], "mentors"), 2.0 * figure(&all, &all["total"], "mentors"));
    assert_eq!(all["schools"][0]["before"], all["schools"][0]["figures"]);

    let path = district.home().join("Сводный.xlsx");
    let saved = district.call("consolidated.write", json!({ "query": year, "path": path }));
    assert_eq!(plain(saved["summary"].as_str().unwrap()), "1 школа: 12 наставников, 8 пар и групп");
}

#[test]
fn the_note_is_filled_from_the_returns() {
    let mut school = School::demo();
    let path = reported(&mut school, "half", "Отчёт.xlsx");
    let mut district = district();
    taken(&mut district, &path, &["МБОУ «Берёзовская СОШ»", "МБОУ «Ольховская СОШ»"]);
    let fields = json!({ "kind": "district_note", "school_year": 2026, "until": "2026-12-31" });
    let note = district.call("document.create", json!({ "fields": fields }));
    let list = district.call("document.list", json!({}));
    let heading = "Аналитическая справка по району за первое полугодие 2026/2027 учебного года";
    assert_eq!(list[0]["heading"], heading);
    for format in ["pdf", "docx"] {
        let path = district.home().join(format!("Справка.{format}"));
        let arg = json!({ "id": note["id"], "format": format, "path": path });
        district.call("document.export", arg);
        assert!(std::fs::metadata(path).unwrap().len() > 5_000);
    }
}

#[test]
fn a_school_that_is_in_a_folder_twice_counts_once() {
    let mut school = School::demo();
    let folder = school.home().join("Отчёты");
    std::fs::create_dir(&folder).unwrap();
    let path = reported(&mut school, "half", "Отчёт.xlsx");
    for copy in ["1.xlsx", "2.xlsx"] {
        std::fs::write(folder.join(copy), std::fs::read(&path).unwrap()).unwrap();
    }
    let out = school.home().join("Сводный.xlsx");
    let saved = School::empty().call("consolidated.files", json!({ "returns": [folder], "path": out }));
    let expected = "1 школа: 12 наставников, 8 пар и групп. Повторные отчёты тех же школ не учтены: 1 отчёт";
    assert_eq!(plain(saved["summary"].as_str().unwrap()), expected);
}
