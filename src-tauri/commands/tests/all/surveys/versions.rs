//! Questionnaires that change, and those of a school's own.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;
use crate::school::texts;

#[test]
fn answers_keep_the_version_that_was_asked() {
    let mut school = School::small();
    let people = mentees(&mut school, 4);
    let save = |school: &mut School, fields: &Value| {
        school.call("survey.save", json!({ "id": BEFORE, "fields": fields }))
    };
    let mut fields = school.call("survey.get", json!({ "id": BEFORE }))["fields"].take();

    // Nobody has answered: the first version is simply changed.
    fields["questions"][3]["text"] = json!("Насколько уютно Вам будет в программе?");
    assert_eq!(save(&mut school, &fields), json!({ "id": BEFORE, "version": 1, "left": 0 }));
    assert!(!school.call("survey.get", json!({ "id": BEFORE }))["original"].is_null());

    let response = answer_all(&mut school, BEFORE, Some(&people[0]), 8, &[]);
    for person in &people[1..3] {
        answer_all(&mut school, BEFORE, Some(person), 8, &[]);
    }
    // Who was asked, and what stands over the questions, is no other question.
    fields["note"] = json!("Здравствуйте!");
    assert_eq!(save(&mut school, &fields)["version"], 1);

    // Now another: one reworded, one answered in another way, one gone, one new.
    fields["questions"][3]["text"] = json!("Ожидаемый комфорт");
    fields["questions"][4]["kind"] = json!("yes_no");
    fields["questions"].as_array_mut().unwrap().remove(5);
    fields["questions"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "code": "", "text": "Что ещё?", "kind": "text", "required": false }));
    assert_eq!(save(&mut school, &fields), json!({ "id": BEFORE, "version": 2, "left": 3 }));
    let card = school.call("survey.get", json!({ "id": BEFORE }));
    assert_eq!(texts(&card["fields"]["questions"], "code")[3], "comfort");
    assert_ne!(texts(&card["fields"]["questions"], "code")[4], "organization");
    let versions: Vec<_> = card["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["number"].as_u64(), one["responses"].as_u64()))
        .collect();
    assert_eq!(versions, [(Some(2), Some(0)), (Some(1), Some(3))]);
    assert_eq!(save(&mut school, &card["fields"])["version"], 2, "nothing was changed");

    // The old sheet is shown and corrected with its own questions.
    let old = school.call("response.get", json!({ "id": response }));
    assert_eq!((&old["older"], &old["missing"]), (&json!(true), &json!(0)));
    assert!(texts(&old["questions"], "code").contains(&"organization".to_owned()));

    answer_all(&mut school, BEFORE, Some(&people[3]), 4, &[]);
    let summary = summary(&mut school, BEFORE);
    let comfort = question(&summary, "comfort");
    assert_eq!(
        (&comfort["now"]["answered"], &comfort["now"]["average"], &comfort["former"]),
        (&json!(4), &json!(7.0), &json!(false))
    );
    let former = question(&summary, "organization");
    assert_eq!(
        (&former["now"]["answered"], &former["now"]["average"], &former["former"]),
        (&json!(3), &json!(8.0), &json!(true))
    );
    let anew = question(&summary, texts(&card["fields"]["questions"], "code")[4].as_str());
    assert_eq!(
        (&anew["now"]["answered"], &anew["now"]["few"]),
        (&json!(1), &json!("мало ответов (1): показываем только общий счёт"))
    );
}

#[test]
fn a_school_has_questionnaires_of_its_own() {
    let mut school = School::small();
    let fields = json!({ "title": " Анкета  родителя ", "role": "parent", "moment": "any", "forms": ["pupil_pupil"],
        "questions": [
            { "code": "", "text": "Довольны ли Вы?", "kind": "yes_no", "required": true },
            { "code": "", "text": "Откуда узнали?", "kind": "options", "options": ["от учителя", "от ребёнка"], "required": false },
            { "code": "", "text": "Что улучшить?", "kind": "text", "required": false, "quadrant": "weakness" } ] });
    let id = school.made("survey.save", json!({ "fields": fields }));
    let card = school.call("survey.get", json!({ "id": id }));
    assert_eq!(
        (&card["fields"]["title"], &card["own"], &card["original"]),
        (&json!("Анкета родителя"), &json!(true), &Value::Null)
    );
    let codes: BTreeSet<_> = texts(&card["fields"]["questions"], "code").into_iter().collect();
    assert!(codes.len() == 3 && !codes.contains(""), "{codes:?}");
    let rows = school.call("survey.list", json!({ "school_year": 2026 }));
    assert_eq!(texts(&rows, "title").last().unwrap(), "Анкета родителя");
    school.call("survey.archive", json!({ "id": id }));
    assert!(!texts(&school.call("survey.list", json!({ "school_year": 2026 })), "id").contains(&id));
    assert_eq!(
        texts(&school.call("survey.list", json!({ "school_year": 2026, "archived": true })), "id"),
        [id.as_str()]
    );
    school.call("survey.restore", json!({ "id": id }));

    // The same questions at the end of the year.
    let copied = school
        .made("survey.copy", json!({ "id": id, "title": "Анкета родителя в конце", "moment": "after" }));
    assert_eq!(questions(&mut school, &copied), questions(&mut school, &id));
    assert_eq!(school.wrong("survey.copy", json!({ "id": id, "title": " " })), ["title"]);
    assert_eq!(school.refused("survey.get", json!({ "id": "нет" })).code, "not_found");
    assert_eq!(school.refused("survey.save", json!({ "id": "нет", "fields": fields })).code, "not_found");
    let empty = json!({ "title": "", "questions": [] });
    assert_eq!(
        school.wrong("survey.save", json!({ "fields": empty })),
        ["moment", "questions", "role", "title"]
    );
}
