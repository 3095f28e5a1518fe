//! Schools' reports in a district's file as its coordinator works with them: found in folders, looked over
//! against the ones before, taken in together, kept with what is wrong in them.

use std::path::{Path, PathBuf};

use nastavnik_domain::pace::unwatched;
use nastavnik_office::sheet::{Cell, Column, Sheet};
use nastavnik_office::workbook::{Book, save_as};
use serde_json::{Value, json};

use crate::school::{School, plain, texts};

const HALF: &str = "half";

/// A small school with a report that can be written again after a change.
fn reported(school: &mut School, name: &str) -> PathBuf {
    let path = school.home().join(name);
    let arg = json!({ "query": { "school_year": 2026, "period": HALF }, "path": path });
    school.call("report.write", arg);
    path
}

/// A workbook made after a sample, with nothing of the program in it: pairs, and whose it is.
fn handmade(path: &Path, school: &str, rows: &[[&str; 5]]) {
    let sheet = |name: &str, titles: &[&str], rows: Vec<Vec<Cell>>| Sheet {
        name: name.into(),
        columns: titles.iter().map(|title| Column::text(title, 10, 30)).collect(),
        rows,
        ..Sheet::default()
    };
    let pairs = rows.iter().map(|row| row.map(Cell::from).to_vec()).collect();
    let facts = vec![["Краткое название", school].map(Cell::from).to_vec()];
    let sheets = vec![
        sheet("Пары", &["Наставник", "Наставляемые", "Форма", "Начало", "Окончание"], pairs),
        sheet("Общие сведения", &["Сведения", "Значение"], facts),
    ];
    let (day, empty) = ("2026-12-20".parse().unwrap(), String::new);
    save_as(&Book { title: empty(), organization: empty(), author: empty(), day, sheets }, path, &unwatched)
        .unwrap();
}

const GOOD: [&str; 5] =
    ["Зорина Лидия Павловна", "Вешняков Денис Андреевич", "педагог–педагог", "01.09.2026", "31.05.2027"];
const ENDS_BEFORE: [&str; 5] =
    ["Рощина М. А.", "Ясенева Е. Г.", "педагог–педагог", "01.09.2026", "01.05.2026"];

fn list(district: &mut School) -> Value {
    district.call("return.list", json!({ "school_year": 2026, "period": HALF }))
}

#[test]
fn workbooks_are_found_in_folders_inside_a_stick() {
    let mut district = School::district();
    let stick = district.home().join("Флешка");
    for folder in ["Берёзовка/2026", "$RECYCLE.BIN", ".Trash-1000", "Ольховка"] {
        std::fs::create_dir_all(stick.join(folder)).unwrap();
    }
    let inside = [
        "Б.xlsx",
        "Берёзовка/2026/А.xlsx",
        "Берёзовка/~$А.xlsx",
        "Берёзовка/письмо.docx",
        "Ольховка/О.ODS",
        "$RECYCLE.BIN/старый.xlsx",
        ".Trash-1000/старый.xlsx",
    ];
    for name in inside {
        std::fs::write(stick.join(name), "не книга").unwrap();
    }
    let found = district.call("return.files", json!({ "paths": [stick, stick.join("Б.xlsx")] }));
    assert_eq!(texts(&found, "file"), ["Б.xlsx", "А.xlsx", "О.ODS"]);
    let missing = json!({ "paths": [district.home().join("нет")] });
    assert_eq!(texts(&district.call("return.files", missing), "file"), ["нет"], "it is said when it is read");
    for path in [stick.join("Б.xlsx"), stick.join("Ольховка/О.ODS")] {
        district.machine.choices.lock().unwrap().push_back(path);
    }
    let picked = district.call("file.pick", json!({ "purpose": "returns" }));
    assert_eq!(picked["paths"].as_array().unwrap().len(), 2);
    assert_eq!(picked["path"], picked["paths"][0]);
    assert_eq!(district.call("file.pick", json!({ "purpose": "returns_folder" }))["paths"], json!([]));
}

#[test]
fn a_second_report_is_compared_with_the_first_and_both_are_kept() {
    let mut school = School::small();
    let first = reported(&mut school, "Отчёт.xlsx");
    school.machine.set_clock("2026-12-20T09:00:00");
    let zorina = school.find("Зорина");
    school.call("mentor.save", json!({ "id": zorina, "fields": { "competencies": "Чтение и письмо" } }));
    let second = reported(&mut school, "Отчёт (2).xlsx");

    let mut district = School::district();
    district.call("return.take", json!({ "files": [{ "path": first }] }));
    let look = district.call("return.read", json!({ "paths": [second] }))[0].take();
    assert_eq!((&look["before"]["made_on"], &look["known"]), (&json!("2026-11-22"), &json!(false)));
    let changes = look["changes"].as_array().unwrap();
    let change = changes.iter().find(|one| one["part"] == "mentors").unwrap();
    assert_eq!((&change["kind"], &change["title"]), (&json!("changed"), &json!("Зорина Лидия Павловна")));
    let field = ["Основные компетенции наставника", "", "Чтение и письмо"];
    assert!(change["fields"].as_array().unwrap().contains(&json!(field)), "{change}");
    assert!(look["mentors"].as_array().unwrap().contains(&json!("Зорина Лидия Павловна")));

    district.call("return.take", json!({ "files": [{ "path": second }] }));
    let row = list(&mut district)[0].take();
    assert_eq!(
        (row["history"].as_array().unwrap().len(), &row["current"]["made_on"]),
        (2, &json!("2026-12-20"))
    );
    let kept = district.call("return.get", json!({ "id": row["current"]["id"] }));
    assert_eq!((&kept["before"]["made_on"], &kept["changes"]), (&json!("2026-11-22"), &look["changes"]));
    let fact = ["Куратор наставничества", "Мельникова Ольга Викторовна, куратор наставничества"];
    assert!(kept["facts"].as_array().unwrap().contains(&json!(fact)), "{}", kept["facts"]);

    district.call("return.remove", json!({ "id": row["current"]["id"] }));
    assert_eq!(list(&mut district)[0]["current"]["made_on"], "2026-11-22", "the one before counts again");
    assert_eq!(plain(&district.journal()[0]), "Убран отчёт: МБОУ «Заречная СОШ»");
    district.call("journal.undo", json!({}));
    assert_eq!(list(&mut district)[0]["current"]["made_on"], "2026-12-20");
    assert_eq!(district.refused("return.get", json!({ "id": "нет" })).code, "not_found");
}

