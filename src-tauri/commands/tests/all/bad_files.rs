//! Files that cannot be opened: each is told apart, named in words and left as it was.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::school::{School, said_in_russian};
use nastavnik_commands::App;

/// A sound file of the program, closed.
fn sound(school: &mut School, name: &str) -> PathBuf {
    let path = school.home().join(name);
    school.call("file.create", json!({ "path": path }));
    let answers = json!({ "kind": "school", "short_name": "Школа", "curator": "Зорина Лидия" });
    school.call("organization.setup", answers);
    school.add("teacher", "Кедрова Татьяна", json!({ "note": "я".repeat(9_000) }));
    school.call("file.close", json!({}));
    path
}

fn changed(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(path).unwrap();
    change(&mut bytes);
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn a_file_that_is_not_ours_or_not_whole_is_refused_and_left_alone() {
    let mut school = School::empty();
    let home = school.home().to_owned();
    let file = |name: &str, bytes: &[u8]| {
        let path = home.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    // Numbers of the SQLite header: user_version at 60, application_id at 68.
    let newer = sound(&mut school, "новее.nastavnik");
    changed(&newer, |bytes| bytes[60..64].copy_from_slice(&99_u32.to_be_bytes()));
    let other_program = sound(&mut school, "чужая база.nastavnik");
    changed(&other_program, |bytes| bytes[68..72].copy_from_slice(&[0; 4]));
    let cut = sound(&mut school, "обрезан.nastavnik");
    changed(&cut, |bytes| bytes.truncate(bytes.len() / 2));
    let cut_in_header = sound(&mut school, "обрезан в начале.nastavnik");
    changed(&cut_in_header, |bytes| bytes.truncate(50));
    let scratched = sound(&mut school, "испорчен.nastavnik");
    changed(&scratched, |bytes| bytes[4096..40_960].fill(0xFF));
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 5000]].concat();
    school.call("file.create", json!({ "path": home.join("открыт.nastavnik") }));
    for (path, code) in [
        (home.join("нет такого.nastavnik"), "missing"),
        (home.clone(), "missing"),
        (file("пустой.nastavnik", b""), "damaged"),
        (file("рисунок.png", &png), "foreign"),
        (file("письмо.txt", "Дорогая Лидия Павловна!".repeat(1000).as_bytes()), "foreign"),
        (file("таблица.xlsx", b"PK\x03\x04"), "foreign"),
        (newer, "newer"),
        (other_program, "foreign"),
        (cut, "damaged"),
        (cut_in_header, "damaged"),
        (scratched, "damaged"),
    ] {
        let before = std::fs::read(&path).ok();
        let fault = school.app.call("file.open", json!({ "path": path })).expect_err(&format!("{path:?}"));
        assert_eq!(fault.code, code, "{path:?}: {fault:?}");
        assert!(said_in_russian(&fault), "{fault:?}");
        assert!(!fault.message.contains('/'), "no path in the words: {}", fault.message);
        assert_eq!(std::fs::read(&path).ok(), before, "{path:?} was touched");
        let state = school.call("app.state", json!({}));
        assert_eq!(state["file"]["name"], "открыт", "the file that was open stays open");
    }
    let left: Vec<_> = std::fs::read_dir(&home).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("-journal")), "{left:?}");
}

#[test]
fn a_file_is_held_by_one_program() {
    let mut school = School::small();
    let mut other = App::new(Box::new(school.machine.clone()));
    let fault = other.call("file.open", json!({ "path": school.file() })).unwrap_err();
    assert_eq!(fault.code, "locked");
    school.add("teacher", "Кедрова Татьяна", json!({}));
    school.call("file.close", json!({}));
    other.call("file.open", json!({ "path": school.file() })).unwrap();
}

#[test]
fn a_file_is_never_replaced_by_a_new_one() {
    let mut school = School::small();
    let taken = school.home().join("занято.nastavnik");
    std::fs::write(&taken, "письмо").unwrap();
    for path in [taken.clone(), school.home().join("занято")] {
        assert_eq!(school.refused("file.create", json!({ "path": path })).code, "exists");
    }
    assert_eq!(std::fs::read(taken).unwrap(), "письмо".as_bytes());
}

#[test]
fn long_paths_with_spaces_and_cyrillic_are_like_any_other() {
    let mut school = School::empty();
    // A name on Linux has up to 255 bytes, so 200 letters need folders.
    let folder = school
        .home()
        .join("Наставничество в нашей школе ".repeat(4).trim())
        .join("Отчёты и реестры ".repeat(5).trim());
    let path = folder.join("Заречная СОШ, 2026–2027 учебный год (рабочий файл).nastavnik");
    assert!(path.display().to_string().chars().count() > 200);
    school.call("file.create", json!({ "path": path }));
    let answers = json!({ "kind": "school", "short_name": "Школа", "curator": "Зорина Лидия" });
    school.call("organization.setup", answers);
    let saved = school.call("register.workbook", json!({ "path": folder.join("Реестры за год.xlsx") }));
    assert!(Path::new(saved["path"].as_str().unwrap()).is_file());
    let copy = school.call("backup.make", json!({}))["path"].take();
    assert!(Path::new(copy.as_str().unwrap()).is_file());
    school.call("file.close", json!({}));
    let state = school.call("file.open", json!({ "path": path }));
    assert_eq!(state["file"]["organization"]["short_name"], "Школа");
}

#[test]
fn a_path_that_cannot_be_is_refused() {
    let mut school = School::small();
    let file = school.home().join("это файл");
    std::fs::write(&file, "").unwrap();
    let too_long = school.home().join("я".repeat(300));
    for path in [file.join("внутри файла.nastavnik"), too_long] {
        let fault = school.refused("file.create", json!({ "path": path }));
        assert!(["disk", "missing", "read_only", "bad_name"].contains(&fault.code), "{fault:?}");
        let fault = school.refused("register.workbook", json!({ "path": path }));
        assert!(["disk", "missing", "bad_name"].contains(&fault.code), "{fault:?}");
    }
    let nowhere = school.home().join("нет такой папки").join("реестры.xlsx");
    assert_eq!(school.refused("register.workbook", json!({ "path": nowhere })).code, "missing");
}

#[test]
fn a_full_disk_while_saving_changes_nothing() {
    let mut school = School::small();
    nastavnik_commands::limit_pages(&school.app, 1).unwrap();
    let mut fault = None;
    for n in 0..200 {
        let fields =
            json!({ "kind": "teacher", "surname": "Кедрова", "given": "Татьяна", "note": "я".repeat(9_000) });
        let before = school.journal().len();
        if let Err(refused) = school.app.call("person.add", json!({ "fields": fields })) {
            assert_eq!(school.journal().len(), before, "no entry for what was not done, step {n}");
            fault = Some(refused);
            break;
        }
    }
    assert_eq!(fault.unwrap().code, "full");
    let fields =
        json!({ "kind": "teacher", "surname": "Кедрова", "given": "Анна", "note": "я".repeat(9_000) });
    assert_eq!(school.refused("person.add", json!({ "fields": fields })).code, "full");
    assert_eq!(school.call("file.check", json!({}))["problems"], json!([]));
    school.restart();
    school.add("teacher", "Кедрова Анна", json!({}));
}
