//! Layouts of the school's workbook: kept by name, given to another school, and read by the district
//! whatever its sheets and columns are called and wherever they stand.

use serde_json::{Value, json};

use crate::school::{School, said_in_russian};

/// The usual layout, as the card of the report has it.
fn usual(school: &mut School) -> Value {
    school.call("report.look", json!({ "school_year": 2026, "period": "half" }))["layout"].clone()
}

fn part<'a>(layout: &'a mut Value, code: &str) -> &'a mut Value {
    layout["parts"].as_array_mut().unwrap().iter_mut().find(|one| one["part"] == code).unwrap()
}

fn column<'a>(layout: &'a mut Value, code: &str, column: &str) -> &'a mut Value {
    let columns = part(layout, code)["columns"].as_array_mut().unwrap();
    columns.iter_mut().find(|one| one["code"] == column).unwrap()
}

#[test]
fn a_layout_is_kept_chosen_renamed_and_taken_away() {
    let mut school = School::small();
    let mut layout = usual(&mut school);
    assert_eq!(school.wrong("layout.save", json!({ "layout": layout })), ["name"]);
    layout["name"] = "Для района".into();
    let id = school.made("layout.save", json!({ "layout": layout }));
    let kept = school.call("layout.list", json!({}));
    assert_eq!((&kept["layouts"][0]["layout"], kept["chosen"].as_str()), (&layout, Some(id.as_str())));
    layout["name"] = "для  РАЙОНА".into();
    assert_eq!(school.wrong("layout.save", json!({ "layout": layout })), ["name"]);
    layout["name"] = "Для области".into();
    school.call("layout.save", json!({ "id": id, "layout": layout }));
    school.call("layout.choose", json!({}));
    assert_eq!(school.call("layout.list", json!({}))["chosen"], Value::Null);
    school.call("layout.choose", json!({ "id": id }));
    school.call("layout.remove", json!({ "id": id }));
    assert_eq!(school.call("layout.list", json!({})), json!({ "layouts": [], "chosen": null }));
    let told =
        ["Убран вид отчёта: Для области", "Выбран вид отчёта: Для области", "Выбран вид отчёта: обычный"];
    assert_eq!(school.journal()[..3], told);
    for _ in 0..4 {
        school.call("journal.undo", json!({}));
    }
    let kept = school.call("layout.list", json!({}));
    assert_eq!(
        (&kept["layouts"][0]["layout"]["name"], kept["chosen"].as_str()),
        (&json!("Для района"), Some(id.as_str()))
    );
    for (name, arg) in [
        ("layout.choose", json!({ "id": "нет" })),
        ("layout.remove", json!({ "id": "нет" })),
        ("layout.export", json!({ "id": "нет" })),
        ("layout.save", json!({ "id": "нет", "layout": layout })),
    ] {
        assert_eq!(school.refused(name, arg).message, "Такого вида отчёта нет.", "{name}");
    }
}

#[test]
fn what_a_workbook_cannot_be_is_told_beside_its_field() {
    let mut school = School::small();
    let mut layout = usual(&mut school);
    assert_eq!(
        school.call("layout.check", json!({ "layout": layout })),
        json!({ "problems": {}, "warnings": {} })
    );
    part(&mut layout, "pairs")["title"] = "Пары 2026/2027".into();
    column(&mut layout, "practices", "title")["shown"] = false.into();
    let told = school.call("layout.check", json!({ "layout": layout }));
    assert_eq!(
        told["problems"],
        json!({ "sheet.pairs": "В названии листа нельзя писать знаки [ ] : * ? / \\." })
    );
    let words = "Без столбца «Название» программа района не примет строки этого листа.";
    assert_eq!(told["warnings"], json!({ "columns.practices": words }));
    let query = json!({ "school_year": 2026, "period": "half", "layout": layout });
    assert_eq!(school.wrong("report.write", json!({ "query": query })), ["sheet.pairs"]);
}

#[test]
fn a_layout_goes_to_another_school_once() {
    let mut school = School::small();
    let mut layout = usual(&mut school);
    layout["name"] = "Для района".into();
    layout["parts"].as_array_mut().unwrap().swap(2, 4);
    let id = school.made("layout.save", json!({ "layout": layout }));
    let saved = school.call("layout.export", json!({ "id": id }));
    assert_eq!(
        (&saved["name"], &saved["summary"]),
        (&json!("Вид отчёта – Для района.json"), &json!("14\u{a0}листов"))
    );
    let path = saved["path"].clone();

    let mut other = School::small();
    let taken = other.call("layout.import", json!({ "path": path }));
    let kept = other.call("layout.list", json!({}));
    assert_eq!((&kept["layouts"][0]["layout"], &kept["chosen"]), (&layout, &taken["id"]));
    assert_eq!(other.refused("layout.import", json!({ "path": path })).code, "known");

    let mut changed = layout.clone();
    part(&mut changed, "forms")["shown"] = false.into();
    other.call("layout.save", json!({ "id": taken["id"], "layout": changed }));
    assert_eq!(other.refused("layout.import", json!({ "path": path })).code, "same_name");
    let beside = other.call("layout.import", json!({ "path": path, "same": "beside" }));
    assert_eq!(beside["name"], "Для района (2)");
    other.call("journal.undo", json!({}));
    other.call("layout.import", json!({ "path": path, "same": "replace" }));
    let kept = other.call("layout.list", json!({}));
    assert_eq!((&kept["layouts"][0]["layout"], &kept["layouts"][1]), (&layout, &Value::Null));
}

