//! Copies of the file: made when there is something new, restored back and forth, never broken.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::school::School;

fn copies(school: &mut School) -> Vec<Value> {
    school.call("backup.list", json!({})).as_array().unwrap().clone()
}

fn make(school: &mut School, moment: &str) -> Option<String> {
    school.machine.set_clock(moment);
    school.call("backup.make", json!({}))["path"].as_str().map(str::to_owned)
}

#[test]
fn a_copy_is_made_only_when_something_has_changed() {
    let mut school = School::small();
    assert!(copies(&mut school).is_empty());
    let first = make(&mut school, "2026-11-22T12:30:00").unwrap();
    assert_eq!(make(&mut school, "2026-11-22T13:00:00"), None);
    school.add("teacher", "Кедрова Татьяна", json!({}));
    let second = make(&mut school, "2026-11-22T13:30:00").unwrap();
    let listed: Vec<_> =
        copies(&mut school).iter().map(|copy| copy["path"].as_str().unwrap().to_owned()).collect();
    assert_eq!(listed, [second, first], "the newest first");
    assert_eq!(copies(&mut school)[0]["at"], "2026-11-22T13:30:00");
    assert_eq!(school.call("app.state", json!({}))["file"]["backup_at"], "2026-11-22T13:30:00");
    school.call("journal.undo", json!({}));
    assert!(make(&mut school, "2026-11-22T14:00:00").is_some(), "undo is a change too");
}

#[test]
fn data_are_restored_back_and_forth() {
    let mut school = School::small();
    let old = make(&mut school, "2026-11-22T12:30:00").unwrap();
    let old_dump = school.dump();
    school.add("teacher", "Кедрова Татьяна Викторовна", json!({}));
    let new_dump = school.dump();
    school.machine.set_clock("2026-11-22T13:00:00");
    let state = school.call("backup.restore", json!({ "backup": old }));
    assert_eq!(school.dump(), old_dump);
    assert_eq!(school.journal()[0], format!("Данные восстановлены из копии {}", name(&old)));
    assert_eq!(
        state["file"]["undo"], "Согласие получено: Вешняков\u{a0}Д.\u{a0}А.",
        "the copy's own undo works"
    );
    school.call("journal.undo", json!({}));
    school.call("journal.redo", json!({}));
    assert_eq!(school.dump(), old_dump);

    // What was there before the restoring is a copy of its own.
    let before = copies(&mut school)
        .into_iter()
        .find(|copy| copy["at"] == "2026-11-22T13:00:00" && copy["path"] != old.as_str());
    let all = copies(&mut school);
    let forth = all.iter().map(|copy| copy["path"].as_str().unwrap()).find(|path| {
        let mut other = School::empty();
        other.call("backup.restore", json!({ "backup": path, "path": other.file() }));
        other.dump() == new_dump
    });
    assert!(before.is_some() && forth.is_some(), "{all:?}");
    let forth = forth.unwrap().to_owned();
    school.machine.set_clock("2026-11-22T14:00:00");
    school.call("backup.restore", json!({ "backup": forth }));
    assert_eq!(school.dump(), new_dump);
    school.restart();
    assert_eq!(school.dump(), new_dump);
    assert_eq!(school.call("file.check", json!({}))["problems"], json!([]));
}

fn name(path: &str) -> String {
    PathBuf::from(path).file_stem().unwrap().to_string_lossy().into_owned()
}

#[test]
fn a_damaged_file_is_replaced_and_kept_aside() {
    let mut school = School::small();
    let before = school.dump();
    school.call("file.close", json!({}));
    let mut bytes = std::fs::read(school.file()).unwrap();
    bytes.truncate(8192);
    std::fs::write(school.file(), &bytes).unwrap();
    let arg = json!({ "path": school.file() });
    assert_eq!(school.app.call("file.open", arg.clone()).unwrap_err().code, "damaged");
    let found = school.call("backup.list", arg.clone());
    let copy = found[0]["path"].clone();
    school.call("backup.restore", json!({ "backup": copy, "path": school.file() }));
    assert_eq!(school.dump(), before);
    let names = std::fs::read_dir(school.home()).unwrap().map(|entry| entry.unwrap().path());
    let aside = names.into_iter().find(|path| path.to_string_lossy().contains(".replaced-")).unwrap();
    assert_eq!(std::fs::read(aside).unwrap(), bytes, "nothing of the damaged file is thrown away");
}

#[test]
fn a_broken_copy_is_refused_and_the_data_stay() {
    let mut school = School::small();
    let copy = make(&mut school, "2026-11-22T12:30:00").unwrap();
    school.add("teacher", "Кедрова Татьяна", json!({}));
    let good = std::fs::read(&copy).unwrap();
    let scratched = [&good[..4096], &vec![0xFF; 20_000], &good[24_096..]].concat();
    let newer = [&good[..60], &99_u32.to_be_bytes(), &good[64..]].concat();
    for (bytes, code) in [
        (good[..good.len() / 2].to_vec(), "damaged"),
        (scratched, "damaged"),
        (newer, "newer"),
        (b"not a copy".to_vec(), "foreign"),
        (Vec::new(), "foreign"),
    ] {
        std::fs::write(&copy, bytes).unwrap();
        assert_eq!(school.refused("backup.restore", json!({ "backup": copy })).code, code);
        let elsewhere = json!({ "backup": copy, "path": school.home().join("Новый.nastavnik") });
        assert_eq!(school.refused("backup.restore", elsewhere).code, code);
        assert!(!school.home().join("Новый.nastavnik").exists());
    }
    let gone = json!({ "backup": school.home().join("нет") });
    assert_eq!(school.refused("backup.restore", gone).code, "missing");
}

#[test]
fn copies_are_thinned_and_the_newest_stay() {
    let mut school = School::small();
    let mut last = String::new();
    for day in 1..=28 {
        for hour in [9, 14] {
            school.add("teacher", "Кедрова Татьяна", json!({ "note": format!("{day}, {hour}") }));
            last = make(&mut school, &format!("2027-02-{day:02}T{hour:02}:00:00")).unwrap();
        }
    }
    let kept = copies(&mut school);
    assert!((14..=30).contains(&kept.len()), "{}", kept.len());
    assert_eq!(kept[0]["path"], last.as_str());
    let first = kept.last().unwrap()["at"].as_str().unwrap().to_owned();
    assert!(first.as_str() < "2027-02-10", "a copy of an early week stays: {first}");
}

#[test]
fn files_of_one_name_have_copies_of_their_own() {
    let mut school = School::small();
    make(&mut school, "2026-11-22T12:30:00").unwrap();
    let other = school.home().join("Другая папка").join("Школа.nastavnik");
    school.call("file.create", json!({ "path": other }));
    assert!(copies(&mut school).is_empty());
}

#[test]
fn a_file_that_another_program_holds_is_not_replaced() {
    let mut school = School::small();
    let copy = make(&mut school, "2026-11-22T12:30:00").unwrap();
    let mut other = nastavnik_commands::App::new(Box::new(school.machine.clone()));
    let arg = json!({ "backup": copy, "path": school.file() });
    assert_eq!(other.call("backup.restore", arg).unwrap_err().code, "locked");
    school.add("teacher", "Кедрова Татьяна", json!({}));
    school.restart();
    assert_eq!(school.call("person.list", json!({ "text": "кедрова" }))["total"], 1);
}
