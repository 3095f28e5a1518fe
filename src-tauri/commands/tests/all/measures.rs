//! Stage 2: figures at entry and at exit, entered in a grid, summed by title.

use serde_json::{Value, json};

use crate::school::{School, texts};

fn many(title: &str, rows: Value) -> Value {
    json!({ "school_year": 2026, "title": title, "unit": "уроков", "falling": true, "entry_on": "2026-09-20", "exit_on": "2026-11-20", "rows": rows })
}

fn list(school: &mut School) -> Value {
    school.call("measure.list", json!({ "school_year": 2026 }))
}

#[test]
fn a_grid_is_saved_at_once_and_read_correctly() {
    let mut school = School::small();
    let [yaseneva, zorina] = ["Ясенева", "Зорина"].map(|name| school.find(name));
    let rows = json!([
        { "person_id": yaseneva, "entry": "12", "exit": "4,5", "note": "Стало спокойнее" },
        { "person_id": zorina, "entry": " 0 ", "exit": "3" },
        { "class": "7 «а»", "entry": "10", "exit": "—" },
        { "class": "8", "entry": "", "exit": "" },
    ]);
    let done = school.call("measure.save_many", many("Пропуски", rows));
    assert_eq!(done, json!({ "saved": 3, "removed": 0 }));
    assert_eq!(school.journal()[0].replace('\u{a0}', " "), "Показатель «Пропуски»: 3 строки");
    let found = list(&mut school);
    assert_eq!(texts(&found["rows"], "whose"), ["7А класс", "Зорина Л. П.", "Ясенева Е. Г."]);
    let [class, zorina_row, yaseneva_row] = [0, 1, 2].map(|index: usize| found["rows"][index].clone());
    assert_eq!(class["change"], json!({ "difference": null, "percent": null, "outcome": "unknown" }));
    assert_eq!(yaseneva_row["change"], json!({ "difference": -7.5, "percent": -62.5, "outcome": "better" }));
    assert_eq!(zorina_row["change"], json!({ "difference": 3.0, "percent": null, "outcome": "worse" }));
    assert_eq!(
        (&class["fields"]["entry_on"], &class["fields"]["exit_on"]),
        (&json!("2026-09-20"), &Value::Null)
    );
    // By hand: two lines are complete, 12 + 0 before, 4,5 + 3 after.
    let summary = &found["summary"][0];
    assert_eq!((&summary["rows"], &summary["complete"]), (&json!(3), &json!(2)));
    assert_eq!((&summary["entry"], &summary["exit"]), (&json!(12.0), &json!(7.5)));
    assert_eq!((&summary["entry_mean"], &summary["exit_mean"]), (&json!(6.0), &json!(3.75)));
    assert_eq!(summary["change"], json!({ "difference": -2.25, "percent": -37.5, "outcome": "better" }));
    school.call("journal.undo", json!({}));
    assert_eq!(list(&mut school)["rows"], json!([]));
    school.call("journal.redo", json!({}));
    assert_eq!(list(&mut school), found);
}

#[test]
fn what_is_not_a_figure_is_refused_as_a_whole() {
    let mut school = School::small();
    let yaseneva = school.find("Ясенева");
    let rows = json!([
        { "person_id": yaseneva, "entry": "12", "exit": "много" },
        { "class": "7", "entry": "1,2,3" },
        { "entry": "5" },
    ]);
    assert_eq!(
        school.wrong("measure.save_many", many("Пропуски", rows)),
        ["rows.0.exit", "rows.1.entry", "rows.2.whose"]
    );
    let one = |title: &str| many(title, json!([{ "class": "7", "entry": "5" }]));
    assert_eq!(school.wrong("measure.save_many", one(" ")), ["title"]);
    let mut future = one("Пропуски");
    future["exit_on"] = json!("2026-11-23");
    assert_eq!(school.wrong("measure.save_many", future), ["exit_on"]);
    let mut backwards = one("Пропуски");
    backwards["exit_on"] = json!("2026-09-01");
    assert_eq!(school.wrong("measure.save_many", backwards), ["exit_on"]);
    let missing = school.refused(
        "measure.save",
        json!({ "id": "нет", "fields": { "school_year": 2026, "title": "Балл", "class": "7", "entry": 4 } }),
    );
    assert_eq!(missing.message, "Такого показателя нет.");
}

#[test]
fn a_figure_that_stays_keeps_its_day_and_an_emptied_row_goes_away() {
    let mut school = School::small();
    let row = |entry: &str, exit: &str| json!([{ "class": "7", "entry": entry, "exit": exit }]);
    school.call("measure.save_many", many("Пропуски", row("12", "")));
    let mut later = many("пропуски", row("12", "8"));
    later["entry_on"] = json!("2026-10-30");
    school.call("measure.save_many", later);
    let found = list(&mut school);
    assert_eq!(found["rows"].as_array().unwrap().len(), 1, "the same title in other letters");
    let fields = &found["rows"][0]["fields"];
    assert_eq!(
        (&fields["entry_on"], &fields["exit_on"], &fields["title"]),
        (&json!("2026-09-20"), &json!("2026-11-20"), &json!("Пропуски"))
    );
    let done = school.call("measure.save_many", many("Пропуски", row("", "")));
    assert_eq!(done, json!({ "saved": 0, "removed": 1 }));
    assert_eq!(list(&mut school)["rows"], json!([]));
    let archived = school.call("measure.list", json!({ "archived": true }));
    let id = archived["rows"][0]["id"].clone();
    school.call("measure.restore", json!({ "id": id }));
    assert_eq!(list(&mut school)["rows"][0]["id"], id);
}

