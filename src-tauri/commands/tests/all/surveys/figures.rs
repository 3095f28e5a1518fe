//! The end beside the beginning; small numbers that are withheld.

use serde_json::{Value, json};

use super::*;

#[test]
fn the_end_stands_beside_the_beginning() {
    let mut school = School::small();
    let people = mentees(&mut school, 5);
    for (person, mark) in people.iter().zip([4, 5, 6, 7]) {
        answer_all(&mut school, BEFORE, Some(person), mark, &[]);
    }
    for (person, mark) in people[1..].iter().zip([7, 8, 9, 10]) {
        answer_all(&mut school, AFTER, Some(person), mark, &[("valued", "Поддержка"), ("lacked", "Времени")]);
    }
    let summary = summary(&mut school, AFTER);
    assert_eq!(
        (&summary["expected"], &summary["responses"], &summary["before"]["responses"]),
        (&json!(5), &json!(4), &json!(4))
    );
    let comfort = question(&summary, "comfort");
    assert_eq!((&comfort["now"]["average"], &comfort["before"]["average"]), (&json!(8.5), &json!(5.5)));
    assert_eq!(comfort["both"], json!({ "people": 3, "before": 6.0, "after": 8.0 }));
    let glad = question(&summary, "glad");
    assert_eq!((&glad["now"]["yes"], &glad["before"]["yes"]), (&json!(4), &json!(4)));
    assert_eq!(question(&summary, "satisfied")["before"], Value::Null, "not asked at the beginning");
    assert_eq!(question(&summary, "valued")["texts"], json!(vec!["Поддержка"; 4]));
    assert!(!summary.to_string().contains("Ольхина") && !summary.to_string().contains(people[0].as_str()));
}

#[test]
fn few_answers_give_only_their_number() {
    let mut school = School::small();
    let people = mentees(&mut school, 3);
    let said: &[(&str, &str)] = &[("expects", "Помощь с журналом")];
    for person in &people[..2] {
        answer_all(&mut school, BEFORE, Some(person), 9, said);
    }
    let two = summary(&mut school, BEFORE);
    assert_eq!(two["few"], "мало ответов (2): показываем только общий счёт");
    assert_eq!((&two["responses"], &two["expected"]), (&json!(2), &json!(3)));
    for one in two["questions"].as_array().unwrap() {
        assert_eq!(
            (&one["now"]["average"], &one["now"]["yes"], &one["texts"]),
            (&Value::Null, &Value::Null, &json!([]))
        );
    }
    let proposals = school.call("swot.propose", json!({ "school_year": 2026 }));
    assert_eq!(
        (&proposals["few"], &proposals["proposals"]),
        (&json!("мало ответов (2): показываем только общий счёт"), &json!([]))
    );

    // Of the third another form: neither part may be told from the whole.
    answer_all(&mut school, BEFORE, Some(&people[2]), 9, said);
    let form = |school: &mut School, form: &str| {
        school.call("survey.summary", json!({ "survey_id": BEFORE, "school_year": 2026, "form": form }))
    };
    assert_eq!(form(&mut school, "teacher_teacher")["few"], Value::Null);
    answer_all(&mut school, BEFORE, None, 1, said);
    let told = form(&mut school, "teacher_teacher");
    assert_eq!(told["responses"], 3);
    assert!(told["few"].as_str().unwrap().starts_with("по остальным формам только 1\u{a0}ответ"), "{told}");
    assert_eq!(form(&mut school, "head_teacher")["responses"], 0);
}
