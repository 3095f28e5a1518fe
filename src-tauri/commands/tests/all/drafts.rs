//! Documents become drafts, drafts become roadmaps; what cannot be read says why.

use serde_json::{Value, json};

use crate::school::{School, texts};

const PASTED: &str = "№\tМероприятие\tСроки\tОтветственные\n1\tСеминар\tмарт 2027\tКуратор\n2\tМониторинг\tЕжегодно (июнь, декабрь)\tОО\n";

#[test]
fn a_district_s_act_is_moved_to_other_years_and_kept() {
    let mut school = School::new();
    let templates = school.call("draft.templates", json!({}));
    let counts: Vec<u64> =
        templates.as_array().unwrap().iter().map(|one| one["activities"].as_u64().unwrap()).collect();
    assert_eq!(counts.iter().sum::<u64>(), 100, "all of the five acts");
    let draft = school.call("draft.template", json!({ "code": "krasninsky-2022" }));
    let later = school.call("draft.shift", json!({ "draft": draft, "years": 4 }));
    assert_eq!((&later["start"], &later["end"]), (&json!("2026-01-01"), &json!("2028-12-31")));
    let row = |title: &str| {
        let rows = later["rows"].as_array().unwrap().iter();
        rows.clone().find(|row| row["number"] == title).unwrap().clone()
    };
    assert_eq!(row("2.6")["deadline"], "Июнь 2027, 2028");
    assert_eq!(row("2.6")["was"], "Июнь 2023, 2024");
    assert_eq!(row("2.5")["moments"], 6);
    let id = school.made("draft.save", json!({ "draft": later, "owner": "district" }));
    let card = school.call("roadmap.get", json!({ "id": id }));
    assert_eq!(card["counts"]["activities"], 18);
    assert_eq!(card["sections"].as_array().unwrap().len(), 4);
    assert_eq!(school.wrong("draft.shift", json!({ "draft": later, "years": 400 })), ["years"]);
    assert_eq!(school.wrong("draft.template", json!({ "code": "нет" })), ["code"]);
}

#[test]
fn a_correction_is_understood_and_kept_beside_the_words() {
    let mut school = School::new();
    let mut draft = school.call("draft.read", json!({ "text": PASTED }));
    assert_eq!(texts(&draft["rows"], "title"), ["Семинар", "Мониторинг"]);
    draft["start"] = json!("2026-01-01");
    draft["end"] = json!("2028-12-31");
    draft["rows"][0]["deadline"] = json!("31.02.2027");
    let doubted = school.call("draft.review", json!({ "draft": draft }));
    assert_eq!(doubted["rows"][0]["doubts"], json!(["deadline"]));
    draft["rows"][0]["meaning"] = json!("до 28.02.2027");
    draft["rows"][1]["skip"] = json!(true);
    let clear = school.call("draft.review", json!({ "draft": draft }));
    assert_eq!(
        (&clear["rows"][0]["doubts"], &clear["rows"][0]["understood"]),
        (&json!([]), &json!("до 28.02.2027"))
    );
    let mut clear = clear;
    clear["title"] = json!("Карта");
    let id = school.made("draft.save", json!({ "draft": clear, "owner": "school" }));
    let card = school.call("roadmap.get", json!({ "id": id }));
    assert_eq!(card["counts"]["activities"], 1);
    assert_eq!(card["activities"][0]["fields"]["deadline"], "31.02.2027");
    assert_eq!(card["activities"][0]["occurrences"][0]["end"], "2027-02-28");
}

#[test]
fn a_draft_is_kept_whole_or_not_at_all() {
    let mut school = School::new();
    let draft = school.call("draft.read", json!({ "text": PASTED }));
    let with = |change: fn(&mut Value)| {
        let mut draft = draft.clone();
        draft["title"] = json!("Карта");
        draft["start"] = json!("2026-01-01");
        draft["end"] = json!("2028-12-31");
        change(&mut draft);
        json!({ "draft": draft, "owner": "school" })
    };
    let wrong = |school: &mut School, change: fn(&mut Value)| school.wrong("draft.save", with(change));
    assert_eq!(wrong(&mut school, |draft| draft["title"] = json!("")), ["title"]);
    assert_eq!(wrong(&mut school, |draft| draft["end"] = json!("2020-01-01")), ["end"]);
    assert_eq!(wrong(&mut school, |draft| draft["rows"][1]["title"] = json!(" ")), ["rows.1.title"]);
    assert_eq!(wrong(&mut school, |draft| draft["rows"] = json!([])), ["rows"]);
    let owner = json!({ "draft": with(|_| {})["draft"] });
    assert_eq!(school.wrong("draft.save", owner), ["owner"]);
    let gone = with(|draft| draft["rows"][0]["answers_id"] = json!("нет такого"));
    assert_eq!(school.wrong("draft.save", gone), ["answers_id"]);
}

#[test]
fn a_document_that_cannot_be_read_says_why() {
    let mut school = School::new();
    let workbook = school.call("register.workbook", json!({}));
    let whole = std::fs::read(workbook["path"].as_str().unwrap()).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = school.home().join(name);
        std::fs::write(&path, bytes).unwrap();
        json!({ "path": path })
    };
    let word97: Vec<u8> =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1].into_iter().chain([0; 1000]).collect();
    let cases = [
        (file("пустой.docx", b""), "empty"),
        (file("скан.pdf", b"%PDF-1.7 \x00\x01"), "pdf"),
        (file("под чужим именем.docx", b"%PDF-1.4"), "pdf"),
        (file("обрывок старого.docx", &word97), "broken"),
        (file("обрыв.docx", &whole[..whole.len() / 2]), "broken"),
        (file("карта.rtf", b"{\\rtf1 text}"), "rtf"),
        (file("скан.jpg", &[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F']), "picture"),
        (file("проза.txt", "Просто текст без таблицы.".as_bytes()), "no_table"),
        (json!({ "path": school.home().join("нет.docx") }), "missing"),
        (json!({ "text": "" }), "no_table"),
    ];
    for (arg, code) in cases {
        assert_eq!(school.refused("draft.read", arg.clone()).code, code, "{arg}");
    }
    assert_eq!(school.wrong("draft.read", json!({})), ["path"]);
    assert_eq!(school.wrong("draft.read", json!({ "text": "а", "html": "б" })), ["path"]);
}

#[test]
fn a_table_without_deadlines_still_comes_in() {
    let mut school = School::new();
    let text = "№\tМероприятие\tОтветственные\n1\tСеминар\tКуратор\n2\tКонкурс\tДиректор\n";
    let draft = school.call("draft.read", json!({ "text": text }));
    assert_eq!(texts(&draft["rows"], "title"), ["Семинар", "Конкурс"]);
    assert_eq!(draft["rows"][0]["doubts"], json!(["no_deadline"]));
}