#[test]
fn one_figure_is_saved_changed_and_never_twice() {
    let mut school = School::small();
    let pair = school.call("pair.list", json!({}))["rows"][0]["id"].clone();
    let fields = json!({ "school_year": 2026, "title": "Открытые уроки", "unit": "уроков", "pair_id": pair, "entry": 0, "entry_on": "2026-11-20" });
    let id = school.made("measure.save", json!({ "fields": fields }));
    assert_eq!(school.wrong("measure.save", json!({ "fields": fields })), ["title"]);
    let mut more = fields.clone();
    more["exit"] = json!(2);
    school.call("measure.save", json!({ "id": id, "fields": more }));
    let found = school.call("measure.list", json!({ "pair_id": pair }));
    assert_eq!(found["rows"][0]["whose"], "Зорина — Вешняков");
    assert_eq!(
        found["rows"][0]["change"],
        json!({ "difference": 2.0, "percent": null, "outcome": "better" })
    );
    assert_eq!(school.call("measure.list", json!({ "subject": "classes" }))["rows"], json!([]));
    school.call("measure.archive", json!({ "id": id }));
    school.made("measure.save", json!({ "fields": fields }));
    assert_eq!(school.refused("measure.restore", json!({ "id": id })).code, "exists");
}

/// A title means one thing in a year: its unit and direction follow everywhere.
#[test]
fn the_lines_of_a_title_are_read_one_way() {
    let mut school = School::small();
    school.call("measure.save_many", many("Замечания", json!([{ "class": "7", "entry": "5", "exit": "3" }])));
    let mut other = many("Замечания", json!([{ "class": "8", "entry": "5", "exit": "3" }]));
    (other["unit"], other["falling"]) = (json!("раз"), json!(false));
    school.call("measure.save_many", other);
    let found = list(&mut school);
    assert_eq!(found["summary"].as_array().unwrap().len(), 1);
    assert_eq!(found["summary"][0]["unit"], "раз");
    assert!(found["rows"].as_array().unwrap().iter().all(|row| row["change"]["outcome"] == "worse"));
}

#[test]
fn the_grid_offers_everybody_of_the_year() {
    let mut school = School::demo();
    let mut grid = |subject: &str| {
        school
            .call("measure.grid", json!({ "school_year": 2026, "subject": subject, "title": "Средний балл" }))
            ["rows"]
            .take()
    };
    let mentees = grid("mentees");
    let names = texts(&mentees, "whose");
    assert!(
        names.windows(2).all(|two| two[0] <= two[1]) && names.contains(&"Аистов К. М.".to_owned()),
        "{names:?}"
    );
    let aistov = &mentees[names.iter().position(|name| name == "Аистов К. М.").unwrap()];
    assert_eq!(
        (&aistov["entry"], &aistov["exit"], &aistov["detail"]),
        (&json!(3.1), &json!(3.6), &json!("6\u{a0}класс"))
    );
    assert_eq!(texts(&grid("classes"), "class"), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
    assert_eq!(grid("pairs").as_array().unwrap().len(), 8);
}

/// Sums of the demo school against plain addition of its lines.
#[test]
fn the_demo_school_is_summed_as_its_lines_are() {
    let mut school = School::demo();
    for year in [2025, 2026] {
        let found = school.call("measure.list", json!({ "school_year": year }));
        assert!(!found["summary"].as_array().unwrap().is_empty());
        for summary in found["summary"].as_array().unwrap() {
            let lines: Vec<&Value> = found["rows"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|row| row["fields"]["title"] == summary["title"])
                .collect();
            let both: Vec<(f64, f64)> = lines
                .iter()
                .filter_map(|row| row["fields"]["entry"].as_f64().zip(row["fields"]["exit"].as_f64()))
                .collect();
            let (x, y): (f64, f64) =
                both.iter().fold((0.0, 0.0), |(x, y), (entry, exit)| (x + entry, y + exit));
            assert_eq!(summary["rows"], lines.len());
            assert_eq!(summary["complete"], both.len());
            let near = |name: &str, expected: f64| {
                let found = summary[name].as_f64().unwrap();
                assert!((found - expected).abs() < 1e-9, "{} {name}: {found} {expected}", summary["title"]);
            };
            near("entry", x);
            near("exit", y);
            near("entry_mean", x / both.len() as f64);
            near("exit_mean", y / both.len() as f64);
            let better = (y - x > 0.0) != summary["falling"].as_bool().unwrap();
            assert_eq!(summary["change"]["outcome"], if better { "better" } else { "worse" });
            match x == 0.0 {
                true => assert_eq!(summary["change"]["percent"], Value::Null),
                false => assert!(
                    (summary["change"]["percent"].as_f64().unwrap() - (y - x) / x * 100.0).abs() < 1e-5
                ),
            }
        }
    }
}
