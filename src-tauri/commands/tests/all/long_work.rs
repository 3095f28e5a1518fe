//! Long work can be stopped: what was begun is rolled back, no half of a file is left, and the next
//! command goes on as if nothing had been.

use serde_json::{Value, json};

use crate::school::School;

fn list(people: usize) -> String {
    let row = |number: usize| format!("Осинин Пётр Ильич{}\tучитель\t\n", "а".repeat(number));
    let rows: String = (0..people).map(row).collect();
    format!("ФИО\tДолжность\tТелефон\n{rows}")
}

#[test]
fn a_stopped_import_leaves_nothing() {
    let mut school = School::small();
    let draft = school.call("import.read", json!({ "text": list(20) }));
    let arg = json!({ "source": draft["source"] });
    school.machine.stops(Some(school.app.work()));
    let fault = school.refused("import.save", arg.clone());
    assert_eq!((fault.code, fault.message.as_str()), ("stopped", "Остановлено. Ничего не изменено."));
    school.machine.stops(None);
    // The wish to stop was for that command alone.
    let saved = school.call("import.save", arg);
    assert_ne!(saved["counts"]["new"], 0);
}

#[test]
fn a_stopped_file_is_not_there() {
    let mut school = School::small();
    school.machine.stops(Some(school.app.work()));
    let fault = school.refused("register.workbook", json!({}));
    assert_eq!((fault.code, fault.message.as_str()), ("stopped", "Остановлено. Файл не записан."));
    let folder = school.home().join("Документы").join("Наставник");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0);
}

#[test]
fn between_commands_there_is_nothing_to_stop() {
    let mut school = School::small();
    let work = school.app.work();
    let ask = |name: &str, arg: Value| work.call(name, &arg).unwrap().unwrap()["output"].clone();
    assert_eq!(ask("work.state", json!({})), Value::Null);
    ask("work.stop", json!({ "turn": 1_000_000 }));
    school.call("register.workbook", json!({}));
    assert!(work.call("person.list", &json!({})).is_none());
    assert_eq!(work.call("work.stop", &json!({ "id": 1 })).unwrap().unwrap_err().code, "argument");
    assert_eq!(school.call("work.state", json!({})), Value::Null);
}
