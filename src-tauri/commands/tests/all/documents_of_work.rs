//! Papers of the demo school's pairs against the programmes, meetings and figures that the commands tell.

use std::path::Path;

use nastavnik_domain::meeting::check::length;
use nastavnik_domain::paper::Block;
use serde_json::{Value, json};

use crate::school::{School, plain};

/// All words of a document, each cell and paragraph a line.
fn words(school: &mut School, fields: Value) -> Vec<String> {
    let path = school.home().join("документ.docx");
    let arg = json!({ "fields": fields, "format": "docx", "path": path });
    let written = school.call("document.export", arg)["path"].take();
    let paper = nastavnik_office::paper::read(Path::new(written.as_str().unwrap())).unwrap();
    let mut lines = Vec::new();
    for block in paper.blocks {
        match block {
            Block::Text(text) => lines.push(plain(&text)),
            Block::Table(table) => {
                lines.extend(table.rows.into_iter().flatten().map(|cell| plain(&cell.text)))
            }
        }
    }
    lines
}

fn of_pair(school: &mut School, kind: &str, pair: &Value) -> Vec<String> {
    words(school, json!({ "kind": kind, "school_year": 2026, "pairs": [pair] }))
}

fn rows(answer: &Value) -> Vec<Value> {
    answer["rows"].as_array().cloned().unwrap_or_default()
}

/// What was typed stands in the document: as a whole cell, or a line of one.
fn stands(lines: &[String], typed: &Value) -> bool {
    let typed = plain(typed.as_str().unwrap_or_default());
    typed.lines().all(|line| lines.iter().any(|cell| cell.contains(line.trim())))
}

#[test]
fn papers_of_a_pair_hold_its_programme_and_its_meetings() {
    let mut school = School::demo();
    let pairs = rows(&school.call("pair.list", json!({ "limit": 1000 })));
    let (mut items_seen, mut meetings_seen) = (0, 0);
    for pair in pairs.iter().map(|pair| &pair["id"]) {
        let programmes = rows(&school.call("programme.list", json!({ "pair_id": pair })));
        let paper = of_pair(&mut school, "programme", pair);
        let report = of_pair(&mut school, "mentor_report", pair);
        if let [programme] = programmes.as_slice() {
            let card = school.call("programme.get", json!({ "id": programme["id"] }));
            let mut needed = 0;
            for item in card["items"].as_array().unwrap() {
                for field in ["task", "deadline", "planned", "actual", "grade"] {
                    assert!(stands(&paper, &item["fields"][field]), "{item}");
                }
                needed += usize::from(item["status"] != "dropped");
                items_seen += 1;
            }
            let done = school.call("programme.list", json!({ "pair_id": pair }));
            let progress = &rows(&done)[0]["progress"];
            let sum = format!("заданий индивидуального плана: {} из {needed}.", progress["done"]);
            assert!(report.iter().any(|line| line.contains(&sum)), "{sum}");
        }
        let query = json!({ "pair_id": pair, "status": "held", "limit": 1000 });
        let held = rows(&school.call("meeting.list", query));
        let journal = of_pair(&mut school, "meeting_journal", pair);
        for meeting in &held {
            assert!(stands(&journal, &meeting["topic"]) && stands(&journal, &meeting["task"]), "{meeting}");
            assert!(stands(&report, &meeting["topic"]) && stands(&report, &meeting["result"]), "{meeting}");
            meetings_seen += 1;
        }
        let totals = school.call("pair.progress", json!({ "id": pair }))["meetings"].take();
        assert_eq!(totals["held"], held.len());
        let minutes = totals["minutes"].as_u64().unwrap() as u32;
        let sum = format!("общей продолжительностью {}.", plain(&length(minutes)));
        let said = report.iter().find(|line| line.starts_with("Проведено: "));
        assert_eq!(said.is_some(), !held.is_empty());
        assert!(said.is_none_or(|said| said.contains(&format!("Проведено: {} встреч", held.len()))));
        assert!(said.is_none_or(|said| minutes == 0 || said.ends_with(&sum)), "{said:?} {sum}");
    }
    assert!(items_seen > 40 && meetings_seen > 40, "{items_seen} {meetings_seen}");
}

#[test]
fn the_curators_report_counts_as_the_screens_do() {
    let mut school = School::demo();
    let mut seen = 0;
    for year in [2025, 2026] {
        let report = words(&mut school, json!({ "kind": "curator_report", "school_year": year }));
        let found = school.call("monitoring.overview", json!({ "school_year": year }));
        let (programmes, meetings) = (&found["programmes"], &found["meetings"]);
        let number = |value: &Value| value.as_u64().unwrap();
        let all = ["draft", "approved", "closed"].map(|state| number(&programmes[state])).iter().sum::<u64>();
        let minutes = number(&meetings["minutes"]) as u32;
        for expected in [
            format!(
                "персонализированных программ: {all}, из них выполняются: {}, завершены: {};",
                programmes["approved"], programmes["closed"]
            ),
            format!(
                "заданий в индивидуальных планах: {}, из них выполнено: {};",
                programmes["items"]["of"], programmes["items"]["done"]
            ),
            format!(
                "проведено встреч: {}, их общая продолжительность: {}.",
                meetings["held"],
                plain(&length(minutes))
            ),
        ] {
            assert!(report.iter().any(|line| line.contains(&expected)), "{expected}\n{report:#?}");
        }
        for line in found["indicators"].as_array().unwrap() {
            assert!(stands(&report, &line["label"]) && stands(&report, &line["years"][0]["text"]), "{line}");
        }
        let swot = school.call("swot.list", json!({ "school_year": year }));
        let concluded = swot.as_array().unwrap().iter().flat_map(|part| part["lines"].as_array().unwrap());
        let practices = rows(&school.call("practice.list", json!({ "school_year": year })));
        let taken =
            concluded.map(|line| &line["text"]).chain(practices.iter().map(|one| &one["fields"]["title"]));
        for words in taken {
            assert!(stands(&report, words), "{words}");
            seen += 1;
        }
        let sheet = school.call("curator_sheet.get", json!({ "school_year": year }));
        let sum = format!("{} ({})", sheet["sum"], sheet["words"].as_str().unwrap());
        assert_eq!(report.contains(&sum), sheet["missing"] == 0, "{sum}");
    }
    assert!(seen > 5, "{seen} conclusions and practices");
}