#[test]
fn a_workbook_made_by_hand_is_taken_for_the_school_and_time_that_the_user_says() {
    let mut district = School::district();
    let path = district.home().join("Ольховка.xlsx");
    handmade(&path, "", &[GOOD, ENDS_BEFORE]);
    district.call("grid.add_schools", json!({ "names": "МБОУ «Ольховская СОШ»\nМБОУ «Луговская СОШ»" }));
    let school = list(&mut district).as_array().unwrap()[1]["organization_id"].clone();
    let said = json!({ "path": path, "organization_id": school, "school_year": 2026, "period": HALF });
    let read = json!({ "paths": [path], "organization_id": school, "school_year": 2026, "period": HALF });

    let look = district.call("return.read", read.clone())[0].take();
    assert_eq!(
        (&look["trust"], &look["head"], &look["organization_id"]),
        (&json!("handmade"), &Value::Null, &school)
    );
    let cell = look["problems"][0]["cell"].as_str().unwrap();
    assert!(look["before"].is_null() && cell.starts_with('E'), "{look}");
    let line = format!("1. Лист «Пары», ячейка {cell}: Окончание 01.05.2026 раньше начала 01.09.2026.");
    assert!(look["letter"].as_str().unwrap().contains(&line), "{}", look["letter"]);
    for (without, field) in [("organization_id", "organization_id"), ("period", "school_year")] {
        let mut file = said.clone();
        file.as_object_mut().unwrap().remove(without);
        assert_eq!(district.wrong("return.take", json!({ "files": [file] })), [field]);
    }
    district.call("return.take", json!({ "files": [said] }));
    district.machine.set_clock("2026-12-01T09:00:00");
    assert_eq!(district.call("return.read", read)[0]["known"], true, "the day of reading is not its content");
    assert_eq!(district.refused("return.take", json!({ "files": [said] })).code, "known_return");

    let id = list(&mut district)[1]["current"]["id"].clone();
    let kept = district.call("return.get", json!({ "id": id }));
    assert_eq!(kept["problems"], look["problems"], "what is wrong is kept with the report");
    assert!(kept["letter"].as_str().unwrap().starts_with("МБОУ «Ольховская СОШ», здравствуйте!"));
}

#[test]
fn one_lot_brings_a_school_in_once_and_one_step_takes_it_back() {
    let mut district = School::district();
    let file = |name: &str| district.home().join(name);
    let (one, copy, other) = (file("Луг.xlsx"), file("Луг (копия).xlsx"), file("Луг, новый.xlsx"));
    handmade(&one, "МБОУ «Луговская СОШ»", &[GOOD]);
    std::fs::write(&copy, std::fs::read(&one).unwrap()).unwrap();
    handmade(&other, "МБОУ «Луговская СОШ»", &[GOOD, ENDS_BEFORE]);
    let files: Vec<_> =
        [&one, &copy, &other].map(|path| json!({ "path": path, "school_year": 2026, "period": HALF })).into();
    let taken = district.call("return.take", json!({ "files": files }));
    assert_eq!(taken, json!({ "taken": 2, "known": 1, "new_schools": 1, "marks": 0 }));
    assert_eq!(plain(&district.journal()[0]), "Принято: 2 отчёта школ");
    let schools = list(&mut district);
    assert_eq!(texts(&schools, "name"), ["МБОУ «Луговская СОШ»"]);
    assert_eq!(schools[0]["current"]["file"], "Луг, новый.xlsx");
    district.call("journal.undo", json!({}));
    assert_eq!(list(&mut district), json!([]));
    district.call("journal.redo", json!({}));
    assert_eq!(list(&mut district), schools);
}

#[test]
fn nothing_of_a_lot_comes_in_when_one_of_its_files_is_refused() {
    let mut district = School::district();
    let (good, bad) = (district.home().join("Луг.xlsx"), district.home().join("Плохой.xlsx"));
    handmade(&good, "МБОУ «Луговская СОШ»", &[GOOD]);
    std::fs::write(&bad, "не книга").unwrap();
    let looks = district.call("return.read", json!({ "paths": [bad] }));
    assert!(looks[0]["letter"].as_str().unwrap().contains("принять не удалось. «Плохой.xlsx»"), "{looks}");
    let files = [&good, &bad].map(|path| json!({ "path": path, "school_year": 2026, "period": HALF }));
    let fault = district.refused("return.take", json!({ "files": files }));
    assert!(fault.message.contains("Плохой.xlsx"), "{}", fault.message);
    assert_eq!(list(&mut district), json!([]));
}
