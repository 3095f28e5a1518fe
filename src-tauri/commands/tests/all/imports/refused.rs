//! Files that cannot come in: each says which file it is, what is wrong and what to do, and leaves the
//! data as they were.

use serde_json::json;

use super::notation::folder;
use crate::school::{School, plain, said_in_russian};

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let mut school = School::small();
    let before = school.dump();
    let whole = std::fs::read(folder().join("staff-merged.xlsx")).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = school.home().join(name);
        std::fs::write(&path, bytes).unwrap();
        json!({ "path": path })
    };
    let word97: Vec<u8> =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].into_iter().chain([0; 1000]).collect();
    let lines = "Зорина Лидия Павловна\n".repeat(60_000);
    let cases = [
        (file("пустой.xlsx", b""), "empty"),
        (file("скан.pdf", b"%PDF-1.7 \x00\x01"), "pdf"),
        (file("обрыв.xlsx", &whole[..whole.len() / 2]), "broken"),
        (file("обрывок старого.xls", &word97), "broken"),
        (file("список.rtf", b"{\\rtf1 text}"), "rtf"),
        (file("скан.jpg", &[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F']), "picture"),
        (file("программа.csv", &[0, 1, 2, 3, 0, 0, 0, 0, 1, 2]), "unknown_kind"),
        (file("слишком.csv", lines.as_bytes()), "too_large"),
        (file("проза.txt", "Просто письмо, а не список.\nС уважением.".as_bytes()), "no_people"),
        (file("знаки.csv", b";;;;\n;;;;\n"), "no_text"),
        (json!({ "path": school.home().join("нет.xlsx") }), "missing"),
    ];
    for (arg, code) in cases {
        let fault = school.refused("import.read", arg.clone());
        assert_eq!(fault.code, code, "{arg}");
        let name = arg["path"].as_str().unwrap().rsplit('/').next().unwrap();
        assert!(fault.message.starts_with(&format!("«{name}». ")), "{}", fault.message);
        assert!(said_in_russian(&fault), "{fault}");
    }
    assert_eq!(school.wrong("import.read", json!({})), ["path"]);
    assert_eq!(school.wrong("import.read", json!({ "text": "а", "html": "б" })), ["path"]);
    assert_eq!(school.dump(), before);
}

#[test]
fn a_workbook_under_another_name_is_told_by_its_content() {
    let mut school = School::small();
    let path = school.home().join("кадры.csv");
    std::fs::write(&path, std::fs::read(folder().join("staff-merged.xlsx")).unwrap()).unwrap();
    let draft = school.call("import.read", json!({ "path": path }));
    assert_eq!(draft["review"]["sheets"][0]["name"], "Кадры 2026");
}

#[test]
fn a_row_that_the_data_refuse_takes_nothing_in() {
    let mut school = School::small();
    let text = "ФИО\tКто это\nВешняков Денис Андреевич\tобучающийся\nЛипатова Анна Юрьевна\tпедагог\n";
    let draft = school.call("import.read", json!({ "text": text }));
    let id = school.find("Вешняков");
    let wish = json!({ "decisions": { "0.2": { "take": true, "person": id } } });
    let before = school.dump();
    let fault = school.refused("import.save", json!({ "source": draft["source"], "wish": wish }));
    assert!(
        plain(&fault.message).starts_with("Строка 2: В паре «Зорина — Вешняков» это невозможно."),
        "{fault}"
    );
    assert_eq!(school.dump(), before);
}