/// Only the pupils' questionnaire has answers of three and more: its averages are those of the report.
#[test]
fn averages_are_those_of_the_summaries_without_the_few() {
    let mut school = School::demo();
    let report = words(&mut school, json!({ "kind": "curator_report", "school_year": 2026 }));
    let arg = json!({ "survey_id": "pupil-mentee-after", "school_year": 2026 });
    let summary = school.call("survey.summary", arg);
    let question = |code: &str| {
        let mut all = summary["questions"].as_array().unwrap().iter();
        all.find(|one| one["code"] == code).unwrap().clone()
    };
    let tenths = |value: &Value| format!("{:.1}", value.as_f64().unwrap()).replace('.', ",");
    let after = |label: &str| report.iter().skip_while(|cell| *cell != label).cloned().collect::<Vec<_>>();
    let satisfied = after("Удовлетворённость наставляемых");
    assert_eq!(satisfied[1..3], [String::new(), tenths(&question("satisfied")["now"]["average"])]);
    let comfort = after("Уровень комфорта участников");
    assert_eq!(comfort[2], tenths(&question("comfort")["now"]["average"]));
    assert!(report.iter().any(|line| line.contains("меньше трёх человек")));
    assert_eq!(after("Удовлетворённость наставников")[1..3], ["", ""]);
}

/// What is lacking is said beside the paper, and only where it is lacking.
#[test]
fn a_paper_says_that_there_is_no_programme_or_that_it_was_changed() {
    let mut school = School::small();
    let pair = rows(&school.call("pair.list", json!({})))[0]["id"].clone();
    let gaps = |school: &mut School, kind: &str| -> Vec<String> {
        let fields = json!({ "kind": kind, "school_year": 2026, "pairs": [pair] });
        let id = school.made("document.create", json!({ "fields": fields }));
        let gaps = school.call("document.get", json!({ "id": id }))["missing"].take();
        crate::school::texts(&gaps, "label")
    };
    let has = |gaps: &[String], label: &str| gaps.iter().any(|gap| gap == label);
    for kind in ["programme", "mentor_report"] {
        assert!(has(&gaps(&mut school, kind), "Нет программы"), "{kind}");
    }
    assert!(has(&gaps(&mut school, "meeting_journal"), "Нет проведённых встреч"));
    let plan =
        json!({ "goal": "Цель", "sections": [{ "title": "", "items": [{ "task": "Открытый урок" }] }] });
    let arg = json!({ "pair_id": pair, "start": "2026-11-15", "end": "2027-05-31", "plan": plan });
    let programme = school.made("programme.create", arg);
    assert!(!has(&gaps(&mut school, "programme"), "Нет программы"));
    let arg = json!({ "id": programme, "on": "2026-11-20", "act": "приказ от 20.11.2026 № 5", "reason": "" });
    school.call("programme.approve", arg);
    assert!(!has(&gaps(&mut school, "programme"), "Программа изменена"));
    assert!(
        of_pair(&mut school, "programme", &pair).iter().any(|line| line.contains("приказом от 20.11.2026"))
    );
    let item = json!({ "programme_id": programme, "fields": { "task": "Ещё один урок" } });
    school.call("item.add", item);
    assert!(has(&gaps(&mut school, "programme"), "Программа изменена"));
    assert!(of_pair(&mut school, "programme", &pair).iter().any(|line| line == "УТВЕРЖДАЮ"));
}

#[test]
fn one_of_a_group_has_papers_of_their_own() {
    let mut school = School::demo();
    let group = rows(&school.call("pair.list", json!({ "text": "читаем" })))[0].take();
    let vyugina = &group["mentees"][1];
    let plan = json!({ "goal": "Вьюгина читает вслух без запинки", "sections": [{ "title": "Чтение", "items": [{ "task": "Прочитать сказку сестре" }] }] });
    let own = json!({ "pair_id": group["id"], "mentee_id": vyugina["person_id"], "start": group["start"],
        "end": group["end"], "plan": plan, "confirmed": true });
    school.call("programme.create", own);
    let fields = |person: &Value| json!({ "kind": "programme", "school_year": 2026, "pairs": [group["id"]], "person_id": person });
    let says = |lines: &[String]| lines.iter().any(|line| line.contains("Прочитать сказку сестре"));
    assert!(says(&words(&mut school, fields(&vyugina["person_id"]))));
    assert!(!says(&words(&mut school, fields(&Value::Null))), "the common one is of the group");
    assert!(!says(&words(&mut school, fields(&group["mentees"][0]["person_id"]))), "nor is it another's");
    let of = |person: &Value| json!({ "fields": fields(person) });
    let id = school.made("document.create", of(&vyugina["person_id"]));
    let all = school.call("document.list", json!({}));
    let row = all.as_array().unwrap().iter().find(|row| row["id"] == id.as_str()).unwrap();
    let heading = row["heading"].as_str().unwrap();
    assert!(heading.ends_with(vyugina["short_name"].as_str().unwrap()), "{heading}");
}
