//! The SWOT table and the curator's sheet.

use serde_json::{Value, json};

use super::*;
use crate::school::texts;

#[test]
fn swot_is_gathered_from_own_words() {
    let mut school = School::small();
    let people = mentees(&mut school, 3);
    for (person, text) in people.iter().zip(["Уроки у коллег", "Беседы", "Ясный план"])
    {
        answer_all(&mut school, AFTER, Some(person), 9, &[("valued", text), ("hinders", "Вторая смена")]);
    }
    let year = json!({ "school_year": 2026 });
    let proposals = school.call("swot.propose", year.clone());
    assert_eq!(
        texts(&proposals["proposals"], "text"),
        ["Беседы", "Вторая смена", "Вторая смена", "Вторая смена", "Уроки у коллег", "Ясный план"]
    );
    let first = &proposals["proposals"][0];
    assert_eq!(
        (&first["quadrant"], &first["asked"]),
        (&json!("strength"), &json!("Что в программе было особенно ценно для Вас?"))
    );
    let take = |text: &str, quadrant: &str| {
        json!({ "fields": { "school_year": 2026, "quadrant": quadrant, "text": text,
        "response_id": first["response_id"], "question": first["question"] } })
    };
    let line = school.made("swot.save", take("Наставники беседуют с молодыми учителями", "strength"));
    let own = school.made(
        "swot.save",
        json!({ "fields": { "school_year": 2026, "quadrant": "strength", "text": "Опытный коллектив" } }),
    );
    assert_eq!(school.call("swot.propose", year.clone())["proposals"].as_array().unwrap().len(), 5);
    let part =
        |school: &mut School, index: usize| school.call("swot.list", year.clone())[index]["lines"].take();
    let lines = part(&mut school, 0);
    assert_eq!(texts(&lines, "text"), ["Наставники беседуют с молодыми учителями", "Опытный коллектив"]);
    assert_eq!((&lines[0]["answer"], &lines[1]["answer"]), (&json!("Беседы"), &json!("")));

    school.call("swot.move", json!({ "id": own, "quadrant": "strength", "position": 0 }));
    assert_eq!(texts(&part(&mut school, 0), "id"), [own.clone(), line.clone()]);
    school.call("swot.move", json!({ "id": own, "quadrant": "opportunity", "position": 9 }));
    assert_eq!(texts(&part(&mut school, 2), "id"), [own.as_str()]);
    // Another text and part; where it came from stays.
    school.call("swot.save", json!({ "id": line, "fields": { "school_year": 2026, "quadrant": "weakness", "text": "Бесед мало" } }));
    assert_eq!(part(&mut school, 1)[0]["answer"], "Беседы");

    // Without its answer the conclusion stays; without the conclusion the answer is proposed again.
    school.call("response.remove", json!({ "id": first["response_id"] }));
    assert_eq!(part(&mut school, 1)[0]["answer"], "");
    school.call("journal.undo", json!({}));
    assert_eq!(part(&mut school, 1)[0]["answer"], "Беседы");
    school.call("swot.remove", json!({ "id": line }));
    assert_eq!(school.call("swot.propose", year)["proposals"].as_array().unwrap().len(), 6);
    assert_eq!(school.wrong("swot.save", json!({ "fields": {} })), ["quadrant", "school_year", "text"]);
}

#[test]
fn a_whole_sheet_has_a_level() {
    let mut school = School::new();
    let year = json!({ "school_year": 2026 });
    let empty = school.call("curator_sheet.get", year.clone());
    assert_eq!(
        (&empty["words"], &empty["sum"], &empty["of"]),
        (&json!("осталось оценить 9\u{a0}критериев"), &json!(0), &json!(18))
    );
    let criteria = texts(&empty["rows"], "criterion");
    let scores = |count: usize, score: i64| -> Vec<Value> {
        criteria.iter().take(count).map(|one| json!({ "criterion": one, "score": score })).collect()
    };
    school.call("curator_sheet.save", json!({ "school_year": 2026, "scores": scores(8, 2) }));
    let partly = school.call("curator_sheet.get", year.clone());
    assert_eq!((&partly["sum"], &partly["level"], &partly["missing"]), (&json!(16), &Value::Null, &json!(1)));
    for (score, level, sum) in [(2, "optimal", 18), (1, "acceptable", 9), (0, "unacceptable", 0)] {
        school.call("curator_sheet.save", json!({ "school_year": 2026, "scores": scores(9, score) }));
        let whole = school.call("curator_sheet.get", year.clone());
        assert_eq!((&whole["level"], &whole["sum"]), (&json!(level), &json!(sum)));
    }
    assert_eq!(
        school.call("curator_sheet.get", json!({ "school_year": 2025 }))["missing"],
        9,
        "of another year"
    );
    assert_eq!(
        school.wrong("curator_sheet.save", json!({ "school_year": 2026, "scores": scores(1, 3) })),
        ["goals"]
    );
    let note = json!([{ "criterion": "goals", "score": null, "note": "Хорошо" }]);
    assert_eq!(school.wrong("curator_sheet.save", json!({ "school_year": 2026, "scores": note })), ["goals"]);
}