#[test]
fn a_bad_file_is_refused_and_changes_nothing() {
    let mut school = School::small();
    let mut layout = usual(&mut school);
    layout["name"] = "Для района".into();
    let id = school.made("layout.save", json!({ "layout": layout }));
    let path = school.home().join("Вид.json");
    school.call("layout.export", json!({ "id": id, "path": path }));
    let text = std::fs::read_to_string(&path).unwrap();
    let before = school.dump();
    let cases = [
        ("foreign", "{\"название\": \"Для района\"}".to_owned()),
        ("foreign", "Приказ № 5".to_owned()),
        ("newer", text.replace("\"версия\": 1", "\"версия\": 2")),
        ("broken", text.lines().take(20).collect::<Vec<_>>().join("\n")),
        ("broken", text.replace("\"Пары и группы\"", "\"Пары/группы\"")),
        ("broken", text.replace("\"показан\": true", "\"показан\": false")),
        ("too_large", " ".repeat(1024 * 1024 + 1)),
    ];
    for (code, text) in cases {
        std::fs::write(&path, text).unwrap();
        let fault = school.refused("layout.import", json!({ "path": path }));
        assert_eq!(fault.code, code, "{fault}");
        assert!(said_in_russian(&fault), "{fault}");
    }
    assert_eq!(school.refused("layout.import", json!({ "path": school.home() })).code, "missing");
    assert_eq!(school.dump(), before);
}

#[test]
fn the_district_reads_a_workbook_of_any_layout() {
    let mut school = School::demo();
    // What a spreadsheet might take for a formula.
    for title in ["=1+1", "+7 913 000-00-00", "-1", "@СУММ(A1)"] {
        let fields = json!({ "title": title, "author": "+Зорина", "day": "2026-10-01", "description": "=HYPERLINK(\"x\")", "results": "-" });
        school.call("practice.add", json!({ "fields": fields }));
    }
    let mut layout = usual(&mut school);
    layout["parts"].as_array_mut().unwrap().reverse();
    part(&mut layout, "mentors")["title"] = "=Наставники".into();
    part(&mut layout, "pairs")["title"] = "Кто с кем работает".into();
    part(&mut layout, "months")["shown"] = false.into();
    for code in ["mentors", "pairs", "forms", "practices", "programmes"] {
        part(&mut layout, code)["columns"].as_array_mut().unwrap().reverse();
    }
    // Two headings of one name; a sheet of one column, called as it is.
    column(&mut layout, "pairs", "mentees")["title"] = "Люди".into();
    column(&mut layout, "pairs", "mentors")["title"] = "люди".into();
    column(&mut layout, "pairs", "result")["shown"] = false.into();
    part(&mut layout, "roadmap")["title"] = "Мероприятие".into();
    for one in part(&mut layout, "roadmap")["columns"].as_array_mut().unwrap() {
        one["shown"] = (one["code"] == "title").into();
    }
    // Personal only, and not asked for: no such sheet.
    for one in part(&mut layout, "mentees")["columns"].as_array_mut().unwrap() {
        one["shown"] = (one["code"] == "contacts").into();
    }
    let path = school.home().join("Отчёт.xlsx");
    let look = school.call("report.look", json!({ "school_year": 2026, "period": "half", "layout": layout }));
    let query = json!({ "school_year": 2026, "period": "half", "layout": layout });
    school.call("report.write", json!({ "query": query, "path": path }));

    let read = School::district().call("return.read", json!({ "paths": [path] }));
    assert_eq!(
        (&read[0]["trust"], &read[0]["problems"], &read[0]["refused"]),
        (&json!("sealed"), &json!([]), &Value::Null)
    );
    let rows = |all: &Value| {
        let all = all["parts"].as_array().unwrap().iter();
        all.map(|one| (one["part"].as_str().unwrap().to_owned(), one["rows"].as_u64().unwrap()))
            .collect::<Vec<_>>()
    };
    let expected =
        rows(&look).into_iter().filter(|(part, _)| !["months", "mentees"].contains(&part.as_str()));
    assert_eq!(rows(&read[0]), expected.collect::<Vec<_>>());
}
