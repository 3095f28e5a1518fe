//! Questionnaires: who should answer, entering from paper, versions, what the answers say, the
//! conclusions. Here are the shortest ways to a school that has answered.

mod answering;
mod conclusions;
mod demo;
mod figures;
mod versions;

use serde_json::{Value, json};

use crate::school::School;

const BEFORE: &str = "teacher-mentee-before";
const AFTER: &str = "teacher-mentee-after";

/// So many pairs of teachers that work from September to May: the mentees.
fn mentees(school: &mut School, count: usize) -> Vec<String> {
    const NAMES: [&str; 6] =
        ["Ольхина Анна", "Тополев Роман", "Брусникина Вера", "Рябинина Марина", "Лапин Егор", "Шилова Инна"];
    let mentor = school.add("teacher", "Кедрова Татьяна Викторовна", json!({}));
    let mentee = |name: &&str| {
        let id = school.add("teacher", &format!("{name} Олеговна"), json!({ "position": "учитель" }));
        let fields = json!({ "form": "teacher_teacher", "start": "2026-09-10", "end": "2027-05-25",
            "mentors": [mentor], "mentees": [id], "overload_reason": "Опытный наставник" });
        let pair = school.made("pair.create", json!({ "fields": fields }));
        school.call("pair.consent", json!({ "id": pair, "people": [mentor, id], "on": "2026-09-09" }));
        school.call("pair.order", json!({ "id": pair, "number": "1-ОД", "on": "2026-09-10" }));
        id
    };
    NAMES.iter().take(count).map(mentee).collect()
}

fn questions(school: &mut School, survey: &str) -> Vec<Value> {
    school.call("survey.get", json!({ "id": survey }))["fields"]["questions"].as_array().unwrap().clone()
}

/// Every closed question answered: with `mark` on scales, «да», the first choice.
fn all_answers(questions: &[Value], mark: i64) -> Vec<Value> {
    let answer = |question: &Value| {
        let number = match question["kind"].as_str().unwrap() {
            "scale" => mark,
            "text" => return None,
            _ => 1,
        };
        Some(json!({ "question": question["code"], "number": number }))
    };
    questions.iter().filter_map(answer).collect()
}

fn sheet(survey: &str, person: Option<&str>, answers: Vec<Value>) -> Value {
    json!({ "fields": { "survey_id": survey, "person_id": person, "day": "2026-11-20", "school_year": 2026 },
        "answers": answers })
}

fn answer_all(
    school: &mut School,
    survey: &str,
    person: Option<&str>,
    mark: i64,
    said: &[(&str, &str)],
) -> String {
    let mut answers = all_answers(&questions(school, survey), mark);
    answers.extend(said.iter().map(|(question, text)| json!({ "question": question, "text": text })));
    school.made("response.save", sheet(survey, person, answers))
}

fn summary(school: &mut School, survey: &str) -> Value {
    school.call("survey.summary", json!({ "survey_id": survey, "school_year": 2026 }))
}

fn question(summary: &Value, code: &str) -> Value {
    let all = summary["questions"].as_array().unwrap();
    all.iter().find(|one| one["code"] == code).unwrap_or_else(|| panic!("no {code}")).clone()
}

/// Everything of this part that a file holds: for undo and for refused commands.
pub fn state(school: &mut School) -> Vec<Value> {
    let mut all = Vec::new();
    for archived in [false, true] {
        let arg = json!({ "school_year": 2026, "archived": archived });
        let Ok(answer) = school.app.call("survey.list", arg) else { return all };
        for row in answer["output"].as_array().unwrap() {
            all.push(school.call("survey.get", json!({ "id": row["id"] })));
            let list = school.call("response.list", json!({ "survey_id": row["id"], "school_year": 2026 }));
            for person in
                list["people"].as_array().unwrap().iter().filter(|one| !one["response_id"].is_null())
            {
                all.push(school.call("response.get", json!({ "id": person["response_id"] })));
            }
            all.push(list);
        }
    }
    for name in ["swot.list", "curator_sheet.get"] {
        all.push(school.call(name, json!({ "school_year": 2026 })));
    }
    all
}

/// Every command of this part that changes something, for the test of undo.
pub fn actions(school: &mut School) -> Vec<(&'static str, Value)> {
    let zorina = school.find("Зорина");
    let some = |answers: Value| {
        json!({ "fields": { "survey_id": "teacher-mentor-before", "person_id": zorina, "day": "2026-11-20",
            "school_year": 2026 }, "answers": answers })
    };
    let response = school.made("response.save", some(json!([{ "question": "comfort", "number": 7 }])));
    let mut changed =
        some(json!([{ "question": "comfort", "number": 8 }, { "question": "where", "text": "В лагере" }]));
    changed["id"] = json!(response);
    let mut fields = school.call("survey.get", json!({ "id": "teacher-mentor-before" }))["fields"].take();
    fields["questions"][3]["text"] = json!("Насколько уютно Вам будет?");
    let own = json!({ "title": "Анкета родителя", "role": "parent", "moment": "any",
        "questions": [{ "code": "", "text": "Довольны ли Вы?", "kind": "yes_no", "required": true }] });
    let line = |quadrant: &str, text: &str| json!({ "fields": { "school_year": 2026, "quadrant": quadrant, "text": text } });
    let first = school.made("swot.save", line("strength", "Поддержка опытных учителей"));
    let mut edited = line("strength", "Поддержка коллег");
    edited["id"] = json!(first);
    vec![
        ("response.save", changed),
        ("survey.save", json!({ "id": "teacher-mentor-before", "fields": fields })),
        ("survey.save", json!({ "fields": own })),
        ("survey.copy", json!({ "id": BEFORE, "title": "Ещё одна", "moment": "after" })),
        ("survey.archive", json!({ "id": "employer-mentor-after" })),
        ("survey.restore", json!({ "id": "employer-mentor-after" })),
        ("swot.save", line("strength", "Открытые уроки")),
        ("swot.save", edited),
        ("swot.move", json!({ "id": first, "quadrant": "strength", "position": 1 })),
        ("swot.move", json!({ "id": first, "quadrant": "threat", "position": 0 })),
        ("swot.remove", json!({ "id": first })),
        (
            "curator_sheet.save",
            json!({ "school_year": 2026, "scores": [{ "criterion": "goals", "score": 2, "note": "Цели ясны" }] }),
        ),
        (
            "curator_sheet.save",
            json!({ "school_year": 2026, "scores": [{ "criterion": "climate", "score": 0 }] }),
        ),
        ("response.remove", json!({ "id": response })),
    ]
}
